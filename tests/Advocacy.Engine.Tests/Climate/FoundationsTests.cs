using System;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Climate;

public class FoundationsTests
{
    private static readonly ClimateRules s_rules = new();

    [Fact]
    public void Questions_ThatShip_AreThreeOfEachFoundationWithWordsAndAdvice()
    {
        var questions = Foundations.Questions(1, 7);
        Assert.Equal(12, questions.Count);
        Assert.All(questions.GroupBy(question => question.Measure), block => Assert.Equal([false, false, true], block.Select(question => question.IsReversed)));
        foreach (var pack in new[] { TextPack.Dutch, TextPack.English })
        {
            Assert.Equal(12, questions.Select(question => pack.WordsOf(question)).Distinct().Count());
            Found.Nothing(questions.Where(question => pack.WordsOf(question) == question.Id).Select(question => question.Id));
            Assert.Equal(4, Measures.Foundations.Select(foundation => pack.AdviceOn(foundation)).Distinct().Count());
            Assert.Equal(9, Enum.GetValues<Measure>().Select(measure => pack.NameOf(measure)).Distinct().Count());
        }
    }

    [Fact]
    public void Assess_FourBlocks_TheWeakestIsFirst()
    {
        var blocks = Assess((Measure.Direction, 0.6, 10), (Measure.Relevance, 0.2, 10), (Measure.Autonomy, 0.9, 10), (Measure.TrustAndSafety, 0.5, 10), (Measure.Engagement, 0.1, 10));
        Assert.Equal([Measure.Relevance, Measure.TrustAndSafety, Measure.Direction, Measure.Autonomy], blocks.Select(block => block.Foundation));
    }

    [Fact]
    public void Assess_EquallyWeak_TrustAndSafetyIsFirst()
    {
        var blocks = Assess((Measure.Autonomy, 0.5, 10), (Measure.Relevance, 0.5, 10), (Measure.Direction, 0.5, 10), (Measure.TrustAndSafety, 0.5, 10));
        Assert.Equal([Measure.TrustAndSafety, Measure.Direction, Measure.Relevance, Measure.Autonomy], blocks.Select(block => block.Foundation));
    }

    [Fact]
    public void Assess_TooFewAnswers_IsNotMeasuredAndLast()
    {
        var blocks = Assess((Measure.Autonomy, 0.0, 9), (Measure.Relevance, 0.8, 10));
        Assert.Equal([Measure.Relevance, Measure.TrustAndSafety, Measure.Direction, Measure.Autonomy], blocks.Select(block => block.Foundation));
        Assert.Equal([true, false, false, false], blocks.Select(block => block.Reading is not null));
        Assert.Equal(ClimateReasons.FoundationNotMeasured, blocks[3].Why.Code);
    }

    [Theory]
    [InlineData(1, 4, false, 4, 1)]
    [InlineData(1, 4, true, 4, 0)]
    [InlineData(1, 4, false, 2, 1 / 3.0)]
    [InlineData(1, 4, true, 2, 2 / 3.0)]
    [InlineData(0, 10, false, 0, 0)]
    [InlineData(-2, 2, false, 0, 0.5)]
    [InlineData(-2, 2, true, -2, 1)]
    [InlineData(-1_000_000, 1_000_000, false, 1_000_000, 1)]
    public void ScoreOf_AnyScale_IsTheShareOfIt(int least, int most, bool isReversed, int answer, double expected)
    {
        var question = new Question("q", Measure.Brand, least, most, isReversed);
        Assert.Equal(expected, question.ScoreOf(new(3, 3L * answer))!.Value.Value, 15);
        Assert.Null(question.ScoreOf(default));
        Assert.True(question.Takes(least) && question.Takes(most) && !question.Takes(least - 1) && !question.Takes(most + 1));
    }

    [Theory]
    [InlineData("", 1, 5)]
    [InlineData("q", 5, 5)]
    [InlineData("q", 5, 1)]
    [InlineData("q", 0, 1_000_001)]
    [InlineData("q", -1_000_001, 0)]
    public void Question_ThatCannotBeOne_Throws(string id, int least, int most) => Assert.Throws<ArgumentException>(() => new Question(id, Measure.Brand, least, most));

    [Fact]
    public void Readings_SeveralQuestions_WeighTheSameAndNeedEnoughAnswersEach()
    {
        Question good = new("a", Measure.Direction, 1, 5), bad = new("b", Measure.Direction, 0, 10, isReversed: true), other = new("c", Measure.Brand, 0, 1);
        var readings = Readings.Of([new(other, new(9, 9)), new(bad, new(30, 300)), new(good, new(10, 40))], 10);
        var reading = Assert.Single(readings);
        Assert.Equal((Measure.Direction, 10), (reading.Measure, reading.People));
        Assert.Equal(((3 / 4.0) + 0) / 2, reading.Score.Value, 15);
        Assert.Equal(readings, Readings.Of([new(good, new(10, 40)), new(bad, new(30, 300)), new(other, new(9, 9))], 10));
        Assert.Empty(Readings.Of([new(bad, new(9, 9)), new(good, new(10, 40))], 10));
        Assert.Empty(Readings.Of([new(good, default)], 0));
    }

    private static ValueList<FoundationBlock> Assess(params (Measure Measure, double Score, long People)[] readings) =>
        Foundations.Assess([.. readings.Select(one => new MeasureReading(one.Measure, new(one.Score), one.People))], s_rules);
}
