using System;
using System.Linq;
using System.Text.Json.Nodes;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

public class DecisionLogTests
{
    private static readonly AdvocacyEngine s_other = new(Policy.Default, 99, DateTimeZoneProviders.Tzdb);

    [Fact]
    public void INV_12_ADecisionFromItsLine_IsTheDecision() => Law.Holds(
        "INV-12 a decision is the same after it was written and read, with and without its inputs",
        Scenarios.Any(mayStop: true),
        scenario =>
        {
            var decision = scenario.Decide();
            var read = DecisionJson.Read(DecisionJson.Write(decision));
            Assert.Empty(read.Problems);
            Assert.Equal(decision with { Inputs = null }, read.Value);
            Assert.Equal(decision.AsScheduled(), read.Value!.AsScheduled());

            var entries = DecisionLog.Read(DecisionLog.Write([decision])).ToArray();
            Assert.Empty(entries.SelectMany(entry => entry.Problems));
            Assert.Equal(decision, entries[^1].Decision);
        },
        300,
        ("a prompt", scenario => scenario.Decide() is Prompt, 0.1),
        ("shifts", scenario => scenario.Decide().Counterfactual is { Shifts.IsEmpty: false }, 0.02));

    [Fact]
    public void INV_12_ALog_IsMadeAgainFromItsLinesAlone() => Law.Holds(
        "INV-12 every decision of a log follows from what is logged with it",
        Logs(),
        decisions =>
        {
            var lines = DecisionLog.Write(decisions).ToArray();
            var entries = DecisionLog.Verify(lines, s_other).ToArray();
            Assert.Equal(lines.Length, entries.Length);
            Assert.Empty(entries.SelectMany(entry => entry.Problems));
            Assert.Equal(decisions, entries.Where(entry => entry.Decision is not null).Select(entry => entry.Decision));

            // In two goes it is the same log.
            var first = DecisionLog.Write(decisions.Take(2)).ToArray();
            string[] both = [.. first, .. DecisionLog.Write(decisions.Skip(2), DecisionLog.Read(first).Last().Digest)];
            Assert.Empty(DecisionLog.Verify(both, s_other).SelectMany(entry => entry.Problems));
        },
        60);

    [Fact]
    public void INV_12_AChangedLine_IsNamed() => Law.Holds(
        "INV-12 a changed line is named, and no other",
        Arb.From(Logs().Generator.Zip(Gen.Choose(0, int.MaxValue))),
        changed =>
        {
            var lines = DecisionLog.Write(changed.Item1).ToArray();
            var random = new Random(changed.Item2);
            var place = random.Next(lines.Length);
            lines[place] = Changed(lines[place], random);
            var bad = DecisionLog.Verify(lines, s_other).Where(entry => !entry.Problems.IsEmpty).Select(entry => entry.Line).ToArray();
            Assert.Contains(place + 1, bad);

            // Where the digest itself is touched the next line no longer follows; where a situation is lost, its decisions cannot be read.
            var isSituation = !DecisionLog.Write(changed.Item1).ElementAt(place).Contains("\"inputs\"", StringComparison.Ordinal);
            Assert.True(isSituation || bad.All(line => line == place + 1 || line == place + 2), string.Join(' ', bad));
        },
        150);

    [Fact]
    public void INV_12_ALineTakenOutOrMoved_IsNamed() => Law.Holds(
        "INV-12 a line that was taken out, doubled or moved is named",
        Arb.From(Logs().Generator.Zip(Gen.Choose(0, int.MaxValue))),
        changed =>
        {
            var lines = DecisionLog.Write(changed.Item1).ToList();
            var place = changed.Item2 % (lines.Count - 1);
            switch (changed.Item2 % 3)
            {
                case 0:
                    lines.RemoveAt(place);
                    break;
                case 1:
                    lines.Insert(place, lines[place]);
                    break;
                default:
                    (lines[place], lines[place + 1]) = (lines[place + 1], lines[place]);
                    break;
            }

            Assert.Contains(DecisionLog.Read(lines), entry => entry.Problems.Any(problem => problem.Code == ProblemCodes.LogBroken));
        },
        60);

    /// <summary>Who knows how the digest is made still cannot make a decision follow from inputs that lead to another.</summary>
    [Fact]
    public void INV_12_AForgedAnswer_IsNamedMemberByMember()
    {
        foreach (var (member, forged) in new (string, JsonNode?)[]
        {
            ("motivation", 0.9), ("until", "2030-01-01T00:00:00Z"), ("policyVersion", "other@9"), ("rhythm", 12), ("zonesVersion", "TZDB: 1999a"), ("nextDue", null),
        })
        {
            var line = DecisionLog.Write([Wait()]).ToArray();
            var document = JsonNode.Parse(line[1])!.AsObject();
            document[member] = forged;
            var entry = DecisionLog.Verify([line[0], Resealed(document, DecisionLog.Read(line).First().Digest)], s_other).Last();
            Assert.Equal((ProblemCodes.DecisionDiffers, member, 2), (Assert.Single(entry.Problems).Code, entry.Problems[0].Path, entry.Line));
        }
    }

    [Fact]
    public void INV_12_AForgedInput_IsNamedByWhatFollowsFromIt()
    {
        var line = DecisionLog.Write([Wait()]).ToArray();
        var document = JsonNode.Parse(line[1])!.AsObject();
        document["inputs"]!["state"]!["registers"]!.AsArray().RemoveAt(1);
        var entry = DecisionLog.Verify([line[0], Resealed(document, DecisionLog.Read(line).First().Digest)], s_other).Last();
        Assert.Contains(entry.Problems, problem => problem.Code == ProblemCodes.DecisionDiffers && problem.Path == "reasons[1].code");
    }

    [Fact]
    public void Verify_UnderAnotherPolicy_SaysWhatDiffers()
    {
        var strict = new AdvocacyEngine(Policy.Default with { Version = "strict@2", Behavior = new() { ActionLine = 0.9 } }, 7, DateTimeZoneProviders.Tzdb);
        var problems = DecisionLog.Verify(DecisionLog.Write([Wait()]), strict).Last().Problems;
        Assert.Contains(problems, problem => problem is { Path: "policyVersion", Value: "\"default@1\"", Allowed: "\"strict@2\"" });
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"schema\":\"advocacy-log/9\"}")]
    [InlineData("{\"schema\":1,\"situation\":{}}")]
    [InlineData("no JSON at all")]
    public void Read_NoLineOfALog_HasProblems(string line) => Assert.NotEmpty(DecisionLog.Read([line]).Single().Problems);

    [Fact]
    public void Write_WithoutInputs_IsRefused() =>
        Assert.Throws<ArgumentException>(() => DecisionLog.Write([Wait() with { Inputs = null }]).ToArray());

    [Fact]
    public void Read_DecisionThatContradictsItself_IsRefused()
    {
        var document = JsonNode.Parse(DecisionJson.Write(Wait()))!.AsObject();
        document["decision"] = "prompt";
        document["limiting"] = "time";
        Assert.Equal(
            ["limiting", "decision", "decision"],
            DecisionJson.Read(document.ToJsonString()).Problems.Select(problem => problem.Path));
    }

    private static Decision Wait()
    {
        var host = new Host();
        host.Place(Instant.FromUtc(2026, 3, 2, 8, 0));
        host.Enrol(Instant.FromUtc(2026, 3, 2, 8, 0), true, 0.9);
        return host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, Instant.FromUtc(2026, 3, 2, 8, 1));
    }

    private static Arbitrary<Decision[]> Logs() =>
        Arb.From(Gen.Choose(2, 5).SelectMany(count => Scenarios.Any(mayStop: true).Generator.Select(scenario => scenario.Decide()).ArrayOf(count)));

    private static string Resealed(JsonObject document, string before)
    {
        document.Remove("digest");
        var content = document.ToJsonString();
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(before + "\n" + content));
        return content[..^1] + ",\"digest\":\"" + Convert.ToHexStringLower(hash)[..32] + "\"}";
    }

    private static string Changed(string line, Random random)
    {
        var place = random.Next(line.Length);
        return random.Next(3) switch
        {
            0 => line.Remove(place, 1),
            1 => line.Insert(place, "7"),
            _ => line.Remove(place, 1).Insert(place, line[place] == '1' ? "2" : "1"),
        };
    }
}
