using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Stage = Advocacy.Engine.Values.Phase;

namespace Advocacy.Engine.Tests.Policies;

public class INV45Tests
{
    private static readonly Instant s_start = Instant.FromUtc(2026, 3, 2, 11, 0);

    private static readonly Situation s_offering = TestSituation.Ready.Offering(TestOffer.Item("i-1"), TestOffer.Item("i-2"), TestOffer.Story("s-1"), TestOffer.Example("e-1"));

    [Fact]
    public void INV_45_AWillingPerson_ReachesEveryPhaseUnderEveryValidPolicy() => Law.Holds(
        "INV-45 each phase is reachable",
        Policies,
        policy =>
        {
            var host = new Host(policy);
            var at = s_start;
            host.Place(at);
            host.Enrol(at);
            Assert.Equal(Stage.Information, Phase(host, at));
            while (Phase(host, at) == Stage.Information)
            {
                at = Next(at, until: 20);
                host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = at });
            }

            Assert.Equal(Stage.Application, Phase(host, at));
            while (Phase(host, at) == Stage.Application)
            {
                at = Next(at, until: 40);
                host.Take(new ExampleSeen { Id = host.NextId(), Person = host.Person, At = at });
            }

            Assert.Equal(Stage.Confirmation, Phase(host, at));
            while (Phase(host, at) == Stage.Confirmation)
            {
                at = Next(at, until: 120);
                host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });
            }

            Assert.Equal(Stage.Consolidation, Phase(host, at));
        },
        60,
        ("many acts are needed", policy => policy.Phases.ActsToConsolidate > 10 || (policy.Phases.Acknowledgements > 0 && policy.Phases.ActsWithoutAnswer > 10), 0.2));

    [Fact]
    public void INV_45_AWillingPerson_IsInvitedToShareUnderEveryValidPolicy() => Law.Holds(
        "INV-45 an invitation is reachable",
        Policies,
        policy =>
        {
            var host = new Host(policy) { Situation = s_offering };
            host.Place(s_start);
            host.Enrol(s_start, true, 1);
            Instant? now = s_start;
            Decision? decision = null;
            while (now is { } at && at < s_start + Duration.FromDays(60) && decision is not Prompt)
            {
                // Willing at every moment, however fast signals fade.
                foreach (var factor in Enum.GetValues<Factor>())
                {
                    host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = at, Factor = factor, Strength = Score.One });
                }

                decision = host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, at);
                now = decision.NextDue;
            }

            Assert.True(decision is Prompt { Ask: Ask.Share }, (decision as Wait)?.Decisive.ToString());
        },
        60,
        ("interventions of its own", HasItemsOfItsOwn, 0.1));

    /// <summary>
    /// A life and no formula: somebody is invited every week for years, and shares once on each invitation. The problem is told where that
    /// never consolidates, and nowhere else.
    /// </summary>
    [Fact]
    public void INV_45_SharingOnEveryInvitation_ConsolidatesUnlessThePolicyHasAProblem() => Law.Holds(
        "INV-45 evidence out of reach",
        Arb.From(
            from acts in Gen.Choose(10, 200)
            from halfLife in Gen.Choose(10, 250)
            from acknowledgements in Gen.Choose(0, 2)
            select Policy.Default with
            {
                Version = "any",
                Phases = new() { ActsToConsolidate = acts / 10.0, PracticeHalfLifeWeeks = halfLife / 10.0, Acknowledgements = acknowledgements },
            }),
        policy =>
        {
            const int Weeks = 150;
            var problems = PolicyValidation.Validate(policy);
            Assert.All(problems, problem => Assert.Equal((ProblemCodes.EvidenceOutOfReach, "phases.actsToConsolidate"), (problem.Code, problem.Path)));
            Assert.Equal(problems.IsEmpty, Consolidates(policy.Phases, Weeks));
        },
        150,
        ("it is out of reach", policy => !PolicyValidation.Validate(policy).IsEmpty, 0.15),
        ("it is within reach", policy => PolicyValidation.Validate(policy).IsEmpty, 0.3));

    /// <summary>The same of habit: somebody handles every invitation on its day, as they come less often.</summary>
    [Fact]
    public void INV_45_HandlingEveryInvitation_VerifiesUnlessThePolicyHasAProblem() => Law.Holds(
        "INV-45 repetitions out of reach",
        Arb.From(
            from weeks in Gen.Choose(1, 6)
            from breakAfter in Gen.Choose(1, 40)
            from halfLife in Gen.Choose(5, 60)
            from repetitions in Gen.Choose(1, 15)
            select Policy.Default with
            {
                Version = "any",
                Prompts = new() { CadenceWeeks = weeks },
                Habits = new() { BreakAfterDays = breakAfter, BreakHalfLifeDays = halfLife, VerifiedRepetitions = repetitions },
            }),
        policy =>
        {
            var problems = PolicyValidation.Validate(policy);
            Assert.All(problems, problem => Assert.Equal((ProblemCodes.EvidenceOutOfReach, "habits.verifiedRepetitions"), (problem.Code, problem.Path)));
            Assert.Equal(problems.IsEmpty, MostRepetitions(policy) >= policy.Habits.VerifiedRepetitions);
        },
        100,
        ("it is out of reach", policy => !PolicyValidation.Validate(policy).IsEmpty, 0.15),
        ("it is within reach", policy => PolicyValidation.Validate(policy).IsEmpty, 0.3));

    /// <summary>Policies with any numbers, and with rules, ways of sharing and interventions of their own.</summary>
    private static Arbitrary<Policy> Policies => Arb.From(Gen.OneOf(PolicyNumbers.Any.Generator, PolicyGen.Valid().Generator), PolicyGen.Valid().Shrinker);

    private static bool HasItemsOfItsOwn(Policy policy) => policy.Interventions.Count + policy.Options.Count > Policy.Default.Interventions.Count + Policy.Default.Options.Count;

    /// <summary>Whether the phase is reached by the phase model of the engine, a week after another.</summary>
    private static bool Consolidates(PhaseRules rules, int weeks)
    {
        var state = PhaseState.New;
        for (var week = 0; week < weeks && !state.IsConsolidated; week++)
        {
            state = PhaseModel.Acknowledge(PhaseModel.Act(PhaseModel.Offer(state, week, rules), rules), rules);
        }

        return state.IsConsolidated;
    }

    /// <summary>The most repetitions in a life of messages, each handled when it comes.</summary>
    private static double MostRepetitions(Policy policy)
    {
        const int Days = 7 * 120;
        var (state, most, due) = (HabitState.New, 0.0, 0);
        for (var day = 0; day < Days; day++)
        {
            if (day == due)
            {
                state = Habit.Repeat(state, day, "team-a", policy.Habits);
                most = Math.Max(most, state.Repetitions);
                var strength = 1 - Math.Exp(-policy.Habits.GrowthPerRepetition * state.Repetitions);
                var weeks = strength >= policy.Prompts.MonthlyAtStrength ? 4 : strength >= policy.Prompts.FortnightlyAtStrength ? 2 : 1;
                due = day + (7 * Math.Max(weeks, policy.Prompts.CadenceWeeks));
            }
        }

        return most;
    }

    private static Stage Phase(Host host, Instant at) => host.Engine.View(host.State, at).Phase;

    private static Instant Next(Instant at, int until)
    {
        var next = at + Duration.FromHours(1);
        Assert.True(next < s_start + Duration.FromHours(until), "never reached");
        return next;
    }
}
