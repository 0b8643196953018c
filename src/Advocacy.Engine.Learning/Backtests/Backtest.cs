using System;
using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>
/// Tries a policy on a recorded history. Each person's facts are told anew to two engines, of which one has the policies that were in force
/// and the other the candidate; at every decision point of the log both decide. Only points enter at which the person agreed to learning, as
/// in a <see cref="LearningLog"/> (INV-21).
/// </summary>
public static class Backtest
{
    /// <summary>Decides every point of a log again under another policy, and tells what would have been otherwise.</summary>
    /// <param name="decisions">The log, with the inputs of each decision; of each person in the order in which they were made.</param>
    /// <param name="facts">All facts of all people, in any order.</param>
    /// <param name="logged">The policies that were in force.</param>
    /// <param name="candidate">The policy that is tried, as if it had always been in force.</param>
    /// <param name="until">Up to when facts are complete.</param>
    /// <param name="zones">The time zones.</param>
    /// <param name="rules">How it is tried; those by default where none are given.</param>
    /// <param name="pseudonyms">What stands in for ids; the ids themselves where none are given.</param>
    /// <exception cref="ArgumentException">A policy has problems, or a decision has no inputs.</exception>
    public static BacktestReport Run(
        IEnumerable<Decision> decisions,
        IEnumerable<Fact> facts,
        PolicyTimeline logged,
        Policy candidate,
        Instant until,
        IDateTimeZoneProvider zones,
        BacktestRules? rules = null,
        Pseudonyms? pseudonyms = null)
    {
        rules ??= new();
        Check.NotNull(decisions);
        var lanes = Lane.Of(Check.NotNull(facts));
        var making = new RowMaking(PeopleFacts.Of(AllOf(lanes), until), until, zones, rules.Log, pseudonyms);
        var engines = new TwoEngines(Check.NotNull(logged), Check.NotNull(candidate), Check.NotNull(zones));
        var tally = new BacktestTally(rules);
        foreach (var decision in StandingDecisions.Of(decisions, making.Enters))
        {
            var lane = lanes[decision.Person];
            var (again, other) = engines.Decide(decision, lane);
            var person = pseudonyms?.Of(decision.Person) ?? decision.Person.Value;
            tally.Add(person, decision, new(again, other), making.RowOf(decision));
        }

        return tally.Report(candidate.Version);
    }

    private static IEnumerable<Fact> AllOf(Dictionary<PersonId, Lane> lanes)
    {
        foreach (var lane in lanes.Values)
        {
            foreach (var fact in lane.Facts)
            {
                yield return fact;
            }
        }
    }
}
