using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class AnswerSumsTests
{
    private static readonly ValueList<Question> s_questions = [new("b", Measure.Brand, 0, 10), new("a", Measure.Engagement, -3, 3)];

    private static readonly Gen<UnitAnswer[]> s_answers =
        (from unit in Gen.Choose(0, 3)
         from part in Gen.Choose(0, 2)
         from question in Gen.Elements("a", "b", "c")
         from answer in Gen.Choose(-4, 11)
         select new UnitAnswer([new("u" + unit.ToString(CultureInfo.InvariantCulture)), new("p" + part.ToString(CultureInfo.InvariantCulture))], question, answer)).ArrayOf();

    [Fact]
    public void Of_AnyStream_IsCountAndSumInAnyOrderHoweverSplit() => Law.Holds(
        "sums do not depend on order or splitting",
        Arb.From(s_answers.Zip(Gen.Choose(0, int.MaxValue))),
        one =>
        {
            var (answers, seed) = one;
            var random = new Random(seed);
            var sums = AnswerSums.Of(s_questions, answers);
            foreach (var unit in answers.Select(answer => answer.Unit).Distinct())
            {
                var known = sums.Units.FirstOrDefault(held => held.Unit == unit);
                for (var i = 0; i < 2; i++)
                {
                    var question = sums.Questions[i];
                    var taken = answers.Where(answer => answer.Unit == unit && answer.Question == question.Id && answer.Answer >= question.Least && answer.Answer <= question.Most).ToArray();
                    Assert.Equal(new(taken.Length, taken.Sum(answer => answer.Answer)), known?.Answers[i] ?? default);
                }
            }

            Assert.Equal(answers.Length, sums.Units.Sum(unit => unit.Answers.Sum(answer => answer.Count)) + sums.Refused.Sum(refused => refused.Count));
            var shuffled = answers.OrderBy(_ => random.Next()).ToArray();
            Assert.Equal(sums, AnswerSums.Of([.. s_questions.Reverse()], shuffled));
            var cut = random.Next(answers.Length + 1);
            Assert.Equal(sums, AnswerSums.Of(s_questions, shuffled.Take(cut)).Merge(AnswerSums.Of(s_questions, shuffled.Skip(cut))));
        },
        200,
        ("several units", one => one.Item1.Select(answer => answer.Unit).Distinct().Count() > 3, 0.3),
        ("some refused", one => one.Item1.Any(answer => answer.Question == "c" || answer.Answer > 10), 0.4));

    [Fact]
    public void Of_Stream_IsWalkedOnceAndNotHeld()
    {
        var walked = 0;
        var sums = AnswerSums.Of(s_questions, Stream());
        Assert.Equal(100_000, walked);
        Assert.Equal(new(50_000, 250_000), sums.Units.Single().Answers[1]);

        IEnumerable<UnitAnswer> Stream()
        {
            for (; walked < 100_000; walked++)
            {
                yield return new([new("u")], walked % 2 == 0 ? "b" : "a", walked % 2 == 0 ? 5 : -1);
            }
        }
    }

    [Fact]
    public void Of_QuestionTwiceOrUnequalUnits_Throws()
    {
        Assert.Throws<ArgumentException>(() => AnswerSums.Of([s_questions[0], s_questions[0]], []));
        Assert.Throws<ArgumentException>(() => AnswerSums.Of(s_questions, [new([new("u")], "b", 1), new([new("u"), new("p")], "b", 1)]));
        Assert.Throws<ArgumentException>(() => AnswerSums.Of(s_questions, [new([], "b", 1)]));
        Assert.Throws<ArgumentException>(() => AnswerSums.Of(s_questions, []).Merge(AnswerSums.Of([s_questions[0]], [])));
    }

    [Fact]
    public void UnitAnswer_HasNoPerson() => Assert.Equal(["Unit", "Question", "Answer"], typeof(UnitAnswer).GetProperties().Select(property => property.Name));
}
