using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Keeps what happened in one life, to be told as a host would have stored it, or to be learned from.</summary>
internal sealed class LifeLog
{
    // A simulation may be longer than facts are kept; its log is made at once.
    private static readonly LogRules Rules = new() { RetentionDays = 3650 };

    private readonly List<Fact> facts = [];
    private readonly List<Decision> decisions = [];

    internal void Add(Fact fact) => facts.Add(fact);

    internal void Add(Decision decision) => decisions.Add(decision);

    /// <summary>The points of the life, as a host would have them that reads its log on the last day.</summary>
    internal ValueList<LogRow> PointsIn(World world) =>
        ValueList.From(LearningLog.Rows(decisions, facts, world.End, world.Zones, Rules));

    internal SimulatedLife LifeOf(SimulatedPerson person, string policy, World world) =>
        new(person, policy, ValueList.From(facts), ValueList.From(decisions), PointsIn(world));
}
