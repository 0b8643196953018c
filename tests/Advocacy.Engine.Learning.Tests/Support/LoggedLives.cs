using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Learning.Tests.Simulation;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Tests.Support;

/// <summary>What a host would have stored of simulated people in a trial.</summary>
internal static class LoggedLives
{
    private static readonly Lazy<SimulatedLife[]> s_lives = new(() => Of(SimulatedScenarios.Trial, 1));

    /// <summary>The lives of one trial.</summary>
    public static IReadOnlyList<SimulatedLife> All => s_lives.Value;

    /// <summary>The last day of the trial.</summary>
    public static Instant Until { get; } = SimulatedScenarios.Trial.Start.PlusWeeks(SimulatedScenarios.Trial.Weeks).AtMidnight().InUtc().ToInstant();

    /// <summary>All facts of everybody.</summary>
    public static IEnumerable<Fact> Facts => All.SelectMany(life => life.Facts);

    /// <summary>All decisions, in order of time.</summary>
    public static IEnumerable<Decision> Decisions => All.SelectMany(life => life.Decisions).OrderBy(decision => decision.At);

    /// <summary>The log.</summary>
    public static ValueList<LogRow> Rows { get; } = ValueList.From(LearningLog.Rows(Decisions, Facts, Until, SimulatedScenarios.Zones));

    public static SimulatedLife[] Of(Scenario scenario, ulong seed) =>
        [.. Simulator.Lives(scenario, 0, seed, 0, scenario.PeopleInAll, SimulatedScenarios.Zones)];
}
