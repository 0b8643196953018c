using System;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Xunit;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>The invariants as a host checks them: they hold of what ships, and each is seen to fail where it alone is broken.</summary>
public class InvariantsTests
{
    private const int Few = 60;

    [Fact]
    public void Check_DefaultPolicyAndShippedTexts_Hold()
    {
        var report = Invariants.Check(Policy.Default, TextPacks.Shipped, cases: 200, seed: 1);
        Assert.True(report.Holds, report.ToString());
        Assert.All(report.Results, result => Assert.Equal(InvariantStatus.Holds, result.Status));
        Assert.Equal(Invariants.All, report.Results.Select(result => result.Invariant));
    }

    [Fact]
    public void Check_ActivatingPolicy_Holds()
    {
        var report = Invariants.Check(Policy.Activating(new("works council", new(2026, 1, 1), true)), TextPacks.Shipped, Few, seed: 2);
        Assert.True(report.Holds, report.ToString());
    }

    /// <summary>Under a policy that grants and draws, laws on that are put to the test by people who agreed to it, and chance is no gate that closes.</summary>
    [Fact]
    public void Check_PolicyThatGrantsAndDraws_HoldsAndIsPutToTheTest()
    {
        var report = Invariants.Check(Defect.Generous, TextPacks.Shipped, cases: 200, seed: 2);
        Assert.True(report.Holds, report.ToString());
        Assert.InRange(report["INV-06"]!.Meaningful, 50, 200);
        Assert.InRange(report["INV-21"]!.Meaningful, 100, 200);
        Assert.InRange(report["INV-27"]!.Meaningful, 20, 200);
    }

    [Theory]
    [InlineData("INV-23", "stop-line", "Dit is je laatste kans om mee te doen.", "“laatste kans”")]
    [InlineData("INV-42", "reason.rest.not-due", "Later, {weeks}.", "{due} is not named")]
    [InlineData("INV-42", "stop-line", "Je kunt altijd stoppen, {name}.", "there is nothing for {name}")]
    [InlineData("INV-42", "stop-line", " ", "AE")]
    [InlineData("INV-42", "intervention.coffee.title", "Koffie?", "AE")]
    public void Check_TextThatBreaksOneLaw_NamesIt(string law, string key, string text, string because)
    {
        var texts = TextPacks.Shipped.With(TextPack.Dutch.With(key, text));
        var report = Invariants.Check(Policy.Default, texts, cases: 10, seed: 1);
        Assert.Equal([law], report.Broken);
        var found = report[law]!.Counterexample!;
        Assert.Equal($"{key} in nl: {text}", found.Case);
        Assert.Contains(because, found.Because, StringComparison.Ordinal);
        Assert.Equal([law], Invariants.Replay(found.Replay, Policy.Default, texts).Broken);
    }

    [Fact]
    public void Check_PackThatLacksATextOrAWholeLanguage_NamesTheFirst()
    {
        var report = Invariants.Check(Policy.Default, new([TextPack.Empty(new("fy")).With("choice.skip", "Oerslaan")]), cases: 10, seed: 1);
        Assert.Equal(["INV-42"], report.Broken);
        Assert.Equal("there is no text", report["INV-42"]!.Counterexample!.Because);
        Assert.Equal(InvariantStatus.Untested, report["INV-23"]!.Status);
    }

    /// <summary>What is smaller is found: of a hundred facts and some offers those that matter are left.</summary>
    [Fact]
    public void Check_Counterexample_IsTheLeastThatShowsIt()
    {
        var named = Invariants.Check(Planted.EngineWith(nameof(NamesByOffers)), Policy.Default, TextPacks.Shipped, Few, seed: 4)["INV-48"]!.Counterexample!;
        Assert.InRange(named.Shrinks, 2, 100);
        Assert.Equal(1, Count(named.Case, "\"id\":\"c-"));
        Assert.InRange(Count(named.Case, "\"person\":"), 1, 2);

        var asked = Invariants.Check(Planted.EngineWith(nameof(AnswersWhileStopped)), Policy.Default, TextPacks.Shipped, Few, seed: 4)["INV-40"]!.Counterexample!;
        Assert.Equal(0, Count(asked.Case, "\"id\":\"c-"));
        Assert.InRange(Count(asked.Case, "\"person\":"), 1, 2);
        Assert.Contains("asked: True, wants the overview: False, busy: False, minutes free: , connections: ", asked.Case, StringComparison.Ordinal);

        static int Count(string text, string part) => text.Split(part).Length - 1;
    }

    [Fact]
    public void Check_SameArguments_GiveTheSameReport()
    {
        InvariantReport Once(ulong seed) => Invariants.Check(Planted.EngineWith(nameof(WaitsTooLong)), Policy.Default, TextPacks.Shipped, 25, seed);
        Assert.Equal(Once(5), Once(5));
        Assert.NotEqual(Once(5)["INV-36"], Once(6)["INV-36"]);
    }

    [Fact]
    public void Check_PolicyWithProblems_TellsThemAndChecksNothing()
    {
        var policy = Policy.Default with { Version = "" };
        var report = Invariants.Check(policy, TextPacks.Shipped, cases: 10, seed: 1);
        Assert.Equal(PolicyValidation.Validate(policy), report.Problems);
        Assert.Empty(report.Results);
        Assert.False(report.Holds);
        Assert.StartsWith("The policy is not valid: AE", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_PolicyThatChoseOtherwise_SaysWhatItDoesNotPromise()
    {
        var policy = Policy.Default with { Version = "own@1", Prompts = Policy.Default.Prompts with { CadenceWeeks = 2 } };
        var report = Invariants.Check(policy, TextPacks.Shipped, Few, seed: 1);
        Assert.Equal(["INV-46"], report.Results.Where(result => result.Status == InvariantStatus.NotPromised).Select(result => result.Invariant.Id));
        Assert.True(report.Holds, report.ToString());
        Assert.Contains("INV-46  not promised", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EngineThatThrows_BreaksWhatItWasAskedFor()
    {
        var report = Invariants.Check(Planted.EngineWith(nameof(Throws)), Policy.Default, TextPacks.Shipped, cases: 3, seed: 1);
        Assert.Equal("InvalidOperationException: out of order", report["INV-12"]!.Counterexample!.Because);
    }

    [Theory]
    [InlineData("INV-25")]
    [InlineData("INV-99@1.2.3")]
    [InlineData("INV-25@1.2")]
    [InlineData("INV-25@a.b.c")]
    [InlineData("INV-42@xx/stop-line")]
    [InlineData("INV-42@nl")]
    public void Replay_NothingThatAReportSays_Throws(string replay) =>
        Assert.Throws<FormatException>(() => Invariants.Replay(replay, Policy.Default, TextPacks.Shipped));

    [Fact]
    public void Check_NoCases_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Invariants.Check(Policy.Default, TextPacks.Shipped, cases: 0));
}
