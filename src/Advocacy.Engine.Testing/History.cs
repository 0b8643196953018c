using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Testing.Generators;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing;

/// <summary>All facts of one person in canonical order: what a person's state is a function of.</summary>
/// <param name="Person">Whom it is about.</param>
/// <param name="Facts">The facts, in the order of <see cref="FactOrder"/>.</param>
public sealed record History(PersonId Person, ValueList<Fact> Facts)
{
    /// <summary>The first instant of every history that is drawn: a Monday morning.</summary>
    public static Instant Start { get; } = Instant.FromUtc(2026, 1, 5, 8, 0);

    /// <summary>The instant of the last fact; <see cref="Start"/> where there is none.</summary>
    public Instant End => Facts.IsEmpty ? Start : Facts[Facts.Count - 1].At;

    /// <summary>What it amounts to, received a day after its last fact.</summary>
    /// <param name="engine">The engine that replays it.</param>
    public PersonState StateFor(IAdvocacyEngine engine) => Given.NotNull(engine).Replay(PersonState.Empty(Person), Facts, End + Duration.FromDays(1)).State;

    /// <summary>
    /// An order in which the facts may be delivered, some of them twice: none is later than so many days. Evolving in that order gives the
    /// state of a replay (INV-14).
    /// </summary>
    /// <param name="seed">Where the draws start.</param>
    /// <param name="horizonDays">How late a fact may be: at most the policy's <c>history.horizonDays</c>.</param>
    public ValueList<Fact> Disordered(int seed, int horizonDays) => ValueList.From(Histories.Delivery(this, seed, horizonDays, horizonDays));

    /// <summary>One fact a line, as the engine reads it: see <see cref="FactJson"/>.</summary>
    public override string ToString() => string.Join("\n", Facts.Select(FactJson.Write));
}
