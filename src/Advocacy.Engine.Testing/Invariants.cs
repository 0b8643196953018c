using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Testing.Checks;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing;

/// <summary>
/// The invariants as checks that a host runs against its own policy, its own texts, and an engine that it decorated. Everything is drawn from
/// the seed: the same arguments give the same report.
/// </summary>
/// <example><code>var report = Invariants.Check(policy, TextPacks.Shipped.With(ours), cases: 500, seed: 1);
/// Console.WriteLine(report);
/// Assert.True(report.Holds);</code></example>
public static class Invariants
{
    private const ulong EngineSeed = 7;

    /// <summary>The laws that are checked, in the order of their ids.</summary>
    public static ValueList<Invariant> All { get; } = ValueList.From(AllChecks.Groups.SelectMany(group => group.Invariants).OrderBy(invariant => invariant.Id, StringComparer.Ordinal));

    /// <summary>Checks every law under a policy, with the engine as it is.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="cases">How many moments are drawn; of what takes weeks of a life, a twenty-fifth of it. From 1.</param>
    /// <param name="seed">Where the draws start.</param>
    public static InvariantReport Check(Policy policy, TextPacks texts, int cases = 500, ulong seed = 1) => Check(EngineOf(policy), policy, texts, cases, seed);

    /// <summary>Checks every law of an engine of one's own making.</summary>
    /// <param name="engine">Builds the engine; called several times, and each must answer alike (INV-13).</param>
    /// <param name="policy">The policy it decides under.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="cases">How many moments are drawn; of what takes weeks of a life, a twenty-fifth of it. From 1.</param>
    /// <param name="seed">Where the draws start.</param>
    public static InvariantReport Check(Func<IAdvocacyEngine> engine, Policy policy, TextPacks texts, int cases = 500, ulong seed = 1)
    {
        if (cases < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(cases), cases, "There is at least 1 case.");
        }

        return Of(engine, policy, texts, subject => AllChecks.Groups.SelectMany(group => group.Check(subject, cases, seed)));
    }

    /// <summary>Draws one case of a report again, and checks its law on it.</summary>
    /// <param name="replay">What the report said, such as <c>INV-25@1.17.36</c>.</param>
    /// <param name="policy">The policy of that report.</param>
    /// <param name="texts">The texts of that report.</param>
    /// <exception cref="FormatException">It is nothing that a report says.</exception>
    public static InvariantReport Replay(string replay, Policy policy, TextPacks texts) => Replay(replay, EngineOf(policy), policy, texts);

    /// <summary>Draws one case of a report again, and checks its law on it, of an engine of one's own making.</summary>
    /// <param name="replay">What the report said, such as <c>INV-25@1.17.36</c>.</param>
    /// <param name="engine">Builds the engine of that report.</param>
    /// <param name="policy">The policy of that report.</param>
    /// <param name="texts">The texts of that report.</param>
    /// <exception cref="FormatException">It is nothing that a report says.</exception>
    public static InvariantReport Replay(string replay, Func<IAdvocacyEngine> engine, Policy policy, TextPacks texts)
    {
        var parts = Given.NotNull(replay).Split('@');
        var group = parts.Length == 2 ? AllChecks.Groups.FirstOrDefault(group => group.Invariants.Any(invariant => invariant.Id == parts[0])) : null;
        return group is null
            ? throw new FormatException($"'{replay}' is nothing that a report says.")
            : Of(engine, policy, texts, subject => [group.Again(subject, parts[0], parts[1])]);
    }

    private static InvariantReport Of(Func<IAdvocacyEngine> engine, Policy policy, TextPacks texts, Func<Subject, IEnumerable<InvariantResult>> check)
    {
        Given.NotNull(engine);
        Given.NotNull(texts);
        var problems = PolicyValidation.Validate(Given.NotNull(policy));
        return problems.IsEmpty
            ? new([], ValueList.From(check(new(engine, policy, texts)).OrderBy(result => result.Invariant.Id, StringComparer.Ordinal)))
            : new(problems, []);
    }

    private static Func<IAdvocacyEngine> EngineOf(Policy policy) => () => new AdvocacyEngine(policy, EngineSeed, DateTimeZoneProviders.Tzdb);
}
