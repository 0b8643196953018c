using System;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Advocacy.Engine.Testing.Generators.NounGen;

namespace Advocacy.Engine.Tests.Content;

/// <summary>M09, M10: which content stands together in an overview.</summary>
public class OverviewTests
{
    public sealed record Shelf(ValueList<OverviewEntry> Entries, int Most, int Balance, int Tolerance);

    [Fact]
    public void Choose_AnyShelf_IsTheBestOfAllSets() => Law.Holds(
        nameof(Choose_AnyShelf_IsTheBestOfAllSets),
        Shelves(9),
        shelf => Assert.Equal(OverviewOracle.Best([.. shelf.Entries], shelf.Most, shelf.Balance, shelf.Tolerance), Chosen(shelf)),
        1500,
        ("more than fit", shelf => shelf.Entries.Select(entry => entry.Id).Distinct().Count() > shelf.Most && shelf.Most > 0, 0.3),
        ("fewer kinds than fit", shelf => shelf.Entries.Select(entry => entry.Kind).Distinct().Count() < shelf.Most, 0.1),
        ("balance decides", shelf => !Chosen(shelf).SequenceEqual(Chosen(shelf with { Tolerance = 10 })), 0.03),
        ("reaction decides", shelf => !Chosen(shelf).SequenceEqual(Chosen(shelf with { Entries = Silent(shelf.Entries) })), 0.03),
        ("an id twice", shelf => shelf.Entries.Select(entry => entry.Id).Distinct().Count() < shelf.Entries.Count, 0.1),
        ("equal appeal", shelf => shelf.Entries.Select(entry => entry.Appeal).Distinct().Count() < shelf.Entries.Count, 0.2),
        ("nothing", shelf => shelf.Entries.IsEmpty, 0.02));

    [Fact]
    public void Choose_InAnyOrder_ChoosesTheSame() => Law.Holds(
        nameof(Choose_InAnyOrder_ChoosesTheSame),
        (from shelf in Shelves(30).Generator
         from shuffled in Gen.Shuffle(shelf.Entries.ToArray())
         select (shelf, other: shelf with { Entries = ValueList.From(shuffled) })).ToArbitrary(),
        pair => Chosen(pair.shelf).SequenceEqual(Chosen(pair.other)),
        300,
        ("another order", pair => !pair.shelf.Entries.SequenceEqual(pair.other.Entries), 0.8));

    [Fact]
    public void Choose_FromManyKinds_HasNoTwoOfAKind() => Law.Holds(
        nameof(Choose_FromManyKinds_HasNoTwoOfAKind),
        Shelves(60),
        shelf =>
        {
            var chosen = Overview.Choose(shelf.Entries, shelf.Most, shelf.Balance, shelf.Tolerance).Select(place => shelf.Entries[place]).ToArray();
            var kinds = shelf.Entries.Select(entry => entry.Kind).Distinct().Count();
            Assert.Equal(Math.Min(shelf.Most, shelf.Entries.Select(entry => entry.Id).Distinct().Count()), chosen.Length);
            Assert.Equal(chosen.Length, chosen.Select(entry => entry.Id).Distinct().Count());
            Assert.True(chosen.Length == 0 || chosen.Any(entry => entry.InvitesReaction) || !Reacting(shelf.Entries));
            Assert.True(chosen.Select(entry => entry.Kind).Distinct().Count() >= Math.Min(chosen.Length, kinds) - Hidden(shelf.Entries));
        },
        300,
        ("many kinds", shelf => shelf.Entries.Select(entry => entry.Kind).Distinct().Count() >= 5, 0.2));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(6, 0)]
    [InlineData(3, -1)]
    public void Choose_OutOfRange_Throws(int most, int tolerance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Overview.Choose([], most, 0, tolerance));

    [Fact]
    public void Choose_TooManySuccessesLately_PrefersADilemma()
    {
        OverviewEntry[] entries =
        [
            new(new("win"), "a", Perspective.Success, false, 9), new(new("doubt"), "b", Perspective.Dilemma, false, 1), new(new("plain"), "c", Perspective.Neutral, true, 5),
        ];
        Assert.Equal(["win", "plain"], Overview.Choose(entries, 2, 0, 1).Select(place => entries[place].Id.Value));
        Assert.Equal(["plain", "doubt"], Overview.Choose(entries, 2, 2, 1).Select(place => entries[place].Id.Value));
    }

    private static string[] Chosen(Shelf shelf) =>
        [.. Overview.Choose(shelf.Entries, shelf.Most, shelf.Balance, shelf.Tolerance).Select(place => shelf.Entries[place].Id.Value)];

    private static ValueList<OverviewEntry> Silent(ValueList<OverviewEntry> entries) =>
        ValueList.From(entries.Select(entry => entry with { InvitesReaction = false }));

    /// <summary>Whether an entry that counts invites a reaction: of one id the most appealing counts.</summary>
    private static bool Reacting(ValueList<OverviewEntry> entries) =>
        entries.GroupBy(entry => entry.Id).Any(group => group.MaxBy(entry => entry.Appeal).InvitesReaction);

    /// <summary>How many kinds exist only in entries that do not count.</summary>
    private static int Hidden(ValueList<OverviewEntry> entries) =>
        entries.Select(entry => entry.Kind).Distinct().Count()
        - entries.GroupBy(entry => entry.Id).Select(group => group.MaxBy(entry => entry.Appeal).Kind).Distinct().Count();

    private static Arbitrary<Shelf> Shelves(int largest)
    {
        var entry =
            from id in Gen.Choose(0, largest * 3)
            from kind in Gen.Choose(0, 7)
            from perspective in AnyOf<Perspective>()
            from invites in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            from appeal in Gen.Choose(-8, 24)
            select new OverviewEntry(new($"c-{id}"), $"k-{kind}", perspective, invites, appeal / 4.0);
        var shelf =
            from count in Gen.Choose(0, largest)
            from few in Gen.Elements(1, 2, 8)
            from entries in entry.ArrayOf(count)
            from most in Gen.Choose(0, 5)
            from balance in Gen.Choose(-5, 5)
            from tolerance in Gen.Choose(0, 3)
            select new Shelf(
                ValueList.From(Unambiguous(entries.Select(one => one with { Kind = "k-" + (int.Parse(one.Kind[2..], System.Globalization.CultureInfo.InvariantCulture) % few) }))),
                most,
                balance,
                tolerance);
        return Arb.From(shelf, Smaller);
    }

    /// <summary>Of one id with one appeal only the first: which of two that differ counts then is up to their order.</summary>
    private static System.Collections.Generic.IEnumerable<OverviewEntry> Unambiguous(System.Collections.Generic.IEnumerable<OverviewEntry> entries) =>
        entries.DistinctBy(entry => (entry.Id, entry.Appeal));

    private static System.Collections.Generic.IEnumerable<Shelf> Smaller(Shelf shelf) =>
        Enumerable.Range(0, shelf.Entries.Count).Select(left => shelf with { Entries = ValueList.From(shelf.Entries.Where((_, place) => place != left)) });
}
