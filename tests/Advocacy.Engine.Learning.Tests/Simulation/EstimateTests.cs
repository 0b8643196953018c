using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Simulation;

/// <summary>Weekly figures against the definitions, person by person.</summary>
public class EstimateTests
{
    private const int People = 200;

    [Fact]
    public void Ratio_OfPeople_HasTheLinearisedInterval()
    {
        var (tally, books) = Made(1);
        var ratio = Place(SimulationMetric.AdaptRatio);
        var estimate = tally.Of(0, 0, ratio).Ratio(People)!.Value;
        var (x, y) = (Of(books, 0, Column.Adapted), Of(books, 0, Column.Chosen));
        var value = x.Sum() / y.Sum();
        var error = Math.Sqrt(x.Zip(y, (a, b) => Math.Pow((a - (value * b)) / y.Average(), 2)).Sum() / (People - 1) / People);
        Assert.Equal(value, estimate.Value, 12);
        Assert.Equal(value - (1.959964 * error), estimate.Interval.Low, 6);
        Assert.Equal(value + (1.959964 * error), estimate.Interval.High, 6);
    }

    [Fact]
    public void Ratio_OfAMean_HasTheIntervalOfAMean()
    {
        var (tally, books) = Made(1);
        var estimate = tally.Of(0, 0, Place(SimulationMetric.Acts)).Ratio(People)!.Value;
        var acts = Of(books, 0, Column.Acts);
        var deviation = Math.Sqrt(acts.Sum(many => Math.Pow(many - acts.Average(), 2)) / (People - 1));
        Assert.Equal(acts.Average(), estimate.Value, 12);
        Assert.Equal(1.959964 * deviation / Math.Sqrt(People), estimate.Interval.High - estimate.Value, 6);
    }

    /// <summary>None of 300, one of 300, all of 300: the interval of Wilson, as published calculators give it.</summary>
    [Theory]
    [InlineData(0, 0, 0.0126430)]
    [InlineData(1, 0.0005887, 0.0186367)]
    [InlineData(300, 0.9873570, 1)]
    public void Ratio_OfWhatIsRare_HasTheIntervalOfWilson(int left, double low, double high)
    {
        var tally = new Tally(1, 1);
        for (var person = 0; person < 300; person++)
        {
            var book = new WeekBook(1);
            book.Mark(0, Column.Joined);
            if (person < left)
                book.Add(0, Column.OptOuts);

            tally.Add(person, [book]);
        }

        var estimate = tally.Of(0, 0, Place(SimulationMetric.OptOuts)).Ratio(300)!.Value;
        Assert.Equal(left / 300.0, estimate.Value, 12);
        Assert.Equal(low, estimate.Interval.Low, 6);
        Assert.Equal(high, estimate.Interval.High, 6);
    }

    /// <summary>Of parts of wholes: none of thirty times two, all of thirty times two.</summary>
    [Theory]
    [InlineData(false, 0, 0.1)]
    [InlineData(true, 0.9, 1)]
    public void Ratio_OfNoneOrAll_ReachesAsFarAsTheRuleOfThree(bool isAll, double low, double high)
    {
        var tally = new Tally(1, 1);
        for (var person = 0; person < 30; person++)
        {
            var book = new WeekBook(1);
            book.Mark(0, Column.Joined);
            for (var choice = 0; choice < 2; choice++)
            {
                book.Add(0, Column.Chosen);
                if (isAll)
                    book.Add(0, Column.Adapted);
            }

            tally.Add(person, [book]);
        }

        var interval = tally.Of(0, 0, Place(SimulationMetric.AdaptRatio)).Ratio(30)!.Value.Interval;
        Assert.Equal((low, high), (Math.Round(interval.Low, 12), Math.Round(interval.High, 12)));
    }

    [Fact]
    public void Spread_OfFewPeople_IsNone()
    {
        foreach (var people in (int[])[1, 19, 20])
        {
            var tally = new Tally(1, 1);
            for (var person = 0; person < people; person++)
            {
                var book = new WeekBook(1);
                book.Mark(0, Column.Joined);
                book.Act(0, ActKind.Post, isPrompted: false);
                tally.Add(person, [book]);
            }

            Assert.Equal(people >= 20, Spreading.Of(tally, 0, 0, Spreading.Gini) is not null);
            Assert.Equal(people >= 20, Spreading.Difference(tally, 0, 0, Spreading.TopTenth) is not null);
        }
    }

    [Fact]
    public void Difference_OfPairs_HasTheIntervalOfPairs()
    {
        var (tally, books) = Made(2);
        var place = Place(SimulationMetric.Acts);
        var estimate = RatioSums.Difference(tally.Of(1, 0, place), tally.Of(0, 0, place), People)!.Value;
        var pairs = Of(books, 1, Column.Acts).Zip(Of(books, 0, Column.Acts), (one, first) => one - first).ToArray();
        var deviation = Math.Sqrt(pairs.Sum(pair => Math.Pow(pair - pairs.Average(), 2)) / (People - 1));
        Assert.Equal(pairs.Average(), estimate.Value, 12);
        Assert.Equal(1.959964 * deviation / Math.Sqrt(People), estimate.Interval.High - estimate.Value, 6);
        Assert.True(deviation > 0);
    }

    [Fact]
    public void Ratio_OfNothing_IsNone()
    {
        var tally = new Tally(1, 1);
        Assert.Null(tally.Of(0, 0, 0).Ratio(People));
        Assert.Null(RatioSums.Difference(tally.Of(0, 0, 0), tally.Of(0, 0, 0), People));
        Assert.Null(Spreading.Of(tally, 0, 0, Spreading.Gini));
    }

    [Fact]
    public void Spread_OfPeople_IsThatOfTheDefinition()
    {
        var (tally, books) = Made(2);
        var acts = Of(books, 1, Column.Acts);
        Assert.Equal(Gini(acts), Spreading.Of(tally, 1, 0, Spreading.Gini)!.Value.Value, 12);
        Assert.Equal(acts.OrderDescending().Take(People / 10).Sum() / acts.Sum(), Spreading.Of(tally, 1, 0, Spreading.TopTenth)!.Value.Value, 12);
        Assert.Equal(Gini(acts) - Gini(Of(books, 0, Column.Acts)), Spreading.Difference(tally, 1, 0, Spreading.Gini)!.Value.Value, 12);

        // Each twentieth left out once; Student's t with 19 degrees of freedom.
        var without = Enumerable.Range(0, 20).Select(group => Gini([.. acts.Where((_, person) => person % 20 != group)])).ToArray();
        var error = Math.Sqrt(without.Sum(value => Math.Pow(value - without.Average(), 2)) * 19 / 20);
        var estimate = Spreading.Of(tally, 1, 0, Spreading.Gini)!.Value;
        Assert.Equal(2.093024 * error, estimate.Interval.High - estimate.Value, 6);
    }

    [Fact]
    public void Add_InPartsAndInAnotherOrder_IsTheSame()
    {
        var (whole, books) = Made(2);
        var (even, odd) = (new Tally(2, 1), new Tally(2, 1));
        foreach (var person in Enumerable.Range(0, People).Reverse())
            (person % 2 == 0 ? even : odd).Add(person, books[person]);

        odd.Add(even);
        Assert.Equal(whole.Joined, odd.Joined);
        for (var ratio = 0; ratio < WeeklyRatio.All.Count; ratio++)
            Assert.Equal(whole.Of(1, 0, ratio), odd.Of(1, 0, ratio));

        Assert.Equal(Spreading.Of(whole, 1, 0, Spreading.Gini), Spreading.Of(odd, 1, 0, Spreading.Gini));
    }

    [Fact]
    public void Ratios_AndSpreads_AreAllMetricsInTheirOrder() => Assert.Equal(
        Enum.GetValues<SimulationMetric>(),
        [.. WeeklyRatio.All.Select(ratio => ratio.Metric), SimulationMetric.Gini, SimulationMetric.TopTenth]);

    /// <summary>The mean difference of two who are drawn, over twice the mean.</summary>
    private static double Gini(double[] acts) =>
        acts.SelectMany(one => acts.Select(other => Math.Abs(one - other))).Sum() / (2.0 * acts.Length * acts.Length * acts.Average());

    private static (Tally Tally, List<WeekBook[]> Books) Made(int policies)
    {
        var random = new Random(4);
        var (tally, all) = (new Tally(policies, 1), new List<WeekBook[]>());
        for (var person = 0; person < People; person++)
        {
            var usual = random.Next(4);
            var books = Enumerable.Range(0, policies).Select(_ => Book(random, usual)).ToArray();
            tally.Add(person, books);
            all.Add(books);
        }

        return (tally, all);
    }

    private static WeekBook Book(Random random, int usual)
    {
        var book = new WeekBook(1);
        book.Mark(0, Column.Joined);
        for (var acts = usual * random.Next(3); acts > 0; acts--)
        {
            book.Act(0, ActKind.Post, isPrompted: true);
            book.Add(0, Column.Chosen);
            if (random.Next(3) > 0)
                book.Add(0, Column.Adapted);
        }

        return book;
    }

    private static double[] Of(List<WeekBook[]> books, int policy, Column column) => [.. books.Select(book => (double)book[policy][0, column])];

    private static int Place(SimulationMetric metric) => (int)metric;
}
