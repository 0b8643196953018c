using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Phases;

public class PhaseModelTests
{
    public enum Happening
    {
        Story,
        Example,
        PresumedStory,
        PresumedExample,
        KnowsWhy,
        Confidence,
        Act,
        Acknowledgement,
        OfferNewWeek,
        OfferSameWeek,
    }

    public sealed record Sample(ValueList<Happening> Events, ValueList<int> ExtraAt, ValueList<Happening> Extra, PhaseRules Rules);

    private static readonly PhaseRules s_rules = new();

    private static readonly Gen<PhaseRules> s_someRules =
        from stories in Gen.Choose(1, 3)
        from examples in Gen.Choose(1, 3)
        from acts in Gen.Choose(1, 4)
        from acknowledgements in Gen.Choose(0, 2)
        from unanswered in Gen.Choose(1, 6)
        from share in Gen.Choose(1, 10)
        from grace in Gen.Choose(1, 4)
        from halfLife in Gen.Choose(1, 10)
        select new PhaseRules
        {
            StoriesToKnow = stories,
            ExamplesToApply = examples,
            ActsToConsolidate = acts,
            Acknowledgements = acknowledgements,
            ActsWithoutAnswer = unanswered,
            LapseShare = share / 10.0,
            LapseGraceWeeks = grace,
            PracticeHalfLifeWeeks = halfLife,
        };

    private static readonly Gen<Happening> s_evidence = Gen.Choose(0, (int)Happening.Acknowledgement).Select(n => (Happening)n);

    private static readonly Gen<Happening> s_events = Gen.Frequency(
        (2, s_evidence),
        (3, Gen.Constant(Happening.Act)),
        (1, Gen.Constant(Happening.Acknowledgement)),
        (5, Gen.Constant(Happening.OfferNewWeek)),
        (1, Gen.Constant(Happening.OfferSameWeek)));

    private static readonly Arbitrary<Sample> s_cases = Arb.From(
        from events in Some.Many(s_events, 30)
        from extra in Some.Many(s_evidence, 4)
        from places in Gen.Choose(0, 30).ArrayOf(extra.Count)
        from rules in s_someRules
        select new Sample(events, ValueList.From(places), extra, rules),
        shown => Some.Fewer(shown.Events).Select(events => shown with { Events = events })
            .Concat(Enumerable.Range(0, shown.Extra.Count).Select(i => shown with
            {
                Extra = ValueList.From(shown.Extra.Where((_, j) => i != j)),
                ExtraAt = ValueList.From(shown.ExtraAt.Where((_, j) => i != j)),
            })));

    [Fact]
    public void INV_34_MoreEvidence_NeverMeansALowerPhase() => Law.Holds(
        "INV-34 more evidence, no lower phase",
        s_cases,
        shown =>
        {
            var (state, richer, week, richerWeek) = (PhaseState.New, PhaseState.New, 0, 0);
            for (var i = 0; i <= shown.Events.Count; i++)
            {
                for (var extra = 0; extra < shown.Extra.Count; extra++)
                {
                    if (Math.Min(shown.ExtraAt[extra], shown.Events.Count) == i)
                    {
                        richer = After(richer, shown.Extra[extra], shown.Rules, ref richerWeek);
                    }
                }

                Assert.True(
                    PhaseModel.PhaseOf(richer, default, shown.Rules) >= PhaseModel.PhaseOf(state, default, shown.Rules),
                    $"after {i} events: {state} against {richer}");
                if (i < shown.Events.Count)
                {
                    state = After(state, shown.Events[i], shown.Rules, ref week);
                    richer = After(richer, shown.Events[i], shown.Rules, ref richerWeek);
                }
            }
        },
        1000,
        ("an extra act", shown => shown.Extra.Contains(Happening.Act), 0.1),
        ("consolidated and lapsed", shown => Walk(shown.Events, shown.Rules).Zip(Walk(shown.Events, shown.Rules).Skip(1)).Any(step => step.Second < step.First), 0.05));

    [Fact]
    public void INV_34_AnyEvents_FallAtMostOneBackAndOnlyInAWeekWithAnOffer() => Law.Holds(
        "INV-34 one back at a time, by offered weeks only",
        s_cases,
        shown =>
        {
            var before = Phase.Information;
            var phases = Walk(shown.Events, shown.Rules);
            for (var i = 0; i < phases.Count; i++)
            {
                Assert.True(phases[i] >= before - 1, $"{before} → {phases[i]}");
                Assert.True(phases[i] >= before || shown.Events[i] == Happening.OfferNewWeek, $"{shown.Events[i]} brought {before} → {phases[i]}");
                before = phases[i];
            }
        },
        1000,
        ("a lapse", shown => Walk(shown.Events, shown.Rules).Zip(Walk(shown.Events, shown.Rules).Skip(1)).Any(step => step.Second < step.First), 0.05),
        ("consolidated", shown => Walk(shown.Events, shown.Rules).Contains(Phase.Consolidation), 0.2));

    [Fact]
    public void INV_34_EvidenceOfOneKindAtATime_ClimbsOneStepAtATime()
    {
        Happening[] events =
        [
            Happening.Story, Happening.Story, Happening.Example, Happening.Example, Happening.OfferNewWeek, Happening.Act, Happening.Act, Happening.Acknowledgement, Happening.Act,
        ];
        Assert.Equal(
            [
                Phase.Information, Phase.Application, Phase.Application, Phase.Confirmation, Phase.Confirmation, Phase.Confirmation, Phase.Confirmation,
                Phase.Confirmation, Phase.Consolidation,
            ],
            Walk([.. events], s_rules));
    }

    [Fact]
    public void PhaseOf_AnyEvents_IsWhatARecountOfAllOfThemGives() => Law.Holds(
        "the phase equals a recount",
        s_cases,
        shown => Assert.Equal(Recount(shown.Events, shown.Rules), Walk(shown.Events, shown.Rules)),
        1000,
        ("consolidated", shown => Recount(shown.Events, shown.Rules).Contains(Phase.Consolidation), 0.2),
        ("application", shown => Recount(shown.Events, shown.Rules).Contains(Phase.Application), 0.05));

    [Theory]
    [InlineData(2, 0, Phase.Application)]
    [InlineData(1, 1, Phase.Information)]
    [InlineData(0, 2, Phase.Information)]
    [InlineData(0, 3, Phase.Application)]
    public void PhaseOf_Stories_TwoOrThreePresumedLeaveInformation(int seen, int presumed, Phase expected)
    {
        var events = Enumerable.Repeat(Happening.Story, seen).Concat(Enumerable.Repeat(Happening.PresumedStory, presumed));
        Assert.Equal(expected, Walk(ValueList.From(events), s_rules)[^1]);
    }

    [Fact]
    public void PhaseOf_AnOwnAct_IsEvidenceForEveryEarlierPhase() => Assert.Equal([Phase.Confirmation], Walk([Happening.Act], s_rules));

    [Theory]
    [InlineData(false, 0, Phase.Information)]
    [InlineData(true, 0, Phase.Application)]
    [InlineData(true, 0.59, Phase.Application)]
    [InlineData(true, 0.6, Phase.Confirmation)]
    [InlineData(false, 1, Phase.Information)]
    public void PhaseOf_AnswersAtEnrolment_CountAsEvidence(bool knowsWhy, double confidence, Phase expected) =>
        Assert.Equal(expected, PhaseModel.PhaseOf(PhaseState.New, new(knowsWhy, confidence), s_rules));

    [Fact]
    public void Act_SixTimesWithoutAnyAnswer_ConsolidatesAllTheSame()
    {
        var phases = Walk(ValueList.From(Enumerable.Repeat(Happening.Act, 6)), s_rules);
        Assert.Equal(Phase.Confirmation, phases[4]);
        Assert.Equal(Phase.Consolidation, phases[5]);
    }

    [Fact]
    public void Acknowledge_AfterThreeActs_Consolidates()
    {
        var phases = Walk([Happening.Act, Happening.Act, Happening.Act, Happening.Acknowledgement], s_rules);
        Assert.Equal([Phase.Confirmation, Phase.Confirmation, Phase.Confirmation, Phase.Consolidation], phases);
    }

    [Fact]
    public void Offer_WeeksWithoutAnAct_LapsesAfterTheGraceAndNotBefore()
    {
        // Three acts at once fade to 3 · 0.5^(weeks / 8): below 2.7 from the second week on, but the grace is four.
        var events = ValueList.From<Happening>(
            [Happening.Act, Happening.Act, Happening.Act, Happening.Acknowledgement, .. Enumerable.Repeat(Happening.OfferNewWeek, 4)]);
        var phases = Walk(events, s_rules);
        Assert.Equal([Phase.Consolidation, Phase.Consolidation, Phase.Consolidation, Phase.Consolidation, Phase.Confirmation], phases.Skip(3));
    }

    [Fact]
    public void Offer_WeeksBeforeTheActs_AreNoPartOfTheGrace()
    {
        var events = ValueList.From<Happening>(
            [.. Enumerable.Repeat(Happening.OfferNewWeek, 5), Happening.Act, Happening.Act, Happening.Act, Happening.Acknowledgement, .. Enumerable.Repeat(Happening.OfferNewWeek, 4)]);
        Assert.Equal([Phase.Consolidation, Phase.Consolidation, Phase.Consolidation, Phase.Consolidation, Phase.Confirmation], Walk(events, s_rules).Skip(8));
    }

    [Fact]
    public void Offer_MoreInOneWeek_CountOnce()
    {
        var events = ValueList.From<Happening>(
            [Happening.Act, Happening.Act, Happening.Act, Happening.Acknowledgement, Happening.OfferNewWeek, .. Enumerable.Repeat(Happening.OfferSameWeek, 20)]);
        Assert.Equal(Phase.Consolidation, Walk(events, s_rules)[^1]);
    }

    [Fact]
    public void Act_AfterALapse_ConsolidatesOnlyAtTheEntryEvidence()
    {
        // After the lapse practice is 3 · 0.5^(4/8) ≈ 2.12: one act brings it above 3 again.
        var events = ValueList.From<Happening>(
            [Happening.Act, Happening.Act, Happening.Act, Happening.Acknowledgement, .. Enumerable.Repeat(Happening.OfferNewWeek, 8), Happening.Act, Happening.Act]);
        var phases = Walk(events, s_rules);

        // After eight weeks it is 1.5: two acts are needed.
        Assert.Equal([Phase.Confirmation, Phase.Confirmation, Phase.Consolidation], phases.TakeLast(3));
    }

    [Fact]
    public void Settle_BetweenLapseAndEntry_KeepsThePhaseItHas()
    {
        // Hysteresis: 2.8 of 3 is too little to enter and too much to leave.
        var held = new PhaseState { Acts = 5, Acknowledgements = 1, Practice = 2.8, OfferedWeeks = 9, PracticeAt = 9 - 4 };
        var rules = s_rules with { PracticeHalfLifeWeeks = 104 };
        Assert.False(PhaseModel.Acknowledge(held, rules).IsConsolidated);
        Assert.True(PhaseModel.Acknowledge(held with { IsConsolidated = true }, rules).IsConsolidated);
        Assert.False(PhaseModel.Acknowledge(held with { IsConsolidated = true, Practice = 2.6 }, rules).IsConsolidated);
    }

    [Fact]
    public void Offer_PracticeExactlyAtTheShare_DoesNotLapse()
    {
        // One half-life after three acts practice is 1.5, half of what entering took: lapsing takes less than that.
        var rules = s_rules with { PracticeHalfLifeWeeks = 4, LapseGraceWeeks = 1, LapseShare = 0.5 };
        ValueList<Happening> acted = [Happening.Act, Happening.Act, Happening.Act, Happening.Acknowledgement];
        Assert.Equal(Phase.Consolidation, Walk([.. acted, .. Enumerable.Repeat(Happening.OfferNewWeek, 4)], rules)[^1]);
        Assert.Equal(Phase.Confirmation, Walk([.. acted, .. Enumerable.Repeat(Happening.OfferNewWeek, 5)], rules)[^1]);
    }

    [Fact]
    public void Act_ConsolidatingAgainAfterALapse_IsCounted()
    {
        var (state, week) = (PhaseState.New, 0);
        var consolidations = new List<int>();
        foreach (var what in (IEnumerable<Happening>)[Happening.Act, Happening.Act, Happening.Act, Happening.Acknowledgement, Happening.Act])
            consolidations.Add((state = After(state, what, s_rules, ref week)).Consolidations);

        foreach (var what in (IEnumerable<Happening>)[.. Enumerable.Repeat(Happening.OfferNewWeek, 8), Happening.Act, Happening.Act])
            state = After(state, what, s_rules, ref week);

        Assert.Equal([0, 0, 0, 1, 1], consolidations);
        Assert.Equal(2, state.Consolidations);
    }

    [Fact]
    public void PhaseOf_NothingGiven_IsRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("state", () => PhaseModel.PhaseOf(null!, default, s_rules));
        Assert.Throws<ArgumentNullException>("rules", () => PhaseModel.PhaseOf(PhaseState.New, default, null!));
    }

    private static PhaseState After(PhaseState state, Happening what, PhaseRules rules, ref int week) => what switch
    {
        Happening.Story => PhaseModel.Learn(state, Lesson.Story, 1),
        Happening.Example => PhaseModel.Learn(state, Lesson.Example, 1),
        Happening.PresumedStory => PhaseModel.Learn(state, Lesson.Story, rules.PresumedSeen),
        Happening.PresumedExample => PhaseModel.Learn(state, Lesson.Example, rules.PresumedSeen),
        Happening.KnowsWhy => state with { KnowsWhy = true },
        Happening.Confidence => state with { Confidence = Math.Max(state.Confidence, 0.7) },
        Happening.Act => PhaseModel.Act(state, rules),
        Happening.Acknowledgement => PhaseModel.Acknowledge(state, rules),
        Happening.OfferNewWeek => PhaseModel.Offer(state, ++week, rules),
        _ => week == 0 ? state : PhaseModel.Offer(state, week, rules),
    };

    private static List<Phase> Walk(ValueList<Happening> events, PhaseRules rules)
    {
        var (state, week) = (PhaseState.New, 0);
        var phases = new List<Phase>();
        foreach (var what in events)
        {
            state = After(state, what, rules, ref week);
            phases.Add(PhaseModel.PhaseOf(state, default, rules));
        }

        return phases;
    }

    /// <summary>The phases as the model's words have them, counted from all events anew each time.</summary>
    private static List<Phase> Recount(ValueList<Happening> events, PhaseRules rules)
    {
        var phases = new List<Phase>();
        var consolidated = false;
        for (var n = 1; n <= events.Count; n++)
        {
            var past = events.Take(n).ToArray();
            double Weight(Happening whole, Happening presumed) => past.Count(e => e == whole) + (rules.PresumedSeen * past.Count(e => e == presumed));
            var acts = past.Count(e => e == Happening.Act);

            int WeeksUpTo(int place) => past.Take(place).Count(e => e == Happening.OfferNewWeek);
            var weeks = WeeksUpTo(n);
            var practice = past.Select((e, place) => e == Happening.Act ? Math.Pow(0.5, (weeks - WeeksUpTo(place)) / rules.PracticeHalfLifeWeeks) : 0).Sum();
            var idle = weeks - WeeksUpTo(Array.LastIndexOf(past, Happening.Act) + 1);
            var answered = past.Count(e => e == Happening.Acknowledgement) >= rules.Acknowledgements || acts >= rules.ActsWithoutAnswer;
            if (past[^1] is Happening.Act or Happening.Acknowledgement || weeks > WeeksUpTo(n - 1))
            {
                consolidated = consolidated
                    ? !(idle >= rules.LapseGraceWeeks && practice < (rules.LapseShare * rules.ActsToConsolidate) - 1e-9)
                    : answered && acts > 0 && practice >= rules.ActsToConsolidate - 1e-9;
            }

            var knows = acts > 0 || past.Contains(Happening.KnowsWhy) || Weight(Happening.Story, Happening.PresumedStory) >= rules.StoriesToKnow;
            var can = acts > 0 || past.Contains(Happening.Confidence) || Weight(Happening.Example, Happening.PresumedExample) >= rules.ExamplesToApply;
            phases.Add(!knows ? Phase.Information : !can ? Phase.Application : consolidated ? Phase.Consolidation : Phase.Confirmation);
        }

        return phases;
    }
}
