using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Tests.Simulation;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Backtests;

public class BacktestTests
{
    private static readonly BacktestRules s_rules = new() { OffPolicy = new() { LeastEffectiveSample = 20 } };

    private static Policy Current => SimulatedScenarios.Learning;

    private static Policy Rarer { get; } = Current with { Version = "rarer@1", Choosing = Current.Choosing with { PromptProbability = 0.4 } };

    private static Policy Fortnightly { get; } = Current with { Version = "fortnightly@1", Prompts = new() { CadenceWeeks = 2 } };

    [Fact]
    public void Run_ThePolicyInForce_ReproducesTheLogAndChangesNothing()
    {
        var report = Run(Current with { Version = "the-same@1" });
        Assert.Equal((LoggedLives.Rows.Select(row => row.Person).Distinct().Count(), report.Points), (report.People, report.Reproduced));
        Assert.True(report.Points > 500);
        Assert.Equal((0, 0), (report.Different, report.FirstDifferences));
        Assert.Empty(report.Aspects);
        Assert.Empty(report.Examples);
        Assert.Empty(report.WithheldFor);
        Assert.Equal(OffPolicyVerdict.Undecided, report.Verdict);
        Assert.Equal((1.0, 1.0, LoggedLives.Rows.Count(row => row.IsRandomised)), (report.Estimate!.Weights.Mean, report.Estimate.Weights.Largest, report.Estimate.Rows));
        Close.Within(0, report.Estimate.Difference!.Value, 1e-12);
    }

    /// <summary>Another probability alone: what differs is chance, and what it brings is the mean by hand.</summary>
    [Fact]
    public void Run_OtherOdds_AreJudgedByTheDraws()
    {
        var report = Run(Rarer);
        Assert.True(report.Different > 10);
        Assert.Empty(report.WithheldFor);
        Assert.Equal([(Gate.Slot, Gate.Chance), (Gate.Slot, Gate.Slot)], report.Reasons.Select(shift => (shift.FromGate, shift.ToGate)).Distinct().Order());
        Assert.All(report.Examples, example => Assert.True(example.Logged.Intervention is not null && example.Candidate.Intervention != example.Logged.Intervention));
        Assert.All(report.Reasons, shift => Assert.Equal(Math.Min(3, shift.Points), report.Examples.Count(example => example.Logged.Gate == shift.FromGate && example.Candidate.Gate == shift.ToGate)));

        // In the warm-up both have one half.
        var drawn = LoggedLives.Rows.Where(row => row.IsRandomised).ToArray();
        var byHand = drawn.Average(row => (row.IsWarmUp ? 1 : row.IsPrompted ? 0.8 : 1.2) * ((row.Acted ? 1 : 0) - (row.Muted || row.OptedOut ? 1 : 0)));
        Close.Within(byHand, report.Estimate!.InverseProbability.Value, 1e-6);
    }

    /// <summary>Everything by hand: each state replayed from the beginning for each point, each policy by itself.</summary>
    [Fact]
    public void Run_AnotherCadence_DiffersWhereTheEnginesDo()
    {
        var report = Run(Fortnightly);
        var engine = new AdvocacyEngine(Fortnightly, 1, SimulatedScenarios.Zones);
        var (points, different, people) = (0, 0, new HashSet<string>());
        foreach (var life in LoggedLives.All.Where(life => !life.Facts.OfType<OptedOut>().Any()).Take(12))
        {
            var rows = life.Points.ToDictionary(row => row.At);
            foreach (var decision in life.Decisions.Where(decision => rows.ContainsKey(decision.At) && decision.Point.Place == 0))
            {
                var known = life.Facts.Where(fact => fact.At < decision.At || (fact.At == decision.At && !IsOf(fact, decision)));
                var state = engine.Replay(PersonState.Empty(life.Person.Id), known, decision.At).State;
                var other = engine.Decide(state, decision.Inputs!.Situation, decision.Inputs.Moment, decision.At);
                points++;
                if ((decision as Prompt)?.Intervention != (other as Prompt)?.Intervention)
                {
                    different++;
                    people.Add(life.Person.Id.Value);
                }
            }
        }

        var own = report.ByPerson.Where(person => people.Contains(person.Person));
        Assert.True(different > 10, $"{different} of {points}");
        Assert.True(report.Different >= different);
        Assert.Equal(people.Count, own.Count);
        Assert.True(own.Sum(person => person.Different) >= different);
        Assert.True(report.Aspects.Single(aspect => aspect.Aspect == DecisionAspect.Answer).Points >= different / 2);
        Assert.Contains(report.Reasons, shift => shift.To.StartsWith("rest.", StringComparison.Ordinal) || shift.ToGate == Gate.Rest);
        Assert.Equal(report.Different, report.Reasons.Sum(shift => shift.Points));
        Assert.Equal(report.Different, report.ByPerson.Sum(person => person.Different));

        // It only stays silent where it could have been drawn: that much the log can tell.
        Assert.Empty(report.WithheldFor);
        Assert.True(report.Estimate!.Weights.Mean < 1.2 && report.Estimate.Weights.Largest > 1.5);
    }

    [Fact]
    public void Run_WhereNothingWasDrawn_WithholdsTheVerdict()
    {
        // What rests for a shorter time is among the arms of the candidate where it could not be drawn.
        var report = Run(Current with { Version = "restless@1", Prompts = new() { TemplateRestDays = 1 } });
        Assert.Contains(BacktestReasons.Unsupported, report.WithheldFor.Select(reason => reason.Code));
        Assert.Equal(OffPolicyVerdict.Withheld, report.Verdict);
    }

    [Fact]
    public void Run_ALogWithoutDraws_TellsDifferencesAndNoVerdict()
    {
        var scenario = SimulatedScenarios.Small;
        var until = scenario.Start.PlusWeeks(scenario.Weeks).AtMidnight().InUtc().ToInstant();
        var lives = LoggedLives.Of(scenario, 1);
        var report = Backtest.Run(lives.SelectMany(life => life.Decisions), lives.SelectMany(life => life.Facts), new(Policy.Default), Fortnightly, until, SimulatedScenarios.Zones);
        Assert.Equal(report.Points, report.Reproduced);
        Assert.True(report.Different > 10);
        Assert.Equal([BacktestReasons.OutsideDraws, BacktestReasons.NothingDrawn], report.WithheldFor.Select(reason => reason.Code));
        Assert.Null(report.Estimate);
    }

    [Fact]
    public void Run_FactsMissing_SaysThatTheLogIsNotReproduced()
    {
        var facts = LoggedLives.Facts.Where(fact => fact is not (Scheduled or Sent or Chose or Acted));
        var report = Backtest.Run(LoggedLives.Decisions, facts, new(Current), Rarer, LoggedLives.Until, SimulatedScenarios.Zones, s_rules);
        Assert.True(report.Reproduced < 0.95 * report.Points, $"{report.Reproduced} of {report.Points}");
        Assert.Contains(BacktestReasons.NotReproduced, report.WithheldFor.Select(reason => reason.Code));
    }

    [Fact]
    public void INV_21_Run_LooksAtNobodyWhoDidNotAgree()
    {
        var facts = LoggedLives.Facts.Where(fact => fact is not ConsentGiven { Form: ConsentForm.Learning });
        var report = Backtest.Run(LoggedLives.Decisions, facts, new(Current), Rarer, LoggedLives.Until, SimulatedScenarios.Zones, s_rules);
        Assert.Equal((0, 0, OffPolicyVerdict.Withheld), (report.People, report.Points, report.Verdict));
        Assert.Equal([BacktestReasons.NothingDrawn], report.WithheldFor.Select(reason => reason.Code));
    }

    [Fact]
    public void Run_DecisionsWithoutInputs_AreAMistake() => Assert.Throws<ArgumentException>(() => Backtest.Run(
        LoggedLives.Decisions.Select(decision => decision with { Inputs = null }), LoggedLives.Facts, new(Current), Rarer, LoggedLives.Until, SimulatedScenarios.Zones));

    private static bool IsOf(Fact fact, Decision decision) => fact is Scheduled { Decision: var plan } ? plan == decision.Id : fact is Sent { Decision: var sent } && sent == decision.Id;

    private static BacktestReport Run(Policy candidate) =>
        Backtest.Run(LoggedLives.Decisions, LoggedLives.Facts, new(Current), candidate, LoggedLives.Until, SimulatedScenarios.Zones, s_rules);
}
