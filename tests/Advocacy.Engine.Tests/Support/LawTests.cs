using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Support;

public class LawTests
{
    private static readonly Arbitrary<int> Numbers = Arb.From(Gen.Choose(0, 1000), n => n > 0 ? [n - 1] : []);

    [Fact]
    public void Holds_TrueLaw_DrawsAsManyCasesAsAsked()
    {
        var seen = new List<int>();
        Law.Check("true", Numbers, Law.Asserted<int>(seen.Add), Draws.From("true", 50, null, null));
        Assert.Equal(50, seen.Count);
    }

    [Fact]
    public void Holds_FalseLaw_FailsWithNameAndShrunkCounterexample()
    {
        var broken = Assert.Throws<BrokenLawException>(() => Law.Holds("INV-00 below 100", Numbers, n => n < 100));
        Assert.StartsWith("INV-00 below 100: broken", broken.Message, StringComparison.Ordinal);
        Assert.Contains("counterexample: 100\n", broken.Message, StringComparison.Ordinal);
        Assert.Contains($"--filter FullyQualifiedName={typeof(LawTests).FullName}.{nameof(Holds_FalseLaw_FailsWithNameAndShrunkCounterexample)}", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_FalseAssertion_FailsWithItsMessage()
    {
        var broken = Assert.Throws<BrokenLawException>(() => Law.Holds("INV-00", Numbers, n => Assert.True(n < 100, $"{n} is too much")));
        Assert.Contains("because: 100 is too much", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_FewerCasesThanCovered_Fails()
    {
        var broken = Assert.Throws<BrokenLawException>(() => Law.Holds("INV-00", Numbers, _ => true, 200, ("over 900", n => n > 900, 0.5)));
        Assert.Contains("\"over 900\", at least 50 %", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_AsManyCasesAsCovered_Passes() =>
        Law.Holds("INV-00", Numbers, _ => true, 200, ("over 900", n => n > 900, 0.05), ("any", _ => true, 1));

    [Fact]
    public void Holds_PrintedSeed_ReplaysTheSameCaseFirst()
    {
        var seen = new List<int>();

        bool FailsLate(int n)
        {
            seen.Add(n);
            return n < 990;
        }

        var broken = Assert.Throws<BrokenLawException>(() => Law.Check("replay", Numbers, FailsLate, Draws.From("replay", 1000, "random", null)));
        var failing = seen.Find(n => n >= 990);
        var seed = broken.Message.Split("ADVOCACY_SEED=")[1].Split(' ')[0];
        seen.Clear();

        Assert.Throws<BrokenLawException>(() => Law.Check("replay", Numbers, FailsLate, Draws.From("replay", 1000, seed, null)));
        Assert.Equal(failing, seen[0]);
    }

    [Fact]
    public void Draws_Defaults_FollowFromTheName()
    {
        Assert.Equal(Draws.From("a", 10, null, null), Draws.From("a", 10, "", ""));
        Assert.NotEqual(Draws.From("a", 10, null, null), Draws.From("b", 10, null, null));
        Assert.NotEqual(Draws.From("a", 10, "random", null), Draws.From("a", 10, "random", null));
    }

    [Theory]
    [InlineData("500", 500)]
    [InlineData("x3", 30)]
    [InlineData("x0.2", 2)]
    [InlineData("x0.01", 1)]
    public void Draws_Cases_AreSetOrMultiplied(string count, int expected) => Assert.Equal(expected, Draws.From("a", 10, null, count).Cases);

    [Fact]
    public void Draws_FewerCasesThanAskedFor_AllowShareToFallShortByChance()
    {
        Assert.Equal(50, Draws.From("a", 100, null, null).Least(0.5, 100));
        Assert.Equal(50, Draws.From("a", 10, null, "x10").Least(0.5, 100));
        Assert.Equal(35, Draws.From("a", 1000, null, "x0.1").Least(0.5, 100));
        Assert.Equal(100, Draws.From("a", 1000, null, "100").Least(1, 100));
    }

    [Fact]
    public void Check_FewerCasesThanAskedFor_StillFailsFarBelowTheShare()
    {
        static void Drawn(double atLeast) =>
            Law.Check("few", Numbers, _ => true, Draws.From("few", 1000, null, "x0.1"), ("over 900", n => n > 900, atLeast));

        Drawn(0.15);
        Assert.Throws<BrokenLawException>(() => Drawn(0.4));
    }
}
