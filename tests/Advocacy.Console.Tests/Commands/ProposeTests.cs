using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Proposals;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;
using Advocacy.Sample.Tests.Support;
using Advocacy.Sample.Trying;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>A policy proposed from draws with known effects, or refused; and the whole way from a simulated company to a proposal.</summary>
public sealed class ProposeTests(SimulatedLog log)
{
    /// <summary>One arm is far better: it is to come more often, in a document that can be checked, with its evidence beside it.</summary>
    [Fact]
    public void Run_StrongArm_IsProposedAsADocumentWithEvidence()
    {
        var (rows, file) = (Rows(new(0.1, 0.15, 0.5), 200), log.New("next.json"));
        var ran = Run(rows, "--out", file);
        Assert.Equal((ExitCodes.Done, string.Empty), (ran.Code, ran.Error));
        Assert.Contains("Nothing is applied", ran.Output);
        Assert.Contains("choosing.weights.weekly-overview", ran.Output);
        Assert.Equal(ExitCodes.Done, InProcess.Run("policy", "check", file).Code);
        var policy = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        Assert.StartsWith(SimulatedLog.Version + "+learned-", policy.GetProperty("version").GetString(), StringComparison.Ordinal);

        var evidence = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".evidence.json"))).RootElement;
        Assert.Equal(policy.GetProperty("version").GetString(), evidence.GetProperty("proposed").GetString());
        Assert.Equal(0, evidence.GetProperty("refusals").GetArrayLength());
        Assert.True(evidence.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("path").GetString() == "choosing.weights.weekly-overview").GetProperty("to").GetDouble() > 0);
        Assert.Equal(200, evidence.GetProperty("judgedOn").GetProperty("people").GetInt32() + evidence.GetProperty("learnedFrom").GetProperty("people").GetInt32());
        Assert.Equal(InProcess.Run(["propose", "--log", rows, "--pseudonyms", .. SimulatedLog.Policy, "--format", "json"]).Output, JsonSerializer.Serialize(evidence, Plain) + "\n");
    }

    /// <summary>INV-39: the same arm is refused where it is bought with opt-outs.</summary>
    [Fact]
    public void INV_39_Run_SharesBoughtWithOptOuts_AreRefused()
    {
        var file = log.New("bought.json");
        var ran = Run(Rows(new(0.1, 0.15, 0.5, StrongTurnsAway: 0.02), 200), "--out", file);
        Assert.Equal(ExitCodes.Refused, ran.Code);
        Assert.Contains("Nothing is proposed", ran.Output);
        Assert.Contains("INV-39", ran.Output);
        Assert.False(File.Exists(file));
        var refusals = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".evidence.json"))).RootElement.GetProperty("refusals");
        Assert.Contains("proposal.turns-away", refusals.EnumerateArray().Select(reason => reason.GetProperty("reason").GetString()));
    }

    [Fact]
    public void Run_TooLittle_IsRefused()
    {
        var ran = Run(Rows(new(0.1, 0.15, 0.5), 20));
        Assert.Equal(ExitCodes.Refused, ran.Code);
        Assert.Contains("Too few people were in draws", ran.Output);
        Assert.Contains("There were too few draws", ran.Output);
    }

    /// <summary>One's own change is judged on everybody, and the evidence names the log by the hash of its file.</summary>
    [Fact]
    public void Run_OwnChange_IsJudged()
    {
        var rows = Rows(new(0.1, 0.4, 0.4), 200);
        var better = Run(rows, "--change", "choosing.promptProbability=0.6", "--format", "json");
        Assert.Equal(ExitCodes.Done, better.Code);
        var canonical = log.New("canonical.jsonl");
        InProcess.Run("evaluate", "--log", rows, "--pseudonyms", "--out", canonical);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(canonical))), better.Json[0].GetProperty("judgedOn").GetProperty("digest").GetString());
        Assert.Equal("choosing.promptProbability", better.Json[0].GetProperty("changes")[0].GetProperty("path").GetString());
        Assert.Equal(ExitCodes.Refused, Run(rows, "--change", "choosing.promptProbability=0.4").Code);
        Assert.Contains("The log cannot tell", Run(rows, "--change", "prompts.mostPerWeek=1").Output);
    }

    [Fact]
    public void Run_EarlierProposal_IsLeftAndSaidSo()
    {
        var file = log.New("there.json");
        File.WriteAllText(file, "of an earlier run");
        Assert.Contains("earlier run", Run(Rows(new(0.1, 0.15, 0.5), 20), "--out", file).Output);
        Assert.Equal("of an earlier run", File.ReadAllText(file));
    }

    [Fact]
    public void Run_WrongArguments_AreNamed()
    {
        var rows = Rows(new(0.1, 0.15, 0.5), 30);
        Wrong("AE8001 --policy: 'default@1', allowed: the policy that the log was drawn under: " + SimulatedLog.Version, "propose", "--log", rows, "--pseudonyms");
        Wrong("--log", "propose");
        Wrong("AE8012 --out", ["propose", "--log", rows, .. SimulatedLog.Policy, "--out", Path.Combine(log.New("nowhere"), "p.json")]);
        Wrong("AE8001 --against", ["propose", "--log", rows, "--pseudonyms", .. SimulatedLog.Policy, "--against", Renamed()]);
    }

    /// <summary>The way a host goes, by commands alone: a log and a history, what they say, a change tried, proposed, checked, and simulated.</summary>
    [Fact]
    public void Run_WholeWay_WorksByCommandsAlone()
    {
        Assert.Contains("decision points of who agreed to learning", string.Join(' ', log.Said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        string[] change = [.. SimulatedLog.Policy, "--change", "choosing.promptProbability=0.6"];
        Assert.Equal(ExitCodes.Done, InProcess.Run(["verify", "--log", log.Decisions, .. SimulatedLog.Policy]).Code);
        Assert.Equal(ExitCodes.Done, InProcess.Run(["evaluate", "--log", log.Rows, .. change]).Code);
        Assert.NotEqual(ExitCodes.BadInput, InProcess.Run(["backtest", "--log", log.Decisions, "--facts", log.Facts, .. change]).Code);
        var file = log.New("proposed.json");
        var proposed = InProcess.Run(["propose", "--log", log.Rows, .. change, "--out", file]);
        Assert.Equal(proposed.Code == ExitCodes.Done, File.Exists(file));
        Assert.Equal(proposed.Code is ExitCodes.Done or ExitCodes.Refused, File.Exists(Path.ChangeExtension(file, ".evidence.json")));
    }

    /// <summary>No reason is told by its code alone.</summary>
    [Theory]
    [InlineData(typeof(TrialReasons))]
    [InlineData(typeof(OffPolicyReasons))]
    [InlineData(typeof(BacktestReasons))]
    [InlineData(typeof(ProposalReasons))]
    public void LearningWords_AnyReason_HasASentenceWithItsData(Type reasons)
    {
        var codes = reasons.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<ReasonCode>().ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, code =>
        {
            var values = code.Data.Select((datum, place) => datum.Kind == ReasonValueKind.Number ? (ReasonValue)(100_001 + place) : "text-" + place).ToArray();
            var said = LearningWords.Of(code.With([.. values]));
            Assert.DoesNotContain(code.Name, said);
            Assert.EndsWith(".", said.Replace(" (INV-39).", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.00001, "0.0000")]
    [InlineData(-0.0123456, "−0.012")]
    [InlineData(0.00456, "0.0046")]
    [InlineData(12, "12")]
    [InlineData(1234.5, "1,234")]
    public void Number_AnyValue_IsShort(double value, string text) => Assert.Equal(text, LearningWords.Number(value));

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string Rows(DrawnRows drawn, int people)
    {
        var path = log.New("rows.jsonl");
        File.WriteAllText(path, string.Concat(drawn.Of(people).Select(line => line + "\n")));
        return path;
    }

    /// <summary>A document that says something else under the same version.</summary>
    private string Renamed()
    {
        var path = log.New("renamed.json");
        File.WriteAllText(path, InProcess.Run("policy", "default").Output.Replace("\"default@1\"", "\"" + SimulatedLog.Version + "\"", StringComparison.Ordinal));
        return path;
    }

    private static Ran Run(string rows, params string[] more) => InProcess.Run(["propose", "--log", rows, "--pseudonyms", .. SimulatedLog.Policy, .. more]);

    private static void Wrong(string named, params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains(named, ran.Error);
    }
}
