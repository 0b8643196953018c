using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>What a host would have stored of invented people who agreed to learning: 200 of them, over twelve weeks.</summary>
internal sealed class LearnedLog
{
    private const int People = 200;
    private const int Weeks = 12;

    private LearnedLog(IReadOnlyList<Decision> decisions, IReadOnlyList<Fact> facts)
    {
        (Decisions, Facts, Until) = (decisions, facts, facts.Max(fact => fact.At));
        Rows = [.. LearningLog.Rows(decisions, facts, Until, DateTimeZoneProviders.Tzdb)];
    }

    /// <summary>The policy that it was drawn under.</summary>
    internal static Policy Policy { get; } = Drawing();

    internal IReadOnlyList<Decision> Decisions { get; }

    internal IReadOnlyList<Fact> Facts { get; }

    internal Instant Until { get; }

    internal IReadOnlyList<LogRow> Rows { get; }

    internal static LearnedLog Make()
    {
        var ordinary = ScenarioLibrary.Named("ordinary", DateTimeZoneProviders.Tzdb);
        var scenario = ordinary with { People = People, Weeks = Weeks, Policies = [new PolicyChoice(Policy.Version, Policy)] };
        var lives = Simulator.Lives(scenario, 0, 1, 0, scenario.PeopleInAll, DateTimeZoneProviders.Tzdb)
            .Where(life => life.Facts.Any(fact => fact is ConsentGiven { Form: ConsentForm.Learning }))
            .ToArray();
        return new([.. lives.SelectMany(life => life.Decisions)], [.. lives.SelectMany(life => life.Facts)]);
    }

    private static Policy Drawing()
    {
        var activating = Policy.Activating(new("works council", new(2026, 1, 1), true));
        return activating with { Version = "drawing@1", Mechanisms = activating.Mechanisms with { Learning = true } };
    }
}
