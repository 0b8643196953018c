using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Behavior;

public class FoggTests
{
    private const double Tolerance = 1e-12;

    private static readonly Arbitrary<Sample> s_cases = Arb.From(
        from strengths in Some.Share.ArrayOf(Factors.Count)
        from demands in Some.Share.ArrayOf(5)
        from minutes in Gen.Choose(0, 60)
        from weights in Gen.Choose(0, 10).ArrayOf(3)
        from line in Gen.Choose(1, 60)
        from factor in Gen.Elements(Enum.GetValues<Factor>())
        from raise in Some.Share
        where weights.Sum() > 0
        select new Sample(
            Strengths.From([.. strengths]),
            new()
            {
                Id = "any",
                Kind = ActKind.Post,
                Minutes = minutes,
                Money = demands[0],
                PhysicalEffort = demands[1],
                MentalEffort = demands[2],
                SocialDeviance = demands[3],
                Routine = demands[4],
            },
            new() { HopeWeight = weights[0], AcceptanceWeight = weights[1], PleasureWeight = weights[2], ActionLine = line / 100.0 },
            factor,
            raise));

    public sealed record Sample(Strengths Strengths, ActOption Option, BehaviorRules Rules, Factor Factor, double Raise)
    {
        public Fit Before => Fogg.Judge(Strengths, Option, Rules);

        /// <summary>The same with the factor raised part of the way to 1.</summary>
        public Fit After
        {
            get
            {
                var values = Enumerable.Range(0, 9).Select(i => Strengths[(Factor)i]).ToArray();
                var held = values[(int)Factor];
                values[(int)Factor] = Math.Max(held, Math.Min(1, held + (Raise * (1 - held))));
                return Fogg.Judge(Strengths.From(values), Option, Rules);
            }
        }

        public bool IsLink => (int)Factor >= 3;

        public bool IsWeakest => IsLink && Allowed(this)[(int)Factor - 3] == Allowed(this).Min();
    }

    [Fact]
    public void INV_33_RaisingALinkThatIsNotTheWeakest_ChangesNothing() => Law.Holds(
        "INV-33 only the weakest link matters",
        s_cases,
        shown => !shown.IsLink || shown.IsWeakest
            || (shown.After == shown.Before && shown.After.IsAboveLine == shown.Before.IsAboveLine),
        1000,
        ("such a link", shown => shown.IsLink && !shown.IsWeakest, 0.3),
        ("above the line", shown => shown.Before.IsAboveLine, 0.1),
        ("below the line", shown => !shown.Before.IsAboveLine, 0.1));

    [Fact]
    public void INV_33_RaisingADriverOrTheWeakestLink_NeverTurnsAPromptIntoSilence() => Law.Holds(
        "INV-33 more of what is scarce never silences",
        s_cases,
        shown =>
        {
            Assert.True(shown.After.Product >= shown.Before.Product);
            Assert.True(shown.After.IsAboveLine || !shown.Before.IsAboveLine);
            Assert.True(shown.After.Motivation >= shown.Before.Motivation && shown.After.Ability >= shown.Before.Ability);
        },
        1000,
        ("a driver", shown => !shown.IsLink, 0.2),
        ("the weakest link", shown => shown.IsWeakest, 0.05),
        ("carried over the line", shown => shown.After.IsAboveLine && !shown.Before.IsAboveLine, 0.01));

    [Fact]
    public void Judge_AnyPerson_IsDirectArithmetic() => Law.Holds(
        "motivation is a weighted mean, ability that of the scarcest link",
        s_cases,
        shown =>
        {
            var allowed = Allowed(shown);
            var values = Enumerable.Range(0, 9).Select(i => shown.Strengths[(Factor)i]).ToArray();
            var rules = shown.Rules;
            var mean = ((rules.HopeWeight * values[0]) + (rules.AcceptanceWeight * values[1]) + (rules.PleasureWeight * values[2]))
                / (rules.HopeWeight + rules.AcceptanceWeight + rules.PleasureWeight);
            var fit = shown.Before;
            Assert.Equal(mean, fit.Motivation, Tolerance);
            Assert.Equal(allowed.Min(), fit.Ability, Tolerance);
            Assert.Equal((Factor)(3 + Array.IndexOf(allowed, allowed.Min())), fit.Scarcest);
            Assert.Equal(rules.ActionLine, fit.ActionLine);
            Assert.Equal(fit.Motivation * fit.Ability >= fit.ActionLine, fit.IsAboveLine);
        },
        500,
        ("time is scarcest", shown => shown.Before.Scarcest == Factor.Time, 0.05),
        ("routine is scarcest", shown => shown.Before.Scarcest == Factor.Routine, 0.05));

    [Fact]
    public void LinkAbility_NoDemandOrFullDemand_AllowsEverythingOrWhatThereIs()
    {
        Assert.Equal(1, Fogg.LinkAbility(0, 0.3));
        Assert.Equal(0.3, Fogg.LinkAbility(1, 0.3), Tolerance);
        Assert.Equal(1, Fogg.LinkAbility(1, 1));
        Assert.Equal(0.75, Fogg.LinkAbility(0.5, 0.5));
    }

    [Fact]
    public void Judge_ByDefault_NobodySaidAnythingYet_CarriesCopyingButNotAnOwnStory()
    {
        var rules = new BehaviorRules();
        var priors = Fogg.StrengthsAt(BehaviorState.Unknown, Instant.FromUtc(2026, 1, 1, 0, 0), DateTimeZone.Utc, 0, 400, rules);
        var copy = Fogg.Judge(priors, new() { Id = "copy", Kind = ActKind.Post, Minutes = 1, MentalEffort = 0.2, SocialDeviance = 0.6, Routine = 0.3 }, rules);
        var story = Fogg.Judge(priors, new() { Id = "story", Kind = ActKind.Post, Minutes = 20, MentalEffort = 0.8, SocialDeviance = 0.7, Routine = 0.6 }, rules);
        Assert.Equal(new(0.6, 0.7, Factor.SocialDeviance, 0.25), copy with { Motivation = Math.Round(copy.Motivation, 12), Ability = Math.Round(copy.Ability, 12) });
        Assert.True(copy.IsAboveLine);
        Assert.Equal(Factor.Time, story.Scarcest);
        Assert.Equal(0.3, story.Product, Tolerance);
        Assert.True(Fogg.Judge(priors.With(Factor.Time, 0.4), new() { Id = "story", Kind = ActKind.Post, Minutes = 20 }, rules) is { IsAboveLine: false });
    }

    [Fact]
    public void DemandOn_Minutes_UseUpTimeByTheScale()
    {
        var rules = new BehaviorRules();
        Assert.Equal(0.25, new ActOption { Id = "a", Kind = ActKind.Post, Minutes = 5 }.DemandOn(Factor.Time, rules));
        Assert.Equal(1, new ActOption { Id = "a", Kind = ActKind.Post, Minutes = 50 }.DemandOn(Factor.Time, rules));
        Assert.Equal(0.5, new ActOption { Id = "a", Kind = ActKind.Post, Minutes = 5 }.DemandOn(Factor.Time, rules with { TimeScaleMinutes = 10 }));
    }

    [Fact]
    public void Lifted_AnyLifts_AddToTheirFactorsAndToNoOther() => Law.Holds(
        "lifts add up to 1 at most",
        Arb.From(
            from strengths in Some.Share.ArrayOf(Factors.Count)
            from lifts in Some.Many(from factor in Gen.Elements(Enum.GetValues<Factor>()) from amount in Gen.Choose(1, 100) select new Lift(factor, amount / 100.0), 5)
            select (Strengths.From([.. strengths]), lifts)),
        shown =>
        {
            var (strengths, lifts) = shown;
            var lifted = strengths.Lifted(lifts);
            foreach (var factor in Enum.GetValues<Factor>())
            {
                Assert.Equal(Math.Min(1, strengths[factor] + lifts.Where(lift => lift.Factor == factor).Sum(lift => lift.Amount)), lifted[factor], Tolerance);
            }
        },
        300,
        ("a factor twice", shown => shown.lifts.Select(lift => lift.Factor).Distinct().Count() < shown.lifts.Count, 0.1),
        ("beyond 1", shown => shown.lifts.Any(lift => shown.Item1[lift.Factor] + lift.Amount > 1), 0.2));

    [Fact]
    public void Weight_AnyKinds_ALighterKindIsLighterWhateverItLifts()
    {
        var most = ValueList.From(Enum.GetValues<Factor>().Take(8).Select(factor => new Lift(factor, 1)));
        Assert.True(Make(PromptKind.Signal, most).Weight < Make(PromptKind.Facilitator, []).Weight);
        Assert.True(Make(PromptKind.Facilitator, most).Weight < Make(PromptKind.Spark, []).Weight);
        Assert.True(Make(PromptKind.Spark, [new(Factor.Hope, 0.2)]).Weight < Make(PromptKind.Spark, [new(Factor.Hope, 0.3)]).Weight);

        static Intervention Make(PromptKind kind, ValueList<Lift> lifts) => new()
        {
            Id = new("any"),
            Kind = kind,
            Ask = Ask.Share,
            Phases = [Phase.Confirmation],
            Motive = Factor.Hope,
            Lever = Lever.Trigger,
            Principle = InfluencePrinciple.Commitment,
            Lifts = lifts,
        };
    }

    [Fact]
    public void FactorOf_EveryBarrier_IsItsLinkOrDriver()
    {
        var expected = new Dictionary<Barrier, Factor?>
        {
            [Barrier.NotRelevant] = Factor.MentalEffort,
            [Barrier.NotAllowed] = Factor.SocialDeviance,
            [Barrier.NotAppreciated] = Factor.Acceptance,
            [Barrier.WorthLittle] = Factor.Hope,
            [Barrier.NoTime] = Factor.Time,
            [Barrier.NoHabit] = Factor.Routine,
            [new("our-printer-is-broken")] = null,
            [default] = null,
        };
        foreach (var (barrier, factor) in expected)
        {
            Assert.Equal(factor, Barriers.FactorOf(barrier));
        }
    }

    [Fact]
    public void Factors_DriversAndLinks_AreAllFactorsInOrder()
    {
        Assert.Equal(Enum.GetValues<Factor>(), [.. Factors.Drivers, .. Factors.Links]);
        Assert.All(Factors.Drivers, driver => Assert.True(driver.IsDriver()));
        Assert.All(Factors.Links, link => Assert.False(link.IsDriver()));
        Assert.Equal([3, 6, 9], [Factors.DriverCount, Factors.LinkCount, Factors.Count]);
    }

    /// <summary>What each link allows, in the order of the links.</summary>
    private static double[] Allowed(Sample shown)
    {
        var option = shown.Option;
        double[] demands =
            [Math.Min(1, option.Minutes / shown.Rules.TimeScaleMinutes), option.Money, option.PhysicalEffort, option.MentalEffort, option.SocialDeviance, option.Routine];
        return [.. demands.Select((demand, i) => 1 - (demand * (1 - shown.Strengths[(Factor)(3 + i)])))];
    }
}
