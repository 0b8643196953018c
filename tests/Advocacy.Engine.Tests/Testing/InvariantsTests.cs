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

    /// <summary>So many that there are four lives; of the laws on moments most cases would be wasted.</summary>
    private const int FewOfWeeks = 100;

    private static readonly string[] OfWeeks = ["INV-25", "INV-26", "INV-28", "INV-30", "INV-45", "INV-46", "INV-49"];

    private static readonly (string Law, string Defect)[] Planted =
    [
        ("INV-01", nameof(PromptsStrangers)),
        ("INV-02", nameof(EnrolsOthers)),
        ("INV-03", nameof(HearsLeavingOnlyInTime)),
        ("INV-06", nameof(PunishesSkips)),
        ("INV-12", nameof(KeepsInputsToItself)),
        ("INV-13", nameof(DrawsAnew)),
        ("INV-14", nameof(DropsWhatIsLate)),
        ("INV-21", nameof(ShowsRewards)),
        ("INV-24", nameof(SendsAtNight)),
        ("INV-25", nameof(IgnoresCaps)),
        ("INV-26", nameof(Insists)),
        ("INV-28", nameof(CatchesUp)),
        ("INV-30", nameof(ForgetsLeave)),
        ("INV-33", nameof(TakesMostForLeast)),
        ("INV-35", nameof(AsksAtOnce)),
        ("INV-36", nameof(WaitsTooLong)),
        ("INV-38", nameof(Wavers)),
        ("INV-40", nameof(AnswersWhileStopped)),
        ("INV-45", nameof(StopsAtTheThirdPhase)),
        ("INV-46", nameof(NeverInvites)),
        ("INV-47", nameof(WaitsForNothing)),
        ("INV-48", nameof(NamesByOffers)),
        ("INV-49", nameof(ForgetsItsSilence)),
        ("INV-50", nameof(AnswersTomorrow)),
    ];

    public static TheoryData<string, string> Defects
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (law, defect) in Planted)
                rows.Add(law, defect);

            return rows;
        }
    }

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

    /// <summary>The report names exactly the law that is broken, with a case that shows it again.</summary>
    [Theory]
    [MemberData(nameof(Defects))]
    public void Check_EngineThatBreaksOneLaw_NamesIt(string law, string defect)
    {
        var cases = OfWeeks.Contains(law) ? FewOfWeeks : Few;
        var report = Invariants.Check(EngineWith(defect), Policy.Default, TextPacks.Shipped, cases, seed: 3);
        Assert.True(report.Broken == [law], $"{defect} breaks {report.Broken}:\n{report}");
        Assert.False(report.Holds);

        var replay = report[law]!.Counterexample!.Replay;
        Assert.Equal([law], Invariants.Replay(replay, EngineWith(defect), Policy.Default, TextPacks.Shipped).Broken);
        Assert.Contains($"replay: Invariants.Replay(\"{replay}\", …)", report.ToString(), StringComparison.Ordinal);
        var sound = Invariants.Replay(replay, Policy.Default, TextPacks.Shipped);
        Assert.True(sound.Broken.IsEmpty, sound.ToString());
    }

    [Fact]
    public void Defects_AndTexts_AreOfEveryLaw() =>
        Assert.Equal(Invariants.All.Select(law => law.Id), Planted.Select(planted => planted.Law).Concat(["INV-23", "INV-42"]).Order(StringComparer.Ordinal));

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
        var named = Invariants.Check(EngineWith(nameof(NamesByOffers)), Policy.Default, TextPacks.Shipped, Few, seed: 4)["INV-48"]!.Counterexample!;
        Assert.InRange(named.Shrinks, 2, 100);
        Assert.Equal(1, Count(named.Case, "\"id\":\"c-"));
        Assert.InRange(Count(named.Case, "\"person\":"), 1, 2);

        var asked = Invariants.Check(EngineWith(nameof(AnswersWhileStopped)), Policy.Default, TextPacks.Shipped, Few, seed: 4)["INV-40"]!.Counterexample!;
        Assert.Equal(0, Count(asked.Case, "\"id\":\"c-"));
        Assert.InRange(Count(asked.Case, "\"person\":"), 1, 2);
        Assert.Contains("asked: True, wants the overview: False, busy: False, minutes free: , connections: ", asked.Case, StringComparison.Ordinal);

        static int Count(string text, string part) => text.Split(part).Length - 1;
    }

    [Fact]
    public void Check_SameArguments_GiveTheSameReport()
    {
        InvariantReport Once(ulong seed) => Invariants.Check(EngineWith(nameof(WaitsTooLong)), Policy.Default, TextPacks.Shipped, 25, seed);
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
        var report = Invariants.Check(EngineWith(nameof(Throws)), Policy.Default, TextPacks.Shipped, cases: 3, seed: 1);
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

    /// <summary>An engine with a defect, built anew each time it is asked for.</summary>
    private static Func<IAdvocacyEngine> EngineWith(string defect)
    {
        var built = 0UL;
        return defect == nameof(DrawsAnew)
            ? () => new DrawsAnew(built++)
            : () => (IAdvocacyEngine)Activator.CreateInstance(typeof(Defect).Assembly.GetType($"{typeof(Defect).Namespace}.{defect}", throwOnError: true)!)!;
    }
}
