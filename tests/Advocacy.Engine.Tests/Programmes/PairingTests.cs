using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
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

/// <summary>Pairs of willing colleagues, month after month.</summary>
public class PairingTests
{
    private static readonly ConsentForm[] s_pairing = [ConsentForm.Pairing];
    private static readonly int[] s_three = [1, 2, 3];

    /// <summary>A dozen people or fewer over a year, where some come and go.</summary>
    [Fact]
    public void INV_05_INV_20_Make_MonthAfterMonth_PairsOnlyTheWillingAndNeverTheSameTwoSoonAgain() => Law.Holds(
        "only who agrees is paired, once a month, and no two again within the rest",
        Years(),
        year =>
        {
            var earlier = new List<Pair>();
            foreach (var (month, present) in year.Months)
            {
                var round = Pairings.Make(month, earlier, Taking(present, year.Rest));
                var told = round.Pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Concat(round.Waiting).ToList();
                Assert.Equal(present.Where(one => one.AgreesTo(ConsentForm.Pairing)).Select(one => one.Id).Order(StringComparer.Ordinal), told.Select(person => person.Value).Order(StringComparer.Ordinal));
                Assert.All(round.Pairs, pair => Assert.DoesNotContain(
                    earlier, other => other.Holds(pair.One) && other.Holds(pair.Other) && Period.Between(other.Period.First, month.First, PeriodUnits.Months).Months < year.Rest));
                Assert.Equal(round, Pairings.Make(month, Enumerable.Reverse(earlier).Concat(earlier).Concat(round.Pairs), Taking(present.Reverse(), year.Rest)));
                Assert.Equal(round, Pairings.Make(month, earlier, Taking(present.Where(one => one.AgreesTo(ConsentForm.Pairing)), year.Rest)));
                earlier.AddRange(round.Pairs);
            }
        },
        60,
        ("many are paired", year => year.Months[0].Present.Count(one => one.AgreesTo(ConsentForm.Pairing)) > 5, 0.25),
        ("some did not agree", year => year.Months.Any(month => month.Present.Any(one => !one.AgreesTo(ConsentForm.Pairing))), 0.5));

    /// <summary>As long as everybody may meet at least half of the others, one waits at the most (Dirac), and never the same one twice in a row.</summary>
    [Theory]
    [InlineData(12, 6)]
    [InlineData(13, 6)]
    [InlineData(25, 12)]
    [InlineData(40, 20)]
    public void Make_EverybodyMayMeetHalf_OnlyAnOddOneWaitsAndNotTwice(int count, int months)
    {
        var people = Taking(Enumerable.Range(1, count).Select(number => Willing(number)), 24);
        var earlier = new List<Pair>();
        PersonId? waited = null;
        for (var i = 0; i < months; i++)
        {
            var round = Pairings.Make(Month(i), earlier, people);
            Assert.Equal(count % 2, round.Waiting.Count);
            Assert.Equal(count / 2, round.Pairs.Count);
            var odd = round.Waiting.IsEmpty ? (PersonId?)null : round.Waiting[0];
            Assert.True(odd is null || odd != waited);
            waited = odd;
            earlier.AddRange(round.Pairs);
        }

        Assert.Equal(earlier.Count, earlier.Select(pair => (pair.One, pair.Other)).Distinct().Count());
    }

    [Fact]
    public void Make_FourPeople_MeetEachOtherInTurnAndThenRest()
    {
        var people = Taking(Enumerable.Range(1, 4).Select(number => Willing(number)), 6);
        var earlier = new List<Pair>();
        for (var i = 0; i < 12; i++)
        {
            var round = Pairings.Make(Month(i), earlier, people);
            Assert.Equal(i % 6 < 3 ? 2 : 0, round.Pairs.Count);
            Assert.Equal(i % 6 < 3 ? 0 : 4, round.Waiting.Count);
            earlier.AddRange(round.Pairs);
        }
    }

    /// <summary>
    /// Six people in two threes: everybody may meet the own three, and one of the other. Who takes whom comes first leaves two over who met,
    /// in some orders; then a pair is parted so that all are paired.
    /// </summary>
    [Fact]
    public void Make_TwoLeftWhoMet_ArePairedByPartingAnother()
    {
        var people = Taking(Enumerable.Range(1, 6).Select(number => Willing(number)), 24);
        for (var month = 0; month < 40; month++)
        {
            var earlier = from one in s_three
                          from other in s_three
                          where one != other
                          select new Pair(Willing(one).Person, Willing(3 + other).Person, Month(month - 2));
            Assert.Equal(3, Pairings.Make(Month(month), earlier, people).Pairs.Count);
        }
    }

    [Fact]
    public void INV_20_PartnerOf_EitherWithdrew_IsNobody()
    {
        var both = new[] { Willing(1), Willing(2) };
        var pairs = Pairings.Make(Month(0), [], Taking(both, 6)).Pairs;
        Assert.Equal(both[1].Person, Pairings.PartnerOf(both[0].Person, pairs, Taking(both, 6)));
        Assert.Equal(both[0].Person, Pairings.PartnerOf(both[1].Person, pairs, Taking(both, 6)));
        Assert.Null(Pairings.PartnerOf(new("p-3"), pairs, Taking(both, 6)));
        foreach (var leaving in both)
        {
            var after = Taking(both.Select(one => one == leaving ? one with { Forms = [ConsentForm.Recognition] } : one), 6);
            Assert.All(both, one => Assert.Null(Pairings.PartnerOf(one.Person, pairs, after)));
        }
    }

    /// <summary>One left over of very many has nobody to be paired with; to look for a pair to part would take as many steps as there are pairs of people.</summary>
    [Fact]
    public void Make_OddManyPeople_LooksAtEachOnce()
    {
        const int Many = 120_001;
        var everybody = Enumerable.Range(1, Many).Select(number => new Participant(new("p-" + number.ToString("D6", CultureInfo.InvariantCulture)), null, Crowd.Amsterdam, ValueList.From(s_pairing), []));
        var people = new Participants(everybody, Crowd.August.Start, new(new(Policy.Default), DateTimeZoneProviders.Tzdb));
        var watch = Stopwatch.StartNew();
        var round = Pairings.Make(Month(0), [], people);
        Assert.Equal((Many / 2, 1), (round.Pairs.Count, round.Waiting.Count));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(8), watch.Elapsed.ToString());
    }

    [Fact]
    public void Make_Nobody_IsEmpty() => Assert.Equal(new PairingRound([], []), Pairings.Make(Month(0), [], Taking([], 6)));

    private static Somebody Willing(int number) => new("p-" + number.ToString("D2", CultureInfo.InvariantCulture)) { Forms = ValueList.From(s_pairing) };

    private static ProgrammePeriod Month(int number)
    {
        var first = new LocalDate(2026, 1, 1).PlusMonths(number);
        return ProgrammePeriod.Month(first.Year, first.Month, Crowd.Amsterdam);
    }

    private static Participants Taking(IEnumerable<Somebody> people, int rest) => Participants.Of(
        people.Select(one => one.State()), Crowd.August.Start, new(new(Policy.Default with { Programmes = new() { PairingRestMonths = rest } }), DateTimeZoneProviders.Tzdb));

    private static Arbitrary<Year> Years() => Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        var all = Enumerable.Range(1, random.Next(2, 13)).Select(number => random.Next(6) == 0 ? Willing(number) with { Forms = [ConsentForm.Recognition] } : Willing(number)).ToList();
        return new Year(
            random.Next(1, 9),
            [.. Enumerable.Range(0, 12).Select(month => (Month(month), (IReadOnlyList<Somebody>)[.. all.Where(_ => random.Next(8) > 0)]))]);
    }).ToArbitrary();

    internal sealed record Year(int Rest, IReadOnlyList<(ProgrammePeriod Month, IReadOnlyList<Somebody> Present)> Months)
    {
        public override string ToString() => $"rest {Rest}: " + string.Join(" | ", Months.Select(month => string.Join(" ", month.Present.Select(one => one.AgreesTo(ConsentForm.Pairing) ? one.Id : "(" + one.Id + ")"))));
    }
}
