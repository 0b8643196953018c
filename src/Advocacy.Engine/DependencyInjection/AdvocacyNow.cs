using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>The calls of an engine at the moment in which they are made: the one place of the whole engine that reads a clock.</summary>
public sealed class AdvocacyNow
{
    private readonly IAdvocacyEngine engine;
    private readonly IClock clock;

    /// <summary>Joins an engine and a clock.</summary>
    /// <param name="engine">The engine; for a unit of work the one of <see cref="EngineInForce.Current"/>.</param>
    /// <param name="clock">The clock.</param>
    public AdvocacyNow(IAdvocacyEngine engine, IClock clock)
    {
        this.engine = Guard.NotNull(engine);
        this.clock = Guard.NotNull(clock);
    }

    /// <summary>The moment it is.</summary>
    public Instant Now => clock.GetCurrentInstant();

    /// <inheritdoc cref="IAdvocacyEngine.Evolve"/>
    /// <param name="state">The state before; <see cref="PersonState.Empty"/> for somebody new.</param>
    /// <param name="fact">The fact, received now.</param>
    public Evolution Evolve(PersonState state, Fact fact) => engine.Evolve(state, fact, Now);

    /// <inheritdoc cref="IAdvocacyEngine.Replay"/>
    /// <param name="from">The state before: empty, or any saved one.</param>
    /// <param name="facts">The facts, received now.</param>
    public Replayed Replay(PersonState from, IEnumerable<Fact> facts) => engine.Replay(from, facts, Now);

    /// <inheritdoc cref="IAdvocacyEngine.View"/>
    /// <param name="state">The state.</param>
    public PersonView View(PersonState state) => engine.View(state, Now);

    /// <inheritdoc cref="IAdvocacyEngine.Due"/>
    /// <param name="state">The state.</param>
    /// <param name="from">The instant after which, up to now.</param>
    public ValueList<DueOutcome> Due(PersonState state, Instant from) => engine.Due(state, from, Now);

    /// <inheritdoc cref="IAdvocacyEngine.Decide"/>
    /// <param name="state">The state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    public Decision Decide(PersonState state, Situation situation, Moment moment) => engine.Decide(state, situation, moment, Now);

    /// <inheritdoc cref="IAdvocacyEngine.Tell"/>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    public Holdings Tell(PersonState state, Language language) => engine.Tell(state, Now, language);

    /// <inheritdoc cref="IAdvocacyEngine.Sweep"/>
    /// <param name="state">The state.</param>
    public PersonState Sweep(PersonState state) => engine.Sweep(state, Now);

    /// <inheritdoc cref="IAdvocacyEngine.PreviewRewards"/>
    /// <param name="person">Whom it is about.</param>
    /// <param name="facts">All facts of the person, in any order.</param>
    /// <param name="proposed">The other rules.</param>
    public RewardPreview PreviewRewards(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed) =>
        engine.PreviewRewards(person, facts, proposed, Now);

    /// <inheritdoc cref="IAdvocacyEngine.TakePart"/>
    /// <param name="states">Everybody's state, each person once, in any order.</param>
    public Participants TakePart(IEnumerable<PersonState> states) => engine.TakePart(states, Now);

    /// <inheritdoc cref="IAdvocacyEngine.StillValid"/>
    /// <param name="held">The decision.</param>
    /// <param name="state">The state by now.</param>
    /// <param name="situation">The situation by now.</param>
    /// <param name="moment">What is so for this person by now.</param>
    public Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment) =>
        engine.StillValid(held, state, situation, moment, Now);
}
