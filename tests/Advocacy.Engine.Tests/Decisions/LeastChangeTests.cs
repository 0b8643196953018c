using System;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>
/// The least change that turns an answer, against sums done by hand: an act is possible where motivation × what the scarcest link allows
/// is at least the line, and a link allows <c>1 − demand·(1 − supply)</c>.
/// </summary>
public class LeastChangeTests
{
    private static readonly Intervention Plain = Known.Invites("plain");

    /// <summary>Twenty minutes of a day of twenty, and nothing else.</summary>
    private static readonly ActOption Slow = Known.Way("slow", time: 1);

    /// <summary>All the thinking there is, and nothing else.</summary>
    private static readonly ActOption Hard = Known.Way("hard", mental: 1);

    [Fact]
    public void Wait_MotivationIsNearer_NamesMotivation()
    {
        // 0.2 × 0.9 < 0.25; of thinking there is no more than 1 to be had, and 0.2 × 1 < 0.25.
        var host = Known.Person(0.2, (Factor.MentalEffort, 0.9));
        Is([(null, 0.2, 0.25 / 0.9)], Wait(host, Known.Policy(0.25, [Hard], Plain)));
    }

    [Fact]
    public void Wait_ALinkIsNearer_NamesTheLink()
    {
        // 0.5 × 0.5, or 0.25 / 0.3 = 0.83 of motivation.
        var host = Known.Person(0.5, (Factor.MentalEffort, 0.3));
        Is([(Factor.MentalEffort, 0.3, 0.5)], Wait(host, Known.Policy(0.25, [Hard], Plain)));
    }

    [Fact]
    public void Wait_MotivationAndALinkEquallyNear_NamesMotivation()
    {
        // 0.75 × 0.875 either way; only hope counts, so that both are the same to the last bit.
        var policy = Known.Policy(0.65625, [Hard], Plain);
        var host = Known.Person(0.75, (Factor.MentalEffort, 0.75));
        Is([(null, 0.75, 0.875)], Wait(host, policy with { Behavior = policy.Behavior with { AcceptanceWeight = 0, PleasureWeight = 0 } }));
    }

    [Fact]
    public void Wait_TwoLinksEquallyNear_NamesTheFirst()
    {
        var host = Known.Person(1, (Factor.Time, 0.5), (Factor.MentalEffort, 0.5));
        foreach (var ways in new ValueList<ActOption>[] { [Slow, Hard], [Hard, Slow] })
            Is([(Factor.Time, 0.5, 0.75)], Wait(host, Known.Policy(0.75, ways, Plain)));
    }

    [Fact]
    public void Wait_AnotherWayIsNearerThanTheBest_NamesTheLinkOfThat()
    {
        // The way at hand needs half of the time: 1 − 0.5 × 0.8 = 0.6 as it is, 0.625 with 0.25. Thinking is 0.035 short of it.
        var host = Known.Person(1, (Factor.Time, 0.2), (Factor.MentalEffort, 0.59));
        var turning = Wait(host, Known.Policy(0.625, [Known.Way("half", time: 0.5), Hard], Plain));
        Is([(Factor.MentalEffort, 0.59, 0.625)], turning);
    }

    [Fact]
    public void Wait_HelpWithALink_CountsInIt()
    {
        // With the help 0.6 × 0.5; 0.36 / 0.6 = 0.6 of thinking is 0.2 and the help, 0.36 / 0.5 = 0.72 of motivation is farther.
        var host = Known.Person(0.6, (Factor.MentalEffort, 0.1));
        var policy = Known.Policy(0.36, [Hard], Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.4)));
        Is([(Factor.MentalEffort, 0.1, 0.2)], Wait(host, policy));
    }

    [Fact]
    public void Wait_HelpWithAMotive_CountsInMotivation()
    {
        // Three tenths of hope are one of motivation: 0.4 and that is 0.5. The way asks for nothing.
        var policy = Known.Policy(0.5, [Known.Way("light")], Known.Invites("moves", PromptKind.Spark, new Lift(Factor.Hope, 0.3)));
        Is([(null, 0.3, 0.4)], Wait(Known.Person(0.3), policy));
    }

    [Fact]
    public void Wait_AMotiveThatCannotRise_LeavesTheRestOfTheWayToTheOthers()
    {
        // With the help hope is full as it is: (1 + 2 × 0.7) / 3 = 0.8.
        var policy = Known.Policy(0.8, [Known.Way("light")], Known.Invites("moves", PromptKind.Spark, new Lift(Factor.Hope, 0.5)));
        Is([(null, 0.5, 0.7)], Wait(Known.Person(0.5), policy));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wait_OfTwoThatCouldWork_TheOneThatNeedsLess(bool isOtherWay)
    {
        // 0.4 × (0.4 + 0.2) with the help, 0.6 × 0.4 without it.
        ValueList<Intervention> both = [Plain, Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.2))];
        var host = Known.Person(0.3, (Factor.MentalEffort, 0.4));
        Is([(null, 0.3, 0.4)], Wait(host, Known.Policy(0.24, [Hard], isOtherWay ? [both[1], both[0]] : both)));
    }

    [Fact]
    public void Wait_AnotherThanTheNearestCanBeMadeToWork_NamesItsLink()
    {
        // The one that moves comes nearest: 0.9 × 0.35, of which time is the scarcest. It stays below 0.38 whatever one link does, and
        // with all motivation there is. The other has time enough, and thinking lacks.
        var policy = Known.Policy(
            0.38,
            [Known.Way("both", time: 1, mental: 1)],
            Known.Invites("moves", PromptKind.Spark, new Lift(Factor.Hope, 0.3), new Lift(Factor.Acceptance, 0.3), new Lift(Factor.Pleasure, 0.3)),
            Known.Invites("frees", PromptKind.Facilitator, new Lift(Factor.Time, 0.6)));
        var host = Known.Person(0.6, (Factor.Time, 0.35), (Factor.MentalEffort, 0.4));
        var wait = Assert.IsType<Wait>(host.Decide(policy));
        Assert.Equal((0.9, Factor.Time), (Math.Round(wait.Judgement.LiftedFit.Motivation, 12), wait.Judgement.LiftedFit.Scarcest));
        Is([(Factor.MentalEffort, 0.4, 0.38 / 0.6)], wait.Counterfactual!);
    }

    [Fact]
    public void Wait_NoSingleChangeIsEnough_NamesMotivationAndTheWeakestLink()
    {
        // 0.5 × 0.5, three eighths of both ways.
        var host = Known.Person(0.2, (Factor.MentalEffort, 0.2));
        Is([(null, 0.2, 0.5), (Factor.MentalEffort, 0.2, 0.5)], Wait(host, Known.Policy(0.25, [Hard], Plain)));
    }

    [Fact]
    public void Wait_AnotherLinkBecomesTheWeakest_NamesThatToo()
    {
        var host = Known.Person(0.2, (Factor.Time, 0.2), (Factor.MentalEffort, 0.2), (Factor.Routine, 0.2));
        var policy = Known.Policy(0.25, [Known.Way("three", time: 1, mental: 1, routine: 1)], Plain);
        Is([(null, 0.2, 0.5), (Factor.Time, 0.2, 0.5), (Factor.MentalEffort, 0.2, 0.5), (Factor.Routine, 0.2, 0.5)], Wait(host, policy));
    }

    [Fact]
    public void Wait_AnotherWayDoesWithoutOneOfSeveral_LeavesItOut()
    {
        // The way at hand lacks time first and then thinking; the other lacks thinking alone.
        var host = Known.Person(0.2, (Factor.Time, 0.2), (Factor.MentalEffort, 0.2));
        var policy = Known.Policy(0.25, [Known.Way("both", time: 1, mental: 1), Hard], Plain);
        Is([(null, 0.2, 0.5), (Factor.MentalEffort, 0.2, 0.5)], Wait(host, policy));
    }

    [Fact]
    public void Wait_TheLinksAloneAreEnough_LeavesMotivationOut()
    {
        // 0.5 × 0.5: motivation is there, and of the links neither is enough alone.
        var host = Known.Person(0.5, (Factor.Time, 0.2), (Factor.MentalEffort, 0.2));
        var policy = Known.Policy(0.25, [Known.Way("both", time: 1, mental: 1)], Plain);
        Is([(Factor.Time, 0.2, 0.5), (Factor.MentalEffort, 0.2, 0.5)], Wait(host, policy));
    }

    [Fact]
    public void Wait_WhereNoMotiveCounts_NothingTurnsIt()
    {
        var policy = Known.Policy(0.25, [Known.Way("both", time: 1, mental: 1)], Plain);
        policy = policy with { Behavior = policy.Behavior with { HopeWeight = 0, AcceptanceWeight = 0, PleasureWeight = 0 } };
        var host = Known.Person(0.5, (Factor.Time, 0.2), (Factor.MentalEffort, 0.3));
        Assert.Equal(new Counterfactual(Gate.Fogg), Wait(host, policy));
    }

    [Fact]
    public void Wait_OnlyAllThereIsIsEnough_NamesTheWholeWay() =>
        Is([(Factor.MentalEffort, 0.5, 1)], Wait(Known.Person(1, (Factor.MentalEffort, 0.5)), Known.Policy(1, [Hard], Plain)));

    [Fact]
    public void Wait_AWayThatIsOnlyForThisOccasion_Counts()
    {
        var host = Known.Person(0.5, (Factor.MentalEffort, 0.3));
        host.Situation = host.Situation with
        {
            Offers = [new() { Id = new("v"), Kind = OfferKind.Occasion, Occasion = OccasionKind.Vacancy, Title = "V", Team = new("team-a") }],
        };
        var policy = Known.Policy(0.25, [Hard with { OnlyFor = OccasionKind.Vacancy }], Plain with { Needs = Material.Item });
        Is([(Factor.MentalEffort, 0.3, 0.5)], Wait(host, policy));
    }

    [Fact]
    public void Wait_ForTheMinutesThereAre_NamesTheTimeItTakes()
    {
        // Four minutes are a fifth of the twenty; half of them would do.
        var decision = Known.Person(0.5).Decide(Known.Policy(0.25, [Slow], Plain), Moment.Ordinary with { MinutesFree = 4 });
        Is([(Factor.Time, 0.2, 0.5)], Assert.IsType<Wait>(decision).Counterfactual!);
    }

    [Fact]
    public void Prompt_MotivationIsNearer_NamesMotivation()
    {
        // 0.25 / 0.9 of motivation, or 0.25 / 0.6 of thinking.
        var host = Known.Person(0.6, (Factor.MentalEffort, 0.9));
        Is([(null, 0.6, 0.25 / 0.9)], Prompt(host, Known.Policy(0.25, [Hard], Plain)));
    }

    [Fact]
    public void Prompt_TheWeakestLinkIsNearer_NamesTheLink()
    {
        var host = Known.Person(0.9, (Factor.MentalEffort, 0.6));
        Is([(Factor.MentalEffort, 0.6, 0.25 / 0.9)], Prompt(host, Known.Policy(0.25, [Hard], Plain)));
    }

    [Fact]
    public void Prompt_AnotherLinkThanTheWeakest_IsNotNamed()
    {
        // Time allows 1 − 0.5 × 0.8 = 0.6 and is the weakest, thinking 0.61, and 0.054 less of that would do.
        var host = Known.Person(0.9, (Factor.Time, 0.2), (Factor.MentalEffort, 0.61));
        Is([(null, 0.9, 0.5 / 0.6)], Prompt(host, Known.Policy(0.5, [Known.Way("both", time: 0.5, mental: 1)], Plain)));
    }

    [Fact]
    public void Prompt_JustOnTheLine_ALittleLessTurnsIt()
    {
        var policy = Known.Policy(0.25, [Hard], Plain);
        policy = policy with { Behavior = policy.Behavior with { AcceptanceWeight = 0, PleasureWeight = 0 } };
        var host = Known.Person(0.5, (Factor.MentalEffort, 0.5));
        var shift = Assert.Single(Prompt(host, policy).Shifts);
        Assert.Null(shift.Link);
        Assert.True(shift.To < shift.From, "It is less.");
        Assert.InRange(shift.Share, double.Epsilon, 1e-15);

        Known.Say(host, Factor.Hope, shift.To);
        Assert.IsType<Wait>(host.Decide(policy));
    }

    [Fact]
    public void Prompt_TwoThatWork_TurnsWhenBothFall()
    {
        // Without the help thinking fails below 0.3125, with it below 0.1125; motivation would have to fall by 0.44.
        var host = Known.Person(0.8, (Factor.MentalEffort, 0.5));
        InEveryOrder([Plain, Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.2))], interventions =>
            Is([(Factor.MentalEffort, 0.5, 0.1125)], Prompt(host, Known.Policy(0.25, [Hard], interventions))));
    }

    [Theory]
    [InlineData(27, 0.3125)]
    [InlineData(28, 0.1125)]
    public void Prompt_TheOtherWasOfferedLately_TurnsWhenTheFirstFalls(int daysAgo, double to)
    {
        var host = Known.Person(0.8, [("helps", daysAgo)], (Factor.MentalEffort, 0.5));
        InEveryOrder([Plain, Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.2))], interventions =>
            Is([(Factor.MentalEffort, 0.5, to)], Prompt(host, Known.Policy(0.25, [Hard], interventions))));
    }

    [Fact]
    public void Prompt_AHeavierHelpWouldFollow_TurnsWhileALighterRests()
    {
        // When the plain one fails the help is next, which rests; when that fails the spark is next, which is free.
        var host = Known.Person(0.8, [("helps", 7)], (Factor.MentalEffort, 0.5));
        ValueList<Intervention> three =
        [
            Plain, Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.2)),
            Known.Invites("moves", PromptKind.Spark, new Lift(Factor.MentalEffort, 0.25)),
        ];
        InEveryOrder(three, interventions => Is([(Factor.MentalEffort, 0.5, 0.3125)], Prompt(host, Known.Policy(0.25, [Hard], interventions))));

        var rested = Known.Person(0.8, (Factor.MentalEffort, 0.5));
        InEveryOrder(three, interventions => Is([(Factor.MentalEffort, 0.5, 0.0625)], Prompt(rested, Known.Policy(0.25, [Hard], interventions))));
    }

    [Fact]
    public void Prompt_SomethingHeavierAsksForNoAct_TurnsOnlyWhileALighterRests()
    {
        // When the plain one fails the help is next, which rests; where it does not, what asks for nothing comes when both have failed, and never fails.
        ValueList<Intervention> three =
        [
            Plain, Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.2)), Known.Invites("cheers", PromptKind.Spark) with { Ask = Ask.Nothing },
        ];
        var host = Known.Person(0.8, [("helps", 7)], (Factor.MentalEffort, 0.5));
        InEveryOrder(three, interventions => Is([(Factor.MentalEffort, 0.5, 0.3125)], Prompt(host, Known.Policy(0.25, [Hard], interventions))));

        var rested = Known.Person(0.8, (Factor.MentalEffort, 0.5));
        InEveryOrder(three, interventions => Assert.Equal(new(Gate.QuietTime) { At = Known.Closing }, Prompt(rested, Known.Policy(0.25, [Hard], interventions))));
    }

    [Fact]
    public void Prompt_ALessonThatRests_DoesNotKeepItUp()
    {
        var host = Known.Person(0.8, [("tells", 7)], (Factor.MentalEffort, 0.5));
        InEveryOrder([Plain, Known.Tells("tells")], interventions =>
            Is([(Factor.MentalEffort, 0.5, 0.3125)], Prompt(host, Known.Policy(0.25, [Hard], interventions))));
    }

    [Fact]
    public void Prompt_TwoWaysThatWork_TurnsWhenBothFall()
    {
        // Whatever thinking does, there is time for the other way; of motivation 0.25 / 0.6 is too little for both.
        var host = Known.Person(0.9, (Factor.Time, 0.5), (Factor.MentalEffort, 0.6));
        foreach (var ways in new ValueList<ActOption>[] { [Slow, Hard], [Hard, Slow] })
            Is([(null, 0.9, 0.25 / 0.6)], Prompt(host, Known.Policy(0.25, ways, Plain)));
    }

    [Fact]
    public void Prompt_NoSingleChangeIsEnough_NamesMotivationAndTheWeakestLink()
    {
        // With the help motivation stays 0.4, and half a demand of thinking leaves a half; both together: (0.9 − 0.5·w)·(0.99 − 0.49·w) = 0.25.
        var way = (0.936 - Math.Sqrt((0.936 * 0.936) - (4 * 0.245 * 0.641))) / (2 * 0.245);
        var host = Known.Person(0.5, (Factor.MentalEffort, 0.98));
        var policy = Known.Policy(0.25, [Known.Way("half", mental: 0.5)], Driven(0.4));
        Is([(null, 0.5, 0.5 * (1 - way)), (Factor.MentalEffort, 0.98, 0.98 * (1 - way))], Prompt(host, policy));
    }

    [Fact]
    public void Prompt_NotEvenBothAreEnough_TurnsWhenTheWindowCloses()
    {
        // 0.4 × 0.8 at the least, by thinking; daring could fall farther, but is not the weakest.
        var host = Known.Person(0.5, (Factor.MentalEffort, 0));
        var policy = Known.Policy(0.25, [Known.Way("both", mental: 0.2, social: 0.5)], Driven(0.4));
        Assert.Equal(new Counterfactual(Gate.QuietTime) { At = Known.Closing }, Prompt(host, policy));
    }

    [Fact]
    public void Shift_ItsShare_IsTheDifference()
    {
        Assert.Equal(0.25, new Shift(Factor.Time, 0.5, 0.75, 0.5).Share);
        Assert.Equal(0.25, new Shift(null, 0.5, 0.25, 0.5).Share);
    }

    /// <summary>Lifts every driver, and so motivation, by an amount.</summary>
    private static Intervention Driven(double amount) =>
        Known.Invites("moves", PromptKind.Spark, [.. Factors.Drivers.Select(driver => new Lift(driver, amount))]);

    private static Counterfactual Wait(Host host, Policy policy) => Assert.IsType<Wait>(host.Decide(policy)).Counterfactual!;

    private static Counterfactual Prompt(Host host, Policy policy) => Assert.IsType<Prompt>(host.Decide(policy)).Counterfactual!;

    /// <summary>In whatever order a policy names them.</summary>
    private static void InEveryOrder(ValueList<Intervention> interventions, Action<ValueList<Intervention>> test)
    {
        foreach (var first in interventions)
        {
            var others = interventions.Where(other => other != first);
            test([first, .. others]);
            test([.. others.Reverse(), first]);
        }
    }

    /// <summary>Names these, found from above within a millionth of the way.</summary>
    private static void Is((Factor? Link, double From, double To)[] expected, Counterfactual found)
    {
        Assert.Equal((Gate.Fogg, null, 0), (found.Gate, found.At, found.Missing.Count));
        Assert.Equal(expected.Select(one => one.Link), found.Shifts.Select(shift => shift.Link));
        foreach (var (shift, (_, from, to)) in found.Shifts.Zip(expected))
        {
            var way = to > from ? (to - from) / (1 - from) : (from - to) / from;
            Assert.Equal(from, shift.From, 1e-12);
            Assert.Equal(to, shift.To, 1e-6);
            Assert.InRange(shift.Way, way * (1 - 1e-9), way * (1 + 1e-6));
        }
    }
}
