using System;
using Advocacy.Engine.Decisions;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>Where a margin crosses 0: how near, and after how many looks at it.</summary>
public class CrossingTests
{
    // Both ends, and three looks each time that what is left is halved: 20 times for the precision, 7 for a hundredth of the way.
    private const int Halving = 2 + (3 * 27);

    [Theory]
    [InlineData(0.3, 0.31, 1)]
    [InlineData(0.999, 1, 1)]
    [InlineData(3, 4, 1)]
    [InlineData(0.3, 1, 2)]
    [InlineData(0.001, 1, 2)]
    public void Of_AStraightMargin_TakesOneOrTwoGuessesFromEitherSide(double place, double most, int guesses) =>
        Found(way => 2 * (way - place), place, most, 2 + (2 * guesses));

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Of_ABendOrACurve_IsClosedIn(double place)
    {
        Found(way => (way * way) - (place * place), place, 1, Halving);
        Found(way => Math.Sqrt(way) - Math.Sqrt(place), place, 1, Halving);
        Found(way => way < place ? way - place : 100 * (way - place), place, 1, Halving);
        Found(way => way < place ? 100 * (way - place) : way - place, place, 1, Halving);
    }

    [Theory]
    [InlineData(-1, 1000)]
    [InlineData(-1000, 1)]
    [InlineData(-1, 1)]
    [InlineData(-1, 0)]
    public void Of_AJump_IsHalvedTowards(double before, double after)
    {
        foreach (var place in new[] { 0.01, 0.4, 0.93 })
            Found(way => way < place ? before : after, place, 1, Halving);
    }

    [Fact]
    public void Of_NothingAtTheMost_IsNone()
    {
        Assert.Null(Crossing.Of(way => way - 1 - 1e-15, 1));
        Assert.Null(Crossing.Of(way => way - 0.5, 0.49));
    }

    [Fact]
    public void Of_JustAtTheMost_IsTheMost()
    {
        Assert.Equal(1.0, Crossing.Of(way => way < 1 ? -1 : 0, 1));
        Assert.Equal(0.5, Crossing.Of(way => way - 0.5, 0.5));
    }

    [Fact]
    public void Of_AMarginThatIsThereFromTheBeginning_ComesToAnEnd() => Assert.InRange(Crossing.Of(_ => 1, 1)!.Value, 0, 1e-300);

    /// <summary>Finds a place from above, within a millionth of itself, in so many looks at the most.</summary>
    private static void Found(Func<double, double> margin, double place, double most, int looks)
    {
        var looked = 0;
        var found = Crossing.Of(
            way =>
            {
                looked++;
                return margin(way);
            },
            most);
        Assert.InRange(found!.Value, place, place * (1 + Crossing.Precision));
        Assert.InRange(looked, 3, looks);
    }
}
