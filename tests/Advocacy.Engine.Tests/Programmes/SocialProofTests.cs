using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>What may be told of what colleagues do: only what is true, recent, of enough people, and no norm that works against itself.</summary>
public class SocialProofTests
{
    private static readonly Instant Now = Half.Now;

    private static readonly Duration Month = Duration.FromDays(28);

    [Theory]
    [InlineData(62, 100, "62%")]
    [InlineData(629, 1000, "62%")]
    [InlineData(5, 10, "50%")]
    [InlineData(10, 10, "100%")]
    public void Of_HalfOrMore_IsToldAsItIs(int doing, int people, string told)
    {
        var norm = SocialProof.Of(Late(doing, people), null, Now, Policy.Default).Value!;
        Assert.False(norm.IsDynamic);
        Assert.Equal(
            $"Over 28 days of late, {told} of the colleagues who have been taking part for a while told something about work.",
            norm.Why.Explain(TextPack.English));
    }

    [Fact]
    public void Of_FewerThanHalfButTrulyMore_IsToldAsARise()
    {
        var norm = SocialProof.Of(Late(170, 1000), Early(120, 1000), Now, Policy.Default).Value!;
        Assert.Equal((0.17, 0.12, true), (norm.Share, norm.EarlierShare!.Value, norm.IsDynamic));
        Assert.Equal(
            "Steeds meer collega’s vertellen iets over het werk: van wie al een tijdje meedoet ging het in 28 dagen van 12% naar 17%.",
            norm.Why.Explain(TextPack.Dutch));
    }

    /// <summary>From 12 to 17 of 100 could be chance: z = 1.00. From 12 to 23 could hardly: z = 2.05.</summary>
    [Theory]
    [InlineData(12, 17, false)]
    [InlineData(12, 20, false)]
    [InlineData(12, 23, true)]
    [InlineData(23, 12, false)]
    [InlineData(12, 12, false)]
    [InlineData(0, 0, false)]
    public void Of_FewerThanHalf_IsToldOnlyWhereChanceHardlyExplainsIt(int before, int now, bool isTold) =>
        Assert.Equal(isTold, SocialProof.Of(Late(now, 100), Early(before, 100), Now, Policy.Default).Value?.IsDynamic ?? false);

    [Fact]
    public void Of_RiseWithinOnePercent_IsNotTold()
    {
        var result = SocialProof.Of(Late(173_900, 1_000_000), Early(171_100, 1_000_000), Now, Policy.Default);
        Assert.Equal(HealthReasons.NormNotRising.With(), result.Why);
    }

    [Fact]
    public void Of_Reasons_SayWhyNothingIsTold()
    {
        Assert.Equal(HealthReasons.NormTooFew.With(10), SocialProof.Of(Late(9, 9), null, Now, Policy.Default).Why);
        Assert.Equal(HealthReasons.NormNotRecent.With(28), SocialProof.Of(Late(60, 100), null, Now + Duration.Epsilon, Policy.Default).Why);
        Assert.Equal(HealthReasons.NormNotRecent.With(28), SocialProof.Of(Late(60, 100), null, Now - Duration.Epsilon, Policy.Default).Why);
        Assert.Equal(HealthReasons.NormNotRising.With(), SocialProof.Of(Late(30, 100), null, Now, Policy.Default).Why);
        Assert.Equal(HealthReasons.NormNotRising.With(), SocialProof.Of(Late(40, 100), Early(0, 9), Now, Policy.Default).Why);
        Assert.Equal(HealthReasons.NormNotRising.With(), SocialProof.Of(Late(40, 100), Early(1, 100) with { To = Now - Month + Duration.Epsilon }, Now, Policy.Default).Why);
        Assert.Equal(HealthReasons.NormNotRising.With(), SocialProof.Of(Late(40, 100), Early(1, 100) with { From = Now - Month - Month - Month }, Now, Policy.Default).Why);
        Assert.Equal(HealthReasons.NormNotRising.With(), SocialProof.Of(Late(40, 100), Early(1, 100) with { From = Now - (Month * 6), To = Now - (Month * 5) }, Now, Policy.Default).Why);
    }

    [Fact]
    public void Of_CountsThatCannotBe_AreAMistake()
    {
        Assert.Throws<ArgumentException>(() => SocialProof.Of(Late(11, 10), null, Now, Policy.Default));
        Assert.Throws<ArgumentException>(() => SocialProof.Of(Late(-1, 10), null, Now, Policy.Default));
        Assert.Throws<ArgumentException>(() => SocialProof.Of(Late(1, 10), Early(1, 10) with { To = Now - Month - Month }, Now, Policy.Default));
    }

    [Fact]
    public void INV_22_Norm_IsTrueRecentOfEnoughPeopleAndNeverAgainstItself() => Law.Holds(
        "INV-22 social proof is true, recent, of at least k people; static from half on, else dynamic and only where it rose",
        Cases,
        one =>
        {
            var policy = Policy.Default with { Health = new() { LeastPeople = one.Least } };
            var result = SocialProof.Of(one.Count, one.Before, Now, policy);
            var isRecent = one.Count.To <= Now && Now - one.Count.From <= Month;
            if (!isRecent || one.Count.People < one.Least)
            {
                Assert.Null(result.Value);
                return;
            }

            var (share, isHalf) = ((decimal)one.Count.Doing / one.Count.People, one.Count.Doing >= one.Count.People - one.Count.Doing);
            if (isHalf)
            {
                Assert.False(result.Value!.IsDynamic);
            }
            else if (result.Value is { } norm)
            {
                var earlier = (decimal)one.Before!.Doing / one.Before.People;
                Assert.True(norm.IsDynamic && one.Before.People >= one.Least && one.Before.To <= one.Count.From);
                Assert.True(share - earlier > 0 && IsBeyondChance(one.Before, one.Count));
                Assert.True((decimal)norm.EarlierShare!.Value >= earlier && norm.Share > norm.EarlierShare);
            }

            // What is told is never more than is so, and not a whole percent less.
            if (result.Value is { } told)
                Assert.True((decimal)told.Share <= share && share - (decimal)told.Share < 0.01m);
        },
        3000,
        ("a static norm", one => SocialProof.Of(one.Count, one.Before, Now, Policy.Default).Value?.IsDynamic == false, 0.1),
        ("a dynamic norm", one => SocialProof.Of(one.Count, one.Before, Now, Policy.Default).Value?.IsDynamic == true, 0.05),
        ("too long ago", one => Now - one.Count.From > Month, 0.05),
        ("too few", one => one.Count.People < one.Least, 0.05));

    /// <summary>Only who takes part since before both windows is in it, and within them as they acted.</summary>
    [Fact]
    public void Of_Tally_CountsWhoTookPartInBothWindows()
    {
        Assert.Equal(0.75, SocialProof.Of(Half.TallyOf(People(40, before: 10, now: 30)), Policy.Default).Value!.Share);
        var rise = SocialProof.Of(Half.TallyOf(People(40, before: 4, now: 18)), Policy.Default).Value!;
        Assert.Equal((0.1, 0.45), (rise.EarlierShare!.Value, rise.Share));
        Assert.Equal(HealthReasons.NormTooFew.With(10), SocialProof.Of(Half.TallyOf(People(9, 9, 9)), Policy.Default).Why);
        var late = People(40, 4, 30).Select(person => person.Facts().Select(fact => fact is Enrolled ? fact with { At = Half.Window.End - Month - Month + Duration.Epsilon } : fact));
        Assert.Equal(HealthReasons.NormTooFew.With(10), SocialProof.Of(HealthTally.Of(late, Half.Window), Policy.Default).Why);

        static IEnumerable<Half> People(int count, int before, int now) =>
            Half.Healthy(count).Select(person => person with { Acts = week => (week == 24 && person.Number < before) || (week == 28 && person.Number < now) });
    }

    /// <summary>A host hands in the events of the window (HealthTally.Of): what lies outside it is not there to be counted.</summary>
    [Fact]
    public void INV_22_Of_Tally_IsOfWhatTheHostIsToldToHandIn()
    {
        var people = Half.Healthy().Select(person => person with { Acts = _ => false }).ToList();
        Assert.Equal(0.75, Share(30, Half.Window.End - Month));
        Assert.Equal(0.75, Share(30, Half.Window.End - Duration.Epsilon));
        Assert.Null(Share(30, Half.Window.End - Month - Duration.Epsilon));
        Assert.Null(Share(30, Half.Window.End));
        Assert.Null(Share(30, Now));

        double? Share(int acting, Instant at)
        {
            var all = people.Select(person => person.Number < acting ? person.Facts().Append(new Acted { Id = new("act"), Person = person.Person, At = at, Kind = ActKind.Post }) : person.Facts()).ToList();
            var told = SocialProof.Of(HealthTally.Of(all, Half.Window), Policy.Default);
            var handedIn = all.Select(facts => facts.Where(fact => fact is StandingFact || (fact.At >= Half.Window.Start && fact.At < Half.Window.End)));
            Assert.Equal(told, SocialProof.Of(HealthTally.Of(handedIn, Half.Window), Policy.Default));
            return told.Value?.Share;
        }
    }

    private static Arbitrary<Case> Cases => Arb.From(
        from people in Gen.Choose(5, 400)
        from doing in Gen.Choose(0, people)
        from earlierPeople in Gen.Choose(5, 400)
        from earlier in Gen.Choose(0, earlierPeople)
        from least in Gen.Choose(5, 80)
        from ago in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 30)))
        from length in Gen.Choose(7, 28)
        from hasBefore in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        let end = Now - Duration.FromDays(ago)
        let start = end - Duration.FromDays(length)
        select new Case(new(start, end, doing, people), hasBefore ? new(start - Duration.FromDays(length), start, earlier, earlierPeople) : null, least));

    /// <summary>The same test, squared and in whole numbers as far as they go: z² = n·(ad − bc)² ÷ (product of the sums of a table of four).</summary>
    private static bool IsBeyondChance(NormCount before, NormCount now)
    {
        var (a, b, c, d) = ((decimal)now.Doing, (decimal)(now.People - now.Doing), (decimal)before.Doing, (decimal)(before.People - before.Doing));
        var square = (a + b + c + d) * ((a * d) - (b * c)) * ((a * d) - (b * c)) / ((a + b) * (c + d) * (a + c) * (b + d));
        return square >= 1.6449m * 1.6449m;
    }

    private static NormCount Late(long doing, long people) => new(Now - Month, Now, doing, people);

    private static NormCount Early(long doing, long people) => new(Now - Month - Month, Now - Month, doing, people);

    internal sealed record Case(NormCount Count, NormCount? Before, int Least);
}
