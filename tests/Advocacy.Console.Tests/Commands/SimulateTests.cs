using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Xml.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Sample.Simulating;
using Advocacy.Sample.Tests.Support;
using NodaTime;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>Invented people under one policy and under another: text, JSON Lines, figures, and what is wrong.</summary>
public sealed class SimulateTests : IDisposable
{
    private static readonly string[] Small = ["simulate", "over-prompting", "--people", "90", "--weeks", "5"];

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("simulate", "simulate", "over-prompting", "--people", "90", "--weeks", "5")]
    [InlineData("simulate-one-policy", "simulate", "ordinary", "--people", "90", "--weeks", "30", "--policy", "default", "--chart", "adapt-ratio", "--week", "4")]
    [InlineData("simulate-list", "simulate", "--list")]
    public void Run_Scenario_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    /// <summary>M29: no number of a simulation without saying what it is.</summary>
    [Fact]
    public void Run_AnyOutput_SaysThatItIsSimulated()
    {
        var folder = files.New("figures");
        var text = InProcess.Run([.. Small, "--svg", folder]).Output;
        Assert.Contains(SimulationResult.Notice, InOneLine(text));
        Assert.Equal(SimulationResult.Notice, InProcess.Run([.. Small, "--format", "json"]).Json[0].GetProperty("notice").GetString());
        Assert.Contains(SimulationResult.Notice, InOneLine(InProcess.Run("simulate", "--list").Output));
        var figures = Directory.GetFiles(folder);
        Assert.Equal(MetricWords.Names.Order(), figures.Select(Path.GetFileNameWithoutExtension).Order());
        Assert.All(figures, figure => Assert.Contains(SimulationResult.Notice, InOneLine(string.Join(' ', XDocument.Load(figure).Root!.Elements().Where(part => part.Name.LocalName == "text").Select(part => part.Value)))));
        Assert.Contains(Path.Combine(folder, "enrolled.svg"), text.Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Json_IsWhatTheSimulatorSays()
    {
        var scenario = ScenarioLibrary.Named("over-prompting", DateTimeZoneProviders.Tzdb) with { People = 90, Weeks = 5 };
        var result = Simulator.Run(scenario, new() { Seed = 9 }, DateTimeZoneProviders.Tzdb, cancellation: TestContext.Current.CancellationToken);
        var lines = InProcess.Run([.. Small, "--seed", "9", "--format", "json"]).Json;
        Assert.Equal((result.People, result.Joined), (lines[0].GetProperty("people").GetInt32(), lines[0].GetProperty("joined").GetInt32()));
        Assert.Equal(1 + (3 * 23 * 5), lines.Count);
        foreach (var line in lines.Skip(1))
        {
            var isDifference = line.GetProperty("entry").GetString() == "difference";
            var series = (isDifference ? result.Differences : result.Policies).Single(policy => policy.Name == line.GetProperty("policy").GetString());
            var told = series[MetricWords.Of(line.GetProperty("metric").GetString()!)].Weeks[line.GetProperty("week").GetInt32() - 1];
            Assert.Equal(told?.Value, line.GetProperty("value").ValueKind == JsonValueKind.Null ? null : line.GetProperty("value").GetDouble());
            if (told is { } one)
            {
                Assert.Equal((one.Interval.Low, one.Interval.High), (line.GetProperty("low").GetDouble(), line.GetProperty("high").GetDouble()));
            }
        }
    }

    [Fact]
    public void Run_PolicyAgainstItself_DiffersByNothing()
    {
        var lines = InProcess.Run([.. Small, "--policy", "activating", "--against", "activating", "--format", "json"]).Json;
        var differences = lines.Where(line => line.GetProperty("entry").GetString() == "difference" && line.GetProperty("value").ValueKind != JsonValueKind.Null).ToList();
        Assert.NotEmpty(differences);
        Assert.All(differences, line => Assert.Equal((0, 0, 0), (line.GetProperty("value").GetDouble(), line.GetProperty("low").GetDouble(), line.GetProperty("high").GetDouble())));
        Assert.Equal(["activating", "activating (again)"], Policies(lines[0]));
    }

    [Theory]
    [InlineData("default", "--policy", "default")]
    [InlineData("default+prompts.cadenceWeeks=2", "--policy", "default", "--set", "prompts.cadenceWeeks=2")]
    [InlineData("default|default+prompts.cadenceWeeks=2", "--policy", "default", "--change", "prompts.cadenceWeeks=2")]
    [InlineData("default|default+prompts.cadenceWeeks=2", "--change", "prompts.cadenceWeeks=2")]
    [InlineData("default+habits.forgivenMisses=0|activating", "--set", "habits.forgivenMisses=0", "--against", "activating")]
    [InlineData("default|activating", "--against", "activating")]
    [InlineData("default|activating+prompts.cadenceWeeks=2", "--against", "activating", "--change", "prompts.cadenceWeeks=2")]
    [InlineData("default|pressing")]
    public void Run_Policies_AreThoseNamedElseTheScenarios(string named, params string[] more) =>
        Assert.Equal(named.Split('|'), Policies(InProcess.Run([.. Small[..^1], "1", .. more, "--format", "json"]).Json[0]));

    /// <summary>A document that says the same as one of the scenario's policies brings the same.</summary>
    [Fact]
    public void Run_DocumentAndSettings_MeanTheSame()
    {
        var acme = files.New("acme.json");
        File.WriteAllText(acme, InProcess.Run("policy", "default").Output.Replace("\"cadenceWeeks\": 1", "\"cadenceWeeks\": 2", StringComparison.Ordinal).Replace("\"default@1\"", "\"acme@1\"", StringComparison.Ordinal));
        string[] fortnightly = ["simulate", "ordinary", "--people", "90", "--weeks", "4", "--format", "json"];
        var document = InProcess.Run([.. fortnightly, "--against", acme]);
        Assert.Equal(["default", "acme"], Policies(document.Json[0]));
        var set = InProcess.Run([.. fortnightly, "--policy", "default", "--change", "prompts.cadenceWeeks=2"]).Output.Replace("default+prompts.cadenceWeeks=2", "acme", StringComparison.Ordinal);
        Assert.Equal(set, document.Output);
        Assert.NotEqual(InProcess.Run([.. fortnightly, "--policy", "default", "--against", "default"]).Output.Replace("default (again)", "acme", StringComparison.Ordinal), document.Output);
    }

    [Theory]
    [InlineData("growing-company", "5 events", "5")]
    [InlineData("growing-company", "4 events", "12")]
    [InlineData("stagnated-programme", "1 change of policy", "5")]
    [InlineData("holiday-season", "4 events", "2")]
    [InlineData("ordinary", "", "5")]
    public void Run_Shortened_SaysWhatIsLeftOut(string scenario, string leftOut, string weeks)
    {
        var text = InOneLine(InProcess.Run("simulate", scenario, "--people", "40", "--weeks", weeks).Output);
        Assert.Equal(leftOut.Length > 0, text.Contains("Left out, since it lies after the last week: " + leftOut + ".", StringComparison.Ordinal));
        Assert.Equal(leftOut.Length > 0, text.Contains("Left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_OwnScenario_IsReadFromAFileOrStandardInput()
    {
        var json = ScenarioLibrary.Json("ordinary").Replace("\"people\": 1000", "\"people\": 60", StringComparison.Ordinal).Replace("\"weeks\": 52", "\"weeks\": 3", StringComparison.Ordinal)
            .Replace("\"fortnightly\"", "\"<b> & fortnightly\"", StringComparison.Ordinal);
        var own = files.Write("own.json", json);
        var folder = files.New("figures");
        var ran = InProcess.Run("simulate", own, "--svg", folder);
        Assert.Equal((ExitCodes.Done, string.Empty), (ran.Code, ran.Error));
        Assert.Equal(ran.Output[..200], InProcess.RunWith(json, "simulate", "-").Output[..200]);
        Assert.All(Directory.GetFiles(folder), figure => Assert.Contains("<b> & fortnightly", XDocument.Load(figure).Root!.Value));
    }

    [Theory]
    [InlineData("AE8001 SCENARIO: 'nowhere'", "simulate", "nowhere")]
    [InlineData("AE8002", "simulate", "no-such.json")]
    [InlineData("AE8001 --people", "simulate", "--people", "0")]
    [InlineData("AE8001 --weeks", "simulate", "--weeks", "many")]
    [InlineData("AE8001 --week: '9', allowed: a week of the scenario, 1 to 4", "simulate", "--weeks", "4", "--week", "9")]
    [InlineData("AE8001 --seed", "simulate", "--seed", "-1")]
    [InlineData("--chart", "simulate", "--chart", "happiness")]
    [InlineData("--set prompts.cadence", "simulate", "--set", "prompts.cadence=2")]
    [InlineData("--change prompts.cadence", "simulate", "stagnated-programme", "--change", "prompts.cadence=2")]
    [InlineData("AE8012 --log", "simulate", "--log", "no-such-folder/log.jsonl")]
    [InlineData("AE8002", "simulate", "--policy", "no-such-policy")]
    [InlineData("AE8002", "simulate", "--against", "no-such-policy")]
    public void Run_WrongArguments_AreNamed(string named, params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains(named, ran.Error);
    }

    [Fact]
    public void Run_WrongScenario_TellsAllProblemsWithPlaces()
    {
        var own = files.Write("own.json", ScenarioLibrary.Json("ordinary").Replace("2026-01-05", "2026-01-06", StringComparison.Ordinal).Replace("cadenceWeeks", "cadence", StringComparison.Ordinal));
        var ran = InProcess.Run("simulate", own, "--format", "json");
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains("policies[1].set.prompts.cadence", ran.Error);
        Assert.All(ran.ErrorLines, line => Assert.Equal(own, JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
    }

    [Fact]
    public void Run_FolderThatCannotBe_DoesNothing()
    {
        var ran = InProcess.Run([.. Small, "--svg", Path.Combine(files.Write("a-file", "here"), "figures")]);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains("AE8012", ran.Error);
    }

    [Fact]
    public void Run_Cancelled_WritesNothing()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new Terminal(TextReader.Null, output, error, isOutputInteractive: false, isErrorInteractive: false);
        var folder = files.New("figures");
        var code = SimulateRun.Run(new() { Scenario = "ordinary", Figures = folder }, terminal, new CancellationToken(canceled: true));
        Assert.Equal((ExitCodes.Interrupted, string.Empty), (code, output.ToString()));
        Assert.StartsWith("Interrupted", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    /// <summary>As somebody at a keyboard does, and a machine that is shut down: a signal in the midst of hours of work.</summary>
    [Theory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    public void Run_Signal_EndsItCleanly(string signal, int number)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals of this kind are sent on Unix only.");
        Assert.SkipWhen(IsIgnored(number), "Whoever started the tests lets this signal be ignored, as shells do for what runs in the background.");
        var folder = files.New("figures");
        using var process = BuiltProgram.Start("simulate", "ordinary", "--people", "1000000", "--svg", folder);
        Assert.True(SpinWait.SpinUntil(() => Directory.Exists(folder), TimeSpan.FromSeconds(30)), "It never began.");
        Thread.Sleep(300);
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        if (!process.WaitForExit(20_000))
        {
            process.Kill();
            Assert.Fail("It went on.");
        }

        Assert.Equal((ExitCodes.Interrupted, string.Empty), (process.ExitCode, process.StandardOutput.ReadToEnd()));
        Assert.StartsWith("Interrupted", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    private static bool IsIgnored(int signal) =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && ((ulong.Parse(line[7..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (signal - 1)) & 1) == 1;

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(-0.004, "0.00")]
    [InlineData(-0.0051, "−0.01")]
    [InlineData(9.994, "9.99")]
    [InlineData(9.996, "10.0")]
    [InlineData(99.94, "99.9")]
    [InlineData(99.96, "100")]
    [InlineData(-1234.4, "−1,234")]
    public void Of_AnyNumber_HasAboutThreeDigits(double value, string text) => Assert.Equal(text, MetricWords.Of(value));

    private static string[] Policies(JsonElement head) => [.. head.GetProperty("policies").EnumerateArray().Select(name => name.GetString()!)];

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
