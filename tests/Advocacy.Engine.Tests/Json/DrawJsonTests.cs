using System;
using System.Linq;
using System.Text.Json.Nodes;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>What a decision says of chance, written and read; and what contradicts itself there, found.</summary>
public class DrawJsonTests
{
    private static readonly Prompt s_prompt = Drawn().OfType<Prompt>().First(prompt => prompt.Randomisation.Arms.Count > 1);

    private static readonly Wait s_wait = Drawn().OfType<Wait>().First(wait => wait.Randomisation.Arms.Count > 1);

    [Fact]
    public void INV_12_ADecisionWithADraw_FromItsLine_IsTheDecision() => Law.Holds(
        "INV-12 a decision with a draw is the same after it was written and read, and is made again from its line",
        Learner.Any(),
        learner =>
        {
            var decision = learner.Decide();
            var read = DecisionJson.Read(DecisionJson.Write(decision));
            Assert.Empty(read.Problems);
            Assert.Equal(decision with { Inputs = null }, read.Value);

            var entries = DecisionLog.Verify(DecisionLog.Write([decision]), Learner.Engine).ToArray();
            Assert.Empty(entries.SelectMany(entry => entry.Problems));
            Assert.Equal(decision, entries[^1].Decision);
        },
        100,
        ("a prompt", learner => learner.Decide() is Prompt, 0.3),
        ("silence", learner => learner.Decide() is Wait, 0.3));

    [Fact]
    public void INV_27_Write_ADecisionWithoutADraw_SaysThatItWasCertain()
    {
        var line = JsonNode.Parse(DecisionJson.Write(s_prompt with { Randomisation = Randomisation.None }))!;
        Assert.Equal("""{"isRandomised":false,"probability":1}""", line["randomisation"]!.ToJsonString());
    }

    [Fact]
    public void INV_27_Write_ADecisionWithADraw_SaysAllOfIt()
    {
        var line = JsonNode.Parse(DecisionJson.Write(s_wait))!["randomisation"]!;
        Assert.Equal((true, s_wait.Randomisation.Silence), (line["isRandomised"]!.GetValue<bool>(), line["probability"]!.GetValue<double>()));
        Assert.Equal("7", line["seed"]!.GetValue<string>());
        Assert.Null(line["drawn"]);
        Assert.Equal(1.0, line["arms"]!.AsArray().Sum(arm => arm!["probability"]!.GetValue<double>()) + line["silence"]!.GetValue<double>());
        Assert.Equal(s_prompt.Intervention.Value, JsonNode.Parse(DecisionJson.Write(s_prompt))!["randomisation"]!["drawn"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("isRandomised", "false", "randomisation.isRandomised")]
    [InlineData("probability", "0.3", "randomisation.probability")]
    [InlineData("probability", "1", "randomisation.probability")]
    [InlineData("silence", "0", "randomisation.arms")]
    [InlineData("silence", "0.25", "randomisation.arms")]
    [InlineData("silence", "0.50000000000000011", "randomisation.arms")]
    [InlineData("arms", "[]", "randomisation.arms")]
    [InlineData("arms[0].probability", "0", "randomisation.arms")]
    [InlineData("arms[0].probability", "0.3", "randomisation.arms")]
    [InlineData("arms[0].intervention", "\"zzz\"", "randomisation.arms")]
    [InlineData("arms[1].intervention", "\"as-the-first\"", "randomisation.arms")]
    [InlineData("drawn", "\"something-else\"", "randomisation.drawn")]
    [InlineData("drawn", "null", "randomisation.drawn")]
    public void INV_27_Read_ADrawThatContradictsItself_IsNamed(string member, string value, string path)
    {
        var line = JsonNode.Parse(DecisionJson.Write(s_prompt))!;
        var draw = line["randomisation"]!;
        var first = draw["arms"]![0]!["intervention"]!.GetValue<string>();
        var parts = member.Split('[', ']', '.').Where(part => part.Length > 0).ToArray();
        var holder = parts.Length == 1 ? draw : draw[parts[0]]![parts[1][0] - '0']!;
        holder[parts[^1]] = JsonNode.Parse(value == "\"as-the-first\"" ? "\"" + first + "\"" : value);
        var problems = DecisionJson.Read(line.ToJsonString()).Problems;
        Assert.Contains(problems, problem => problem.Path == path && problem.Code is ProblemCodes.Inconsistent or ProblemCodes.Disordered);
        Assert.All(problems, problem => Assert.StartsWith("randomisation", problem.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void INV_27_Read_AnAnswerThatIsNotWhatWasDrawn_IsNamed()
    {
        Names(s_wait with { Randomisation = s_prompt.Randomisation }, "randomisation.drawn");
        Names(s_prompt with { Randomisation = s_prompt.Randomisation with { Drawn = null } }, "randomisation.drawn");
        Names(s_prompt with { Randomisation = Randomisation.None }, "randomisation.isRandomised");
        Names(s_wait with { Randomisation = Randomisation.None }, "randomisation.isRandomised");
        Names(s_prompt with { Findings = s_prompt.Findings.Where(finding => finding.Gate != Gate.Chance) }, "randomisation.isRandomised");
        Names(s_prompt with { IsAsked = true }, "randomisation.isRandomised");
        Names(s_prompt with { Randomisation = Randomisation.None with { Seed = 7 } }, "randomisation.isRandomised");

        static void Names(Decision decision, string path) =>
            Assert.Contains(DecisionJson.Read(DecisionJson.Write(decision)).Problems, problem => (problem.Code, problem.Path) == (ProblemCodes.Inconsistent, path));
    }

    [Fact]
    public void INV_12_Verify_OddsThatWereChanged_AreNamedWithTheirLine()
    {
        var (one, other) = (s_prompt.Randomisation.Arms[0], s_prompt.Randomisation.Arms[1]);
        var odds = s_prompt.Randomisation with
        {
            Arms = s_prompt.Randomisation.Arms.With(0, one with { Probability = one.Probability / 2 }).With(1, other with { Probability = other.Probability + (one.Probability / 2) }),
        };
        Changed(s_prompt with { Randomisation = odds }, "randomisation.arms[0].probability", ProblemCodes.DecisionDiffers);
        Changed(s_prompt with { Inputs = s_prompt.Inputs! with { Seed = 8 } }, "randomisation.seed", ProblemCodes.Inconsistent);

        static void Changed(Decision decision, string path, string code)
        {
            var problems = DecisionLog.Verify(DecisionLog.Write([decision]), Learner.Engine).SelectMany(entry => entry.Problems).ToArray();
            Assert.Contains(problems, problem => (problem.Code, problem.Path) == (code, path));
        }
    }

    private static Decision[] Drawn() =>
    [
        .. from number in Enumerable.Range(1, 30)
           let decision = Learner.Build(number).Decide()
           where IsEven(decision.Randomisation)
           select decision,
    ];

    /// <summary>Halves of its probabilities are whole numbers of 2^-32 too, so that other odds can be made of them.</summary>
    private static bool IsEven(Randomisation draw) => draw.Arms.All(arm => arm.Probability * 2147483648 % 1 == 0);
}
