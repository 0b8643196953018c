using System;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Habits;

public class HabitTests
{
    private static readonly HabitRules s_rules = new();

    public sealed record Occasion(int Gap, string Context);

    public sealed record Sample(ValueList<Occasion> Occasions, HabitRules Rules);

    private static readonly Arbitrary<Sample> s_samples = Arb.From(
        from occasions in Some.Many(
            from gap in Gen.Frequency((6, Gen.Choose(0, 10)), (1, Gen.Choose(11, 90)))
            from context in Gen.Frequency((9, Gen.Constant("a|x")), (1, Gen.Constant("b|x")))
            select new Occasion(gap, context),
            40)
        from after in Gen.Choose(1, 40)
        from halfLife in Gen.Choose(1, 60)
        from carried in Gen.Choose(0, 4)
        select new Sample(occasions, new() { BreakAfterDays = after, BreakHalfLifeDays = halfLife, ContextCarryOver = carried / 4.0 }),
        sample => System.Linq.Enumerable.Select(Some.Fewer(sample.Occasions), fewer => sample with { Occasions = fewer }));

    [Fact]
    public void RepetitionsFor_AnyStrength_AreTheFewestThatReachIt() => Law.Holds(
        "messages grow fewer from the very repetition on from which the strength asks for it",
        Arb.From(
            from growth in Gen.Choose(1, 1000)
            from strength in Gen.Frequency((8, Some.Share), (1, Gen.Elements(0, 0.5, 0.8, 1)))
            from other in Some.Share
            from drawn in Gen.Choose(0, 20_000)
            select (Rules: new HabitRules { GrowthPerRepetition = growth / 1000.0 }, Strength: strength, Other: other, Drawn: drawn / 100.0)),
        sample =>
        {
            var (rules, prompts) = (sample.Rules, new PromptRules { FortnightlyAtStrength = sample.Strength, MonthlyAtStrength = sample.Other });
            var fewest = Habit.RepetitionsFor(sample.Strength, rules);
            Assert.Equal(fewest == 0, Habit.StrengthOf(0, rules) >= sample.Strength);
            Assert.True(Habit.StrengthOf(fewest, rules) >= sample.Strength);
            double[] repetitions = fewest == 0 ? [0, sample.Drawn] : [fewest, BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(fewest) - 1), sample.Drawn];
            var spacing = new HabitSpacing(fewest, Habit.RepetitionsFor(sample.Other, rules));
            foreach (var count in repetitions)
            {
                Assert.Equal(BackOff.WeeksFor(Habit.StrengthOf(count, rules), prompts), spacing.WeeksFor(count));
            }
        },
        1000,
        ("in reach", sample => Habit.RepetitionsFor(sample.Strength, sample.Rules) is > 0 and < 200, 0.3),
        ("full strength", sample => sample.Strength == 1, 0.01));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.044384840690031)]
    [InlineData(18, 0.558333408756777)]
    [InlineData(66, 0.950033375178315)]
    [InlineData(254, 0.999990185012462)]
    public void StrengthOf_ByDefault_IsTheCurveOfLally(double repetitions, double expected) =>
        Assert.Equal(expected, Habit.StrengthOf(repetitions, s_rules), 1e-14);

    [Fact]
    public void StrengthOf_MoreRepetitions_IsNeverLess() => Law.Holds(
        "habit strength grows with repetitions",
        Arb.From(from x in Gen.Choose(0, 100_000) from y in Gen.Choose(0, 100_000) from c in Gen.Choose(1, 1000) select (x / 100.0, y / 100.0, c / 1000.0)),
        pair =>
        {
            var (x, y, c) = pair;
            var rules = s_rules with { GrowthPerRepetition = c };
            var (low, high) = (Habit.StrengthOf(Math.Min(x, y), rules), Habit.StrengthOf(Math.Max(x, y), rules));
            return low <= high && low >= 0 && high <= 1 && Math.Abs(Habit.StrengthOf(x, rules) - (1 - Math.Exp(-c * x))) < 1e-12;
        },
        500);

    [Fact]
    public void Repeat_AnyOccasions_CountsDaysAndFadesInBreaks() => Law.Holds(
        "repetitions are days, whole in gaps, halved in breaks, shared between contexts",
        s_samples,
        sample =>
        {
            var state = HabitState.New;
            var (expected, day, last, context) = (0.0, 100, 0, "");
            foreach (var occasion in sample.Occasions)
            {
                day += occasion.Gap;
                if (expected == 0 || day > last)
                {
                    var broken = Math.Max(0, day - last - sample.Rules.BreakAfterDays);
                    expected = expected == 0 ? 1
                        : (expected * Math.Pow(0.5, broken / sample.Rules.BreakHalfLifeDays) * (occasion.Context == context ? 1 : sample.Rules.ContextCarryOver)) + 1;
                    (last, context) = (day, occasion.Context);
                }

                state = Habit.Repeat(state, day, occasion.Context, sample.Rules);
                Assert.Equal(expected, state.Repetitions, 1e-9);
            }

            Assert.Equal(expected, Habit.RepetitionsAt(state, day, context, sample.Rules), 1e-9);
        },
        400,
        ("twice a day", sample => System.Linq.Enumerable.Any(sample.Occasions, o => o.Gap == 0), 0.5),
        ("a break", sample => System.Linq.Enumerable.Any(sample.Occasions, o => o.Gap > sample.Rules.BreakAfterDays), 0.3),
        ("another context", sample => System.Linq.Enumerable.Any(sample.Occasions, o => o.Context == "b|x"), 0.3));

    [Fact]
    public void RepetitionsAt_LaterDay_IsNeverMore() => Law.Holds(
        "repetitions never grow by themselves",
        s_samples,
        sample =>
        {
            var (state, day) = (HabitState.New, 100);
            foreach (var occasion in sample.Occasions)
            {
                day += occasion.Gap;
                state = Habit.Repeat(state, day, occasion.Context, sample.Rules);
            }

            var before = state.Repetitions;
            for (var later = 0; later <= 200; later += 10)
            {
                var held = Habit.RepetitionsAt(state, day + later, state.Context, sample.Rules);
                Assert.True(held <= before && held >= 0);
                before = held;
            }
        },
        100);

    [Fact]
    public void Repeat_TwiceADay_CountsOnce()
    {
        var once = Habit.Repeat(HabitState.New, 5, "a", s_rules);
        Assert.Equal(once, Habit.Repeat(once, 5, "a", s_rules));
        Assert.Equal(once, Habit.Repeat(once, 4, "a", s_rules));
        Assert.Equal(1, once.Repetitions);
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(7, 8)]
    [InlineData(28, 8)]
    [InlineData(56, 4)]
    [InlineData(84, 2)]
    public void RepetitionsAt_AfterAGap_IsWholeForFourWeeksThenHalvesEveryFour(int gap, double expected) =>
        Assert.Equal(expected, Habit.RepetitionsAt(new() { Repetitions = 8, LastDay = 100, Context = "a" }, 100 + gap, "a", s_rules));

    [Fact]
    public void RepetitionsAt_InAnotherContext_IsAShare()
    {
        var state = new HabitState { Repetitions = 8, LastDay = 100, Context = "a" };
        Assert.Equal(4, Habit.RepetitionsAt(state, 101, "b", s_rules));
        Assert.Equal(8, Habit.RepetitionsAt(state, 101, "a", s_rules));
        Assert.Equal(5, Habit.Repeat(state, 101, "b", s_rules).Repetitions);
        Assert.Equal(0, Habit.RepetitionsAt(HabitState.New, 101, "b", s_rules));
    }

    [Theory]
    [InlineData(5, 12, 3, true)]
    [InlineData(7, 60, 30, true)]
    [InlineData(4, 60, 30, false)]
    [InlineData(0, 60, 30, false)]
    [InlineData(5, 11.99, 3, false)]
    [InlineData(5, 12, 2, false)]
    public void IsVerified_NeedsAutomaticityRepetitionsAndOwnAccord(int automaticity, double repetitions, int unprompted, bool expected) =>
        Assert.Equal(expected, Habit.IsVerified(new() { Automaticity = automaticity, Unprompted = unprompted }, repetitions, s_rules));
}
