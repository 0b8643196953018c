using System;
using System.Linq;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Choosing;

public class LotteryTests
{
    private const double Ticket = 1.0 / 4294967296;

    private static readonly ChoosingRules s_rules = new();

    private static readonly Gen<ChoosingRules> s_anyRules =
        from least in Gen.Choose(10, 500)
        from most in Gen.Choose(500, 950)
        from prompt in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(1000)), (4, Gen.Choose(0, 1000)))
        from share in Gen.Choose(1, 500)
        from temperature in Gen.Choose(1, 100)
        from weights in Gen.Choose(-100, 100).Two()
        select new ChoosingRules
        {
            LeastProbability = least / 1000.0,
            MostProbability = most / 1000.0,
            PromptProbability = (least + (prompt / 1000.0 * (most - least))) / 1000.0,
            LeastShare = share / 1000.0,
            Temperature = temperature / 10.0,
            Weights = [new(new("a-00"), weights.Item1 / 10.0), new(new("a-03"), weights.Item2 / 10.0)],
        };

    private static readonly Gen<Ranked[]> s_anyArms = Gen.Choose(1, 40).SelectMany(count =>
        Gen.Choose(0, 120).Zip(Gen.Elements<int?>(null, 0, 1, 15, 300)).ArrayOf(count)).Select(drawn =>
            drawn.Select((one, i) => new Ranked(one.Item1 / 10.0, one.Item2, i, FormattableString.Invariant($"a-{i:D2}"))).ToArray());

    private static readonly Arbitrary<(Ranked[] Arms, ChoosingRules Rules, bool IsWarmUp)> s_lotteries = Arb.From(
        from arms in s_anyArms
        from rules in s_anyRules
        from isWarmUp in Gen.Elements(false, false, true)
        select (arms, rules, isWarmUp));

    [Fact]
    public void INV_27_Odds_AreWithinTheBoundsAboveZeroAndOneTogether() => Law.Holds(
        "INV-27 the odds of all arms are within the bounds, each above 0, and 1 with silence",
        s_lotteries,
        lottery =>
        {
            var (arms, rules, isWarmUp) = lottery;
            var odds = Lottery.OddsOf(arms, rules, isWarmUp);
            var prompts = odds.Arms.Sum();
            Assert.Equal(arms.Length, odds.Arms.Count);
            Assert.Equal(1.0, prompts + odds.Silence);
            Assert.Equal(1.0, odds.Arms.Reverse().Aggregate(odds.Silence, (sum, probability) => sum + probability));
            Assert.InRange(prompts, rules.LeastProbability, rules.MostProbability);
            Assert.InRange(prompts, (isWarmUp ? 0.5 : rules.PromptProbability) - Ticket, (isWarmUp ? 0.5 : rules.PromptProbability) + Ticket);

            // At least the stated share, but for the part of a ticket that no arm can have.
            var least = prompts * Math.Min(rules.LeastShare, 1.0 / arms.Length);
            Assert.All(odds.Arms, probability => Assert.True(probability > 0 && probability > least - Ticket, FormattableString.Invariant($"{probability} of {least}")));
        },
        1000,
        ("the least share matters", lottery => lottery.Arms.Length > 1 && !lottery.IsWarmUp && lottery.Rules.LeastShare < 1.0 / lottery.Arms.Length, 0.1),
        ("too many arms for the least share", lottery => lottery.Rules.LeastShare > 1.0 / lottery.Arms.Length, 0.3),
        ("at a bound", lottery => lottery.Rules.PromptProbability == lottery.Rules.LeastProbability || lottery.Rules.PromptProbability == lottery.Rules.MostProbability, 0.1));

    /// <summary>How many of all 2^32 tickets draw each arm: its own place in their order is looked for, not its probability.</summary>
    [Fact]
    public void INV_27_Draw_OfAllTickets_IsAsOftenAsLogged() => Law.Holds(
        "INV-27 of all tickets exactly the logged share draws each arm",
        s_lotteries,
        lottery =>
        {
            var odds = Lottery.OddsOf(lottery.Arms, lottery.Rules, lottery.IsWarmUp);
            long first = 0;
            for (var arm = 0; arm < lottery.Arms.Length; arm++)
            {
                var end = FirstTicketBeyond(odds, arm);
                Assert.Equal(odds.Arms[arm], (end - first) * Ticket);
                Assert.Equal(arm, Lottery.Draw(odds, (uint)first));
                Assert.Equal(arm, Lottery.Draw(odds, (uint)(end - 1)));
                first = end;
            }

            Assert.Equal(odds.Silence, ((1L << 32) - first) * Ticket);
            Assert.Equal(-1, Lottery.Draw(odds, (uint)first));
            Assert.Equal(-1, Lottery.Draw(odds, uint.MaxValue));
        },
        300);

    [Fact]
    public void OddsOf_ByHand_IsTheSoftmaxWithinWhatIsLeftOfTheLeastShares() => Law.Holds(
        "the odds are those of the formula",
        s_lotteries,
        lottery =>
        {
            var (arms, rules, isWarmUp) = lottery;
            var scores = arms.Select((arm, i) => isWarmUp ? 0
                : arm.Worth - (arm.DaysSinceUse is { } days ? 4 * Math.Pow(0.5, days / 15.0) : 0)
                    + (i == 0 ? rules.Weights[0].LogWeight : i == 3 ? rules.Weights[1].LogWeight : 0)).ToArray();
            var powers = scores.Select(score => Math.Exp((score - scores.Max()) / rules.Temperature)).ToArray();
            var least = Math.Min(rules.LeastShare, 1.0 / arms.Length);
            var prompts = isWarmUp ? 0.5 : rules.PromptProbability;
            var odds = Lottery.OddsOf(arms, rules, isWarmUp);
            for (var i = 0; i < arms.Length; i++)
            {
                var expected = prompts * (least + ((1 - (least * arms.Length)) * powers[i] / powers.Sum()));
                Assert.InRange(odds.Arms[i], expected - 1e-7, expected + 1e-7);
            }
        },
        300,
        ("appeal decides", lottery => !lottery.IsWarmUp && lottery.Arms.Length > 1, 0.4));

    [Fact]
    public void OddsOf_MoreAppeal_IsNeverLessLikely() => Law.Holds(
        "more appeal is never less likely",
        Arb.From(s_lotteries.Generator.Zip(Gen.Choose(0, 39).Two()), _ => []),
        drawn =>
        {
            var ((arms, rules, _), (one, other)) = drawn;
            rules = rules with { Weights = [] };
            var odds = Lottery.OddsOf(arms, rules, false);
            var (i, j) = (one % arms.Length, other % arms.Length);
            return Ranking.Appeal(arms[i], rules) < Ranking.Appeal(arms[j], rules) || odds.Arms[i] >= odds.Arms[j] - (2 * Ticket);
        },
        500);

    [Fact]
    public void OddsOf_OneArm_HasAllThatIsNotSilence()
    {
        var odds = Lottery.OddsOf([new(1, null, 0, "a")], s_rules, false);
        Assert.Equal(new([0.5], 0.5), odds);
    }

    [Fact]
    public void OddsOf_WarmUp_IsAlikeWhateverWasLearned()
    {
        var rules = s_rules with { PromptProbability = 0.75, Weights = [new(new("a"), 10)] };
        Ranked[] arms = [new(9, null, 0, "a"), new(1, 0, 1, "b")];
        Assert.Equal(new([0.25, 0.25], 0.5), Lottery.OddsOf(arms, rules, isWarmUp: true));
        var later = Lottery.OddsOf(arms, rules, isWarmUp: false);
        Assert.Equal(0.25, later.Silence);
        Assert.True(later.Arms[0] > 0.7);
    }

    [Fact]
    public void OddsOf_AWeightOfLogTwo_IsTwiceAsLikely()
    {
        var rules = s_rules with { LeastShare = 0.001, Weights = [new(new("b"), Math.Log(2))] };
        var odds = Lottery.OddsOf([new(1, null, 0, "a"), new(1, null, 1, "b")], rules, false);
        Assert.Equal(0.5 * (0.001 + (0.998 / 3)), odds.Arms[0], 1e-8);
        Assert.Equal(0.5 * (0.001 + (0.998 * 2 / 3)), odds.Arms[1], 1e-8);
    }

    [Fact]
    public void OddsOf_NoArms_IsAMistakeOfTheCaller() => Assert.Throws<ArgumentException>(() => Lottery.OddsOf([], s_rules, false));

    /// <summary>Told by another implementation of Philox 4x32-10, in Python; the person is the first half of 64 bits of SHA-256 of "p-1".</summary>
    [Theory]
    [InlineData(7UL, 0x1dee6e3ec67dc803UL, 20683, 0, 0, 4026334239)]
    [InlineData(0xFEDCBA9876543210UL, 0x1dee6e3ec67dc803UL, 20683, 0, 0, 1761603560)]
    [InlineData(7UL, 0x1dee6e3ec67dc803UL, -1, 1440, 65535, 409875864)]
    [InlineData(7UL, 0x1dee6e3ec67dc803UL, 20683, -1, 1, 1019589796)]
    public void Ticket_KnownAnswers_AreGiven(ulong seed, ulong person, int day, int place, int stream, uint expected) =>
        Assert.Equal(expected, Lottery.Ticket(seed, person, day, place, stream));

    /// <summary>Their tickets would be those of another stream or place.</summary>
    [Theory]
    [InlineData(0, 65536)]
    [InlineData(0, -1)]
    [InlineData(65535, 0)]
    [InlineData(1441, 0)]
    [InlineData(-2, 0)]
    public void Ticket_OutsideItsRanges_IsAMistakeOfTheCaller(int place, int stream) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Lottery.Ticket(7, 1, 20683, place, stream));

    /// <summary>What would be drawn by is not what they say.</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.5)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void Draw_ByOddsThatAreNoWholeTickets_IsAMistakeOfTheCaller(double probability)
    {
        Assert.Throws<ArgumentException>(() => Lottery.Draw(new([probability], 0.5), 0));
        Assert.Throws<ArgumentException>(() => Lottery.Draw(new([0.5, probability], 0.5), 0));
    }

    private static long FirstTicketBeyond(Odds odds, int arm)
    {
        var (low, high) = (0L, 1L << 32);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var drawn = Lottery.Draw(odds, (uint)middle);
            (low, high) = drawn >= 0 && drawn <= arm ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
