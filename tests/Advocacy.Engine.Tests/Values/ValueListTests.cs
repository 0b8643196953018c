using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Values;

public class ValueListTests
{
    private static readonly Gen<ValueList<int>> s_lists = Some.Many(Gen.Choose(0, 3), 6);

    public enum Change
    {
        Add,
        Insert,
        With,
        Skip,
        Where,
    }

    public sealed record Edit(Change Change, int Place, int Item);

    [Fact]
    public void Changes_AnySequence_AreThoseOfAList() => Law.Holds(
        "a value list changes as a list does",
        Arb.From(
            Some.Many(
                from change in Gen.Elements(Enum.GetValues<Change>())
                from place in Gen.Choose(-1, 6)
                from item in Gen.Choose(0, 4)
                select new Edit(change, place, item),
                12),
            Some.Fewer),
        steps =>
        {
            ValueList<int> list = [];
            List<int> expected = [];
            foreach (var step in steps)
            {
                var before = list;
                var held = expected.ToArray();
                if (Expect(expected, step) is { } changed)
                {
                    list = Apply(list, step);
                    expected = changed;
                }
                else
                {
                    Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Apply(list, step));
                }

                Assert.Equal(held, before.ToArray());
                Assert.Equal(expected, list.ToArray());
                Assert.Equal(expected.Count, list.Count);
                Assert.Equal(expected.Count == 0, list.IsEmpty);
                Assert.Equal(expected.ToArray(), list.AsSpan().ToArray());
                for (var item = 0; item <= 4; item++)
                {
                    Assert.Equal(expected.IndexOf(item), list.IndexOf(item));
                    Assert.Equal(expected.Contains(item), list.Contains(item));
                }
            }
        },
        300,
        ("grows to three", steps => steps.Count(step => step.Change == Change.Add) >= 3, 0.1),
        ("outside the list", steps => steps.Any(step => step.Place < 0), 0.3));

    [Fact]
    public void Equals_AnyTwo_WhenTheirElementsAre() => Law.Holds(
        "value lists are equal when their elements are",
        Arb.From(from one in s_lists from other in Gen.OneOf(s_lists, Gen.Constant(ValueList.From(one.ToArray()))) select (one, other)),
        pair =>
        {
            var same = pair.one.SequenceEqual(pair.other);
            return pair.one.Equals(pair.other) == same
                && pair.one == pair.other == same
                && pair.one != pair.other == !same
                && pair.one.Equals((object)pair.other) == same
                && (!same || pair.one.GetHashCode() == pair.other.GetHashCode());
        },
        300,
        ("equal", pair => pair.one.SequenceEqual(pair.other), 0.3),
        ("different", pair => !pair.one.SequenceEqual(pair.other), 0.3));

    [Fact]
    public void Equals_RecordsHoldingLists_ComparesByValue()
    {
        Assert.Equal(new ReasonCode("a", [Datum.Text("b"), Datum.Text("c")]), new ReasonCode("a", [Datum.Text("b"), Datum.Text("c")]));
        Assert.NotEqual(new ReasonCode("a", [Datum.Text("b"), Datum.Text("c")]), new ReasonCode("a", [Datum.Text("c"), Datum.Text("b")]));
    }

    [Fact]
    public void Default_IsTheEmptyList()
    {
        ValueList<string> none = default;
        Assert.Equal([], none);
        Assert.Equal(none.GetHashCode(), ValueList.From<string>([]).GetHashCode());
        Assert.True(none == ValueList.From<string>([]));
        Assert.Equal(["a"], none.Add("a").ToArray());
        Assert.Equal(-1, none.IndexOf("a"));
        Assert.Empty(none.Skip(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Elements_ThatAreNull_CompareToo()
    {
        ValueList<string?> one = ["a", null];
        ValueList<string?> other = ["a", null];
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(1, one.IndexOf(null));
        Assert.NotEqual(one, ["a", "b"]);
    }

    [Fact]
    public void From_AChangedSource_KeepsWhatItWas()
    {
        int[] source = [1, 2];
        var list = ValueList.From(source);
        source[0] = 9;
        Assert.Equal([1, 2], list.ToArray());
        Assert.Equal("[1, 2]", list.ToString());
        Assert.Throws<ArgumentNullException>(() => ValueList.From<int>(null!));
    }

    private static ValueList<int> Apply(ValueList<int> list, Edit step) => step.Change switch
    {
        Change.Add => list.Add(step.Item),
        Change.Insert => list.Insert(step.Place, step.Item),
        Change.With => list.With(step.Place, step.Item),
        Change.Skip => list.Skip(step.Place),
        _ => list.Where(item => item != step.Item),
    };

    private static List<int>? Expect(List<int> list, Edit step)
    {
        List<int> changed = [.. list];
        switch (step.Change)
        {
            case Change.Add:
                changed.Add(step.Item);
                return changed;
            case Change.Insert when step.Place >= 0 && step.Place <= list.Count:
                changed.Insert(step.Place, step.Item);
                return changed;
            case Change.With when step.Place >= 0 && step.Place < list.Count:
                changed[step.Place] = step.Item;
                return changed;
            case Change.Skip when step.Place >= 0 && step.Place <= list.Count:
                changed.RemoveRange(0, step.Place);
                return changed;
            case Change.Where:
                changed.RemoveAll(item => item == step.Item);
                return changed;
            default:
                return null;
        }
    }
}
