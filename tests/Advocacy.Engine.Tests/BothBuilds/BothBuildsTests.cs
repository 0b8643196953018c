using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.BothBuilds;

/// <summary>
/// Whole answers, held in a file that both builds are compared with. <c>ADVOCACY_APPROVE=1 dotnet test</c> writes what is said now; lives are
/// drawn only where there are none.
/// </summary>
public class BothBuildsTests
{
    private static readonly IReadOnlyList<Life> Held = Life.Read(Text("lives.txt") ?? string.Concat(Blocks.Join(Lives.Draw().Select(life => life.Write()))));

    [Fact]
    public void INV_13_Answers_OfThisBuild_AreAsApproved()
    {
#if !ENGINE_NETSTANDARD
        if (Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1")
        {
            if (Text("lives.txt") is null)
                File.WriteAllText(PathOf("lives.txt"), Blocks.Join(Held.Select(life => life.Write())));

            File.WriteAllText(PathOf("answers.txt"), Blocks.Join(Held.Select(Answers.Block)));
            return;
        }
#endif
        Found.Nothing(Answers.Differences(Held, Approved()));
    }

    /// <summary>The tests run without the data of cultures; one that is other in every respect needs none.</summary>
    [Fact]
    public void INV_13_Answers_InAnotherCulture_AreAsApproved()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Elsewhere();
        try
        {
            Assert.Equal("~1,5", string.Concat(-1.5));
            Found.Nothing(Answers.Differences(Held, Approved()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>With the cultures that the machine has, in a process of its own, whose zone is set from outside.</summary>
    [Theory]
    [InlineData("Pacific/Apia", "July here is +13")]
    [InlineData("America/New_York", "July here is -4, January -5")]
    public void INV_13_Answers_OnAHostElsewhere_AreAsApproved(string zone, string shown)
    {
        Approved();
        var ran = Runner.Run(zone, withCultures: true);
        var hasCultures = !ran.Error.Contains("ICU", StringComparison.Ordinal);
        ran = hasCultures ? ran : Runner.Run(zone, withCultures: false);

        Assert.True(ran.Code == 0, ran.Output + ran.Error);
        Assert.Contains(BuildName, ran.Output, StringComparison.Ordinal);
        Assert.Contains(shown, ran.Output, StringComparison.Ordinal);
        Assert.Contains($"\n{Held.Count * (hasCultures ? 5 : 1)} equal, 0 different\n", ran.Output, StringComparison.Ordinal);
        Assert.SkipUnless(hasCultures, "This machine has no data of cultures (ICU).");
        Assert.All(["nl-NL (-1,5 i 21-", "tr-TR (-1,5 ı 21.", "ar-SA (", "fa-IR ("], culture => Assert.Contains("\n" + culture, ran.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Lives_Held_AreOfEveryKind()
    {
        var decisions = Held.Select(life => Answers.EngineOf(life).Decide(
            Answers.EngineOf(life).Replay(PersonState.Empty(life.Facts[0].Person), life.Facts, life.Now).State, life.Situation, life.Moment, life.Now)).ToArray();
        Assert.InRange(Held.Count, 40, 60);
        Assert.InRange(decisions.OfType<Prompt>().Count(), Held.Count / 4, Held.Count);
        Assert.InRange(decisions.OfType<Wait>().Count(), Held.Count / 4, Held.Count);
        Assert.InRange(decisions.OfType<Prompt>().Select(prompt => prompt.Intervention).Distinct().Count(), 5, 99);
        Assert.InRange(decisions.OfType<Wait>().Select(wait => wait.Decisive.Reason.Code).Distinct().Count(), 5, 99);
        Assert.InRange(decisions.Select(decision => decision.Zone).Distinct().Count(), 4, 99);
        Assert.InRange(decisions.OfType<Prompt>().Count(prompt => prompt.Randomisation.IsRandomised), 2, 99);
        Assert.InRange(decisions.OfType<Wait>().Count(wait => wait.Randomisation.IsRandomised), 2, 99);
        Assert.InRange(Held.SelectMany(life => life.Facts).Select(fact => fact.GetType()).Distinct().Count(), 30, 99);
        Assert.Contains(Held.SelectMany(life => life.Facts), fact => fact is Retracted);
    }

    [Fact]
    public void Life_Written_ReadsTheSame() => Assert.Equal(Held.Select(life => life.Write()), Life.Read(Blocks.Join(Held.Select(life => life.Write()))).Select(life => life.Write()));

    [Fact]
    public void Differences_Samples_AreFound()
    {
        Life[] lives = [Held[0], Held[1]];
        var approved = Blocks.Join(lives.Select(Answers.Block));
        var digest = approved.Split('\n').First(line => line.StartsWith("view ", StringComparison.Ordinal));
        Found.Nothing(Answers.Differences(lives, approved));
        Assert.Equal([$"{lives[0].Name}: view"], Answers.Differences(lives, approved.Replace(digest, "view 0", StringComparison.Ordinal)));
        Assert.Equal([$"{lives[1].Name}: not approved"], Answers.Differences(lives, Answers.Block(lives[0])));
        Assert.NotEmpty(Answers.Differences(lives, approved.Replace("    {", "    [", StringComparison.Ordinal)));
    }

#if ENGINE_NETSTANDARD
    private const string BuildName = ".NETStandard,Version=v2.0 on .NET 10";
#else
    private const string BuildName = ".NETCoreApp,Version=v10.0 on .NET 10";
#endif

    private static CultureInfo Elsewhere()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.PositiveSign = "&";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.PercentSymbol = "@";
        culture.DateTimeFormat.DateSeparator = "%";
        culture.DateTimeFormat.TimeSeparator = "!";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Saturday;
        return culture;
    }

    private static string Approved()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1", "What is compared with is being written.");
        var approved = Text("answers.txt");
        Assert.True(approved is not null, "There is nothing approved yet: ADVOCACY_APPROVE=1 dotnet test, read it, and commit it.");
        return approved;
    }

    private static string? Text(string name)
    {
        using var stream = typeof(BothBuildsTests).Assembly.GetManifestResourceStream("BothBuilds/" + name);
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    private static string PathOf(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);
}
