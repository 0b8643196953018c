using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using static Advocacy.Engine.Testing.Generators.NounGen;

namespace Advocacy.Engine.Tests.Content;

/// <summary>What is remembered of content.</summary>
public class ContentStateTests
{
    private static readonly LocalDate s_day = new(2026, 5, 12);

    [Fact]
    public void Mark_Anything_HoldsTheLatestOfEachUse() => Law.Holds(
        nameof(Mark_Anything_HoldsTheLatestOfEachUse),
        (from count in Gen.Choose(0, 250) from marks in Marks.ArrayOf(count) select marks).ToArbitrary(),
        marks =>
        {
            var state = marks.Aggregate(ContentState.New, (held, mark) => held.Mark(mark.Content, mark.Use, mark.On));
            var inOrder = marks.OrderBy(mark => mark.On).Aggregate(ContentState.New, (held, mark) => held.Mark(mark.Content, mark.Use, mark.On));
            var expected = marks
                .GroupBy(mark => (mark.Content, mark.Use))
                .Select(group => group.MaxBy(mark => mark.On))
                .OrderBy(mark => mark.On).ThenBy(mark => mark.Content.Value, System.StringComparer.Ordinal).ThenBy(mark => mark.Use)
                .TakeLast(ContentState.Most);
            Assert.Equal(expected, inOrder.Marks);
            Assert.True(state.Marks.Count <= ContentState.Most);
            Assert.All(inOrder.Marks, mark => Assert.Equal(mark.On, inOrder.LastOn(mark.Content, mark.Use)));
        },
        200,
        ("more than are held", marks => marks.Select(mark => (mark.Content, mark.Use)).Distinct().Count() > ContentState.Most, 0.2));

    [Fact]
    public void Mark_AnEarlierDate_ChangesNothing()
    {
        var state = ContentState.New.Mark(new("a"), ContentUse.Skipped, s_day);
        Assert.Same(state, state.Mark(new("a"), ContentUse.Skipped, s_day));
        Assert.Same(state, state.Mark(new("a"), ContentUse.Skipped, s_day.PlusDays(-1)));
        Assert.Equal(s_day.PlusDays(1), state.Mark(new("a"), ContentUse.Skipped, s_day.PlusDays(1)).LastOn(new("a"), ContentUse.Skipped));
        Assert.Null(state.LastOn(new("a"), ContentUse.Shared));
        Assert.Null(state.LastOn(new("b"), ContentUse.Skipped));
    }

    private static Gen<ContentMark> Marks =>
        from content in Gen.Choose(1, 70)
        from use in AnyOf<ContentUse>()
        from day in Gen.Choose(0, 40)
        select new ContentMark(new($"c-{content}"), use, s_day.PlusDays(day));
}
