using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>What would have turned an answer does turn it when it is done, by real facts and host actions; half of it does not.</summary>
public class CounterfactualLaws
{
    /// <summary>Under a low, the default and a high action line, and where every way of sharing demands all there is.</summary>
    private static readonly AdvocacyEngine[] Engines =
    [
        .. new[] { 0.03, 0.25, 0.9 }.Select(line => Built(Policy.Default with { Version = "line@1", Behavior = new() { ActionLine = line } })),
        Built(Policy.Default with
        {
            Version = "demanding@1",
            Options = ValueList.From(Policy.Default.Options.Select(option => option with { Minutes = 20, MentalEffort = 1, SocialDeviance = 1, Routine = 1 })),
        }),
    ];

    private static AdvocacyEngine Engine => Scenario.Engine;

    [Fact]
    public void Counterfactual_OfAnyDecision_IsThereUnlessThePersonIsNotEnrolled() => Law.Holds(
        "every decision has a counterfactual, except for who is not enrolled; nobody is told to join",
        Scenarios.Any(mayStop: true),
        scenario =>
        {
            var decision = scenario.Decide();
            if (decision.Findings.Any(finding => finding is { IsOpen: false, Missing: Advocacy.Engine.Decisions.Missing.Enrolment }))
            {
                Assert.Null(decision.Counterfactual);
                return;
            }

            var turning = decision.Counterfactual!;
            Assert.DoesNotContain(Advocacy.Engine.Decisions.Missing.Enrolment, turning.Missing);
            Assert.Equal(turning.Missing.Contains(Advocacy.Engine.Decisions.Missing.RestrictionLifted), turning.Gate == Gate.Consent);
            Assert.True(decision is Prompt { IsAsked: true } || turning.At is not null || !turning.Missing.IsEmpty || !turning.Shifts.IsEmpty, decision.ToString());
            Assert.True(decision is Prompt || turning.Gate == decision.Decisive.Gate);
        },
        400,
        ("nobody is enrolled", scenario => scenario.Decide().Decisive is { Gate: Gate.Consent, IsOpen: false }, 0.1),
        ("prompt", scenario => scenario.Decide() is Prompt, 0.1),
        ("wait", scenario => scenario.Decide() is Wait { Decisive.Gate: not Gate.Consent }, 0.2));

    [Fact]
    public void Counterfactual_Shifts_TurnTheGateAndLessDoesNot() => Law.Holds(
        "the least change of motivation or the weakest link turns the gate when it is declared; a little less, or one of several left out, does not",
        Inclined(),
        shown =>
        {
            var decision = shown.Decide();
            if (decision.Counterfactual is not { Shifts.IsEmpty: false } turning)
            {
                return;
            }

            Assert.Equal(Gate.Fogg, turning.Gate);
            Assert.True(shown.IsTurnedBy(turning.Shifts, 1), "the whole");
            Assert.False(shown.IsTurnedBy(turning.Shifts, 0.5), "half");
            Assert.False(shown.IsTurnedBy(turning.Shifts, 1 - 1e-5), "a little less");
            foreach (var shift in turning.Shifts)
            {
                Assert.InRange(shift.Way, double.Epsilon, 1);
                Assert.Equal(decision is Wait, shift.To >= shift.From);
                var others = turning.Shifts.Where(other => other != shift).Select(other => other with { Way = 1 }).ToArray();
                Assert.True(others.Length == 0 || !shown.IsTurnedBy(others, 1), "without one of them, the others all the way");
            }
        },
        600,
        ("a wait", shown => shown.Decide() is Wait { Counterfactual.Shifts.IsEmpty: false }, 0.1),
        ("a prompt", shown => shown.Decide() is Prompt { Counterfactual.Shifts.IsEmpty: false }, 0.04),
        ("motivation", shown => shown.Decide().Counterfactual is { Shifts: [{ Link: null }] }, 0.05),
        ("a link", shown => shown.Decide().Counterfactual is { Shifts: [{ Link: not null }] }, 0.012),
        ("several", shown => shown.Decide().Counterfactual is { Shifts.Count: > 1 }, 0.02));

    [Fact]
    public void Counterfactual_Shift_IsTheLeast() => Law.Holds(
        "a smaller change of the other, motivation or the weakest link, does not turn the answer",
        Inclined(),
        shown =>
        {
            var decision = shown.Decide();
            if (decision.Counterfactual is not { Shifts: [var least] } || shown.Scenario.Moment.MinutesFree is not null)
            {
                return;
            }

            var view = shown.Engine.View(shown.State, shown.Scenario.Now);
            var other = least.Link is null ? decision.Judgement.LiftedFit.Scarcest : (Factor?)null;
            var from = other is { } link ? view.Strengths[link] : view.Motivation;
            var way = 0.99 * least.Share / (decision is Wait ? 1 - from : from);
            Assert.False(way is > 0 and <= 1 && shown.IsTurnedBy([new(other, from, 0, way)], 1));
        },
        400,
        ("one shift", shown => shown.Decide().Counterfactual is { Shifts.Count: 1 }, 0.08));

    [Fact]
    public void Counterfactual_Instant_TurnsTheGate() => Law.Holds(
        "at the instant of a counterfactual the gate has turned",
        Scenarios.Any(enrolled: true, mayStop: true, asked: false),
        scenario =>
        {
            var decision = scenario.Decide();
            if (decision.Counterfactual is not { At: { } at } turning)
            {
                return;
            }

            Assert.True(at > scenario.Now);
            var then = scenario.DecideAt(at);
            if (decision is Prompt)
            {
                Assert.Contains(then.Findings, finding => finding.Gate == turning.Gate && !finding.IsOpen);
                Assert.IsType<Wait>(then);
                return;
            }

            Assert.DoesNotContain(then.Findings, finding => finding.Gate == turning.Gate && finding is { IsOpen: false, OpensAt: not null });
            var before = scenario.DecideAt(at - Duration.Epsilon).Findings.Where(finding => finding is { IsOpen: false, OpensAt: not null });
            Assert.Contains(before, finding => decision is Wait { Until: not null } || finding.Gate == turning.Gate);
        },
        600,
        ("a wait until then", scenario => scenario.Decide() is Wait { Until: not null }, 0.2),
        ("a wait for something else too", scenario => scenario.Decide() is Wait { Missing: not null, Counterfactual.At: not null }, 0.015),
        ("a prompt", scenario => scenario.Decide() is Prompt { Counterfactual.At: not null }, 0.03));

    [Fact]
    public void Counterfactual_Missing_TurnsTheGate() => Law.Holds(
        "when what is missing comes about, and time passes where that is named too, the gate is open",
        Scenarios.Any(enrolled: true, mayStop: true),
        scenario =>
        {
            if (scenario.Decide() is not Wait { Counterfactual: { Missing.IsEmpty: false } turning })
            {
                return;
            }

            var met = turning.Missing.Aggregate(scenario, Met);
            var then = Engine.Decide(met.State, met.Situation, met.Moment, turning.At ?? met.Now);
            Assert.DoesNotContain(then.Findings, finding => finding.Gate == turning.Gate && !finding.IsOpen);
        },
        600,
        ("something is missing", scenario => scenario.Decide().Counterfactual is { Missing.IsEmpty: false }, 0.15),
        ("two things", scenario => scenario.Decide().Counterfactual is { Missing.Count: > 1 }, 0.01));

    [Fact]
    public void Counterfactual_OfWhatWasAsked_IsThatTheEngineIsStopped() => Law.Holds(
        "nothing but stopping the engine keeps back an answer that was asked for",
        Scenarios.Any(enrolled: true, asked: true),
        scenario =>
        {
            if (scenario.Decide() is Prompt prompt)
            {
                Assert.Equal(new Counterfactual(Gate.Stop), prompt.Counterfactual);
                Assert.IsType<Wait>(Engine.Decide(scenario.State, scenario.Situation with { IsStopped = true }, scenario.Moment, scenario.Now));
            }
        },
        100,
        ("there is an answer", scenario => scenario.Decide() is Prompt, 0.5));

    /// <summary>Enrolled people in office hours, in a warm climate, of whom something is known, under any of the policies.</summary>
    private static Arbitrary<Case> Inclined() => Arb.From(
        Scenarios.Any(enrolled: true, asked: false).Generator.Zip(Gen.Choose(0, int.MaxValue)).Select(pair =>
        {
            var (scenario, seed) = pair;
            var random = new Random(seed);
            var facts = scenario.History.Facts.Where(fact => fact is not (Muted or Paused or OptedOut or Objected or Snoozed or Away)).ToList();
            var highest = random.Next(2) == 0 ? 0.15 : 1.0;
            var isEager = random.Next(2) == 0;
            foreach (var factor in Enum.GetValues<Factor>().Where(_ => random.Next(3) > 0))
            {
                var id = new FactId("said-" + factor);
                var strength = isEager && factor.IsDriver() ? 1 - (0.3 * random.NextDouble()) : highest * random.NextDouble();
                facts.Add(new SignalDeclared { Id = id, Person = scenario.History.Person, At = scenario.Now, Factor = factor, Strength = new(strength) });
            }

            return new Case(
                scenario with
                {
                    History = scenario.History with { Facts = ValueList.From(facts) },
                    Situation = scenario.Situation with { ClimateElsewhere = Readiness.Go },
                    Moment = scenario.Moment with { IsBusy = false },
                },
                Engines[random.Next(Engines.Length)]);
        }));

    private sealed record Case(Scenario Scenario, AdvocacyEngine Engine)
    {
        public PersonState State { get; } =
            Engine.Replay(PersonState.Empty(Scenario.History.Person), Scenario.History.Facts, Scenario.Now).State;

        public Decision Decide() => Engine.Decide(State, Scenario.Situation, Scenario.Moment, Scenario.Now);

        /// <summary>Whether the answer is another one after the person said how strong the drivers or the link are, and nothing else changed.</summary>
        public bool IsTurnedBy(IEnumerable<Shift> shifts, double share)
        {
            var isUp = Decide() is Wait;
            var strengths = Engine.View(State, Scenario.Now).Strengths;
            var (state, moment) = (State, Scenario.Moment);
            foreach (var shift in shifts)
            {
                foreach (var factor in shift.Link is { } link ? [link] : new[] { Factor.Hope, Factor.Acceptance, Factor.Pleasure })
                {
                    var from = factor == Factor.Time && moment.MinutesFree is { } minutes ? Math.Min(1, minutes / 20) : strengths[factor];
                    var way = shift.Way * share;
                    var to = isUp ? from + (way * (1 - from)) : from * (1 - way);
                    moment = factor == Factor.Time && moment.MinutesFree is not null ? moment with { MinutesFree = to * 20 } : moment;
                    var said = new SignalDeclared { Id = new("then-" + factor), Person = state.Person, At = Scenario.Now, Factor = factor, Strength = new(to) };
                    var evolution = Engine.Evolve(state, said, Scenario.Now);
                    Assert.IsType<Accepted>(evolution.Verdict);
                    state = evolution.State;
                }
            }

            var after = Engine.Decide(state, Scenario.Situation, moment, Scenario.Now);
            return isUp ? after.Findings.All(finding => finding is not { Gate: Gate.Fogg, IsOpen: false }) : after is Wait;
        }
    }

    private static AdvocacyEngine Built(Policy policy) => new(policy, 7, DateTimeZoneProviders.Tzdb);

    private static Scenario Met(Scenario scenario, Advocacy.Engine.Decisions.Missing missing) => missing switch
    {
        Advocacy.Engine.Decisions.Missing.KillSwitchReleased => scenario with { Situation = scenario.Situation with { IsStopped = false } },
        Advocacy.Engine.Decisions.Missing.IncidentEnded => scenario with { Situation = scenario.Situation with { Incident = null } },
        Advocacy.Engine.Decisions.Missing.Resumption => With(scenario, (id, at) => new Resumed { Id = id, Person = scenario.History.Person, At = at }),
        Advocacy.Engine.Decisions.Missing.RestrictionLifted => With(scenario, (id, at) => new RestrictionLifted { Id = id, Person = scenario.History.Person, At = at }),
        Advocacy.Engine.Decisions.Missing.FreeMoment => scenario with { Moment = scenario.Moment with { IsBusy = false } },
        Advocacy.Engine.Decisions.Missing.Climate => scenario with { Situation = scenario.Situation with { ClimateElsewhere = Readiness.Go } },
        Advocacy.Engine.Decisions.Missing.Material => scenario with
        {
            Situation = scenario.Situation with { Offers = ValueList.From(Enum.GetValues<OfferKind>().Select(kind => new Offer { Id = new("new-" + kind), Kind = kind, Title = "New" })) },
        },
        Advocacy.Engine.Decisions.Missing.Channel => scenario with { Situation = scenario.Situation with { ChannelsDown = [] } },
        Advocacy.Engine.Decisions.Missing.Placement or Advocacy.Engine.Decisions.Missing.WorkingHours =>
            With(scenario, (id, at) => new Placed { Id = id, Person = scenario.History.Person, At = at, Zone = "Europe/Amsterdam" }),
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "Say here how it comes about."),
    };

    private static Scenario With(Scenario scenario, Func<FactId, Instant, Fact> fact) => scenario with
    {
        History = scenario.History with { Facts = [.. scenario.History.Facts, fact(new("met"), scenario.Now)] },
    };
}
