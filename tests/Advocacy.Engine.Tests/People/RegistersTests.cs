using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>Which standing facts are let go: what was replaced long ago, and pauses that explain nothing any more.</summary>
public class RegistersTests
{
    private static readonly PersonId Person = new("p-1");

    /// <summary>Before this day nothing is counted one by one.</summary>
    private static readonly Instant Before = Day(100);

    [Fact]
    public void Prune_APlacementThatWasReplaced_IsHeldAsLongAsItsDaysAreCounted()
    {
        Assert.Equal([5], Held(Placed(1), Placed(5)));
        Assert.Equal([1, 100], Held(Placed(1), Placed(100)));
        Assert.Equal([5, 100], Held(Placed(1), Placed(5), Placed(100)));
        Assert.Equal([1, 2, 3], Held(Preferences(1), Placed(2), Muted(3)));
    }

    [Fact]
    public void Prune_WhatMakesNoHistory_IsLetGoWhenItCanNoLongerBeTakenBack()
    {
        StandingFact[] facts = [Placed(1), Preferences(2), Placed(3), Preferences(4), Preferences(6)];
        Assert.Equal([1, 3, 4, 6], Registers.Prune(new(facts), _ => false, Day(6), Day(1)).Select(DayOf));
        Assert.Equal([1, 3, 6], Registers.Prune(new(facts), _ => false, Day(7), Day(1)).Select(DayOf));
    }

    [Fact]
    public void Prune_WhatWasTakenBack_IsHeldAsLongAsThatCanBeUndone()
    {
        StandingFact[] facts = [Placed(1), Placed(5)];
        Assert.Equal([1], Registers.Prune(new(facts), fact => fact.At == Day(5), Day(6), Day(6)).Select(DayOf));
        Assert.Equal([5], Registers.Prune(new(facts), fact => fact.At == Day(5), Day(5), Day(6)).Select(DayOf));
    }

    [Fact]
    public void Prune_AnAnnouncedPause_IsHeldUntilItIsOver()
    {
        Assert.Empty(Held(Announced(1, 5, 99)));
        Assert.Empty(Held(Announced(1, 5, 100)));
        Assert.Equal([1], Held(Announced(1, 5, 101)));
        Assert.Equal([1], Held(Announced(1, 5, null)));
        Assert.Equal([100], Held(Announced(100, 101, 100)));
    }

    [Fact]
    public void Prune_APauseThatWasEndedEarly_IsOverThen()
    {
        Assert.Equal([20], Held(Announced(1, 5, null), Resumed(20)));
        Assert.Equal([100], Held(Announced(1, 5, null), Resumed(100)));
        Assert.Equal([1, 101], Held(Announced(1, 5, null), Resumed(101)));
        Assert.Equal([1, 20], Held(Announced(1, 5, null), Preferences(20)));
        Assert.Equal([1], Held(Announced(1, 5, null), Announced(20, 21, 30)));
        Assert.Equal([20], Held(Announced(1, 5, null), Paused(20, null)));
    }

    [Fact]
    public void Prune_TheLastPauseThatBeganAtOnce_GoesOnEndingThoseBefore()
    {
        Assert.Equal([1], Held(Paused(1, 10)));
        Assert.Equal([20], Held(Paused(1, 10), Paused(20, 30)));
        Assert.Equal([1], Held(Paused(1, 10), Announced(20, 21, 30)));
        Assert.Equal([1, 100], Held(Paused(1, null), Paused(100, 130)));
        Assert.Equal([99], Held(Paused(1, null), Paused(99, 130)));
        Assert.Equal([1, 20], Held(Paused(1, 10), Resumed(20)));
    }

    [Fact]
    public void With_ManyRetractions_HoldsTheFirstOfEachTargetInOrder()
    {
        var held = new Retractions([new(new("b"), Day(5)), new(new("d"), Day(5))], Duration.FromDays(14));
        Assert.Equal(
            [new(new("a"), Day(3)), new(new("b"), Day(4)), new(new("c"), Day(1)), new Tombstone(new("d"), Day(5))],
            held.With([Taken("d", 6), Taken("c", 2), Taken("b", 4), Taken("a", 3), Taken("c", 1), Taken("a", 9)]));
        Assert.Equal(held.Held, held.With([]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Undo_OfManyRetractions_FindsEachAndNoOther(int count)
    {
        var letters = "bdfhjln".Take(count).Select(letter => letter.ToString()).ToArray();
        var held = letters.Aggregate(
            new Retractions([], Duration.FromDays(14)), (retractions, letter) => retractions with { Held = retractions.With(Taken(letter, 20)) });
        Assert.Equal(letters, held.Held.Select(tombstone => tombstone.Target.Value));
        foreach (var id in "abcdefghijklmno".Select(letter => letter.ToString()))
        {
            Assert.Equal(letters.Contains(id), held.Undo(Act(id, 6)));
            Assert.False(held.Undo(Act(id, 6) with { At = Day(6) - Duration.Epsilon }));
        }
    }

    private static Instant Day(int day) => Told.Start + Duration.FromDays(day);

    private static int DayOf(StandingFact fact) => (fact.At - Told.Start).Days;

    private static int[] Held(params StandingFact[] facts) => [.. Registers.Prune(new(facts), _ => false, Before, Before).Select(DayOf)];

    private static FactId Id(string what, int day) => new(what + "-" + day.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static Placed Placed(int day) => new() { Id = Id("placed", day), Person = Person, At = Day(day), Zone = "UTC" };

    private static PreferencesSet Preferences(int day) => new() { Id = Id("set", day), Person = Person, At = Day(day), Preferences = new() };

    private static Muted Muted(int day) => new() { Id = Id("muted", day), Person = Person, At = Day(day) };

    private static Resumed Resumed(int day) => new() { Id = Id("resumed", day), Person = Person, At = Day(day) };

    private static Paused Paused(int day, int? until) => new() { Id = Id("paused", day), Person = Person, At = Day(day), Until = until is { } end ? Day(end) : null };

    private static Paused Announced(int day, int from, int? until) => Paused(day, until) with { From = Day(from) };

    private static Acted Act(string id, int day) => new() { Id = new(id), Person = Person, At = Day(day), Kind = ActKind.Post };

    private static Retracted Taken(string target, int day) => new() { Id = Id("taken-" + target, day), Person = Person, At = Day(day), Target = new(target) };
}
