using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Tests.Simulation;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Values;
using MathNet.Numerics.Distributions;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Logs;

public class LogCheckTests
{
    private static readonly LogCheckRules s_rules = new() { Policies = ["learning@1"] };

    private static AdvocacyEngine Engine { get; } = new(SimulatedScenarios.Learning, 1, SimulatedScenarios.Zones);

    [Fact]
    public void INV_27_Log_OfATrial_IsSound()
    {
        var result = LogCheck.Of(LoggedLives.Rows, s_rules);
        Assert.Equal(LogVerdict.Sound, result.Verdict);
        Assert.Empty(result.Problems);
        Assert.Equal((LoggedLives.Rows.Count, LoggedLives.Rows.Count(row => row.IsRandomised)), (result.Rows, result.Randomised));
        Assert.Equal(result.Randomised, result.Arms.Sum(arm => arm.Drawn));
        Assert.Equal(result.Randomised, result.Arms.Sum(arm => arm.Expected), 6);
        Assert.True(result.Arms.Count > 2 && result.Arms[^1].Arm is null);
        Assert.Empty(LogCheck.Decisions(LoggedLives.Decisions.Take(500), Engine));
    }

    [Fact]
    public void Decisions_ThatDoNotFollow_AreTold()
    {
        var decisions = LoggedLives.Decisions.Where(decision => decision.Randomisation.IsRandomised).Take(3).ToArray();
        decisions[1] = decisions[1] with { Judgement = decisions[1].Judgement with { HabitStrength = 0.99 } };
        decisions[2] = decisions[2] with { Inputs = null };
        Assert.Equal(
            [("AE3012", decisions[1].Id.Value), ("AE3003", decisions[2].Id.Value)],
            LogCheck.Decisions(decisions, Engine).Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Log_WithAChangedRow_IsWrong()
    {
        var rows = LoggedLives.Rows.ToArray();
        var drawn = Array.FindIndex(rows, row => row is { IsRandomised: true, IsPrompted: true } && row.Arms.Count > 1);
        Assert.Equal(["AE5035"], Codes(drawn, rows[drawn] with { Seed = 99 }).Distinct());
        Assert.Equal(["AE5035"], Codes(drawn, rows[drawn] with { Choice = null, Probability = rows[drawn].Silence }).Distinct());
        Assert.Equal(["AE5034"], Codes(drawn, rows[drawn] with { Policy = "other@1" }));
        Assert.Contains("AE5012", Codes(drawn, rows[drawn] with { Silence = 0.1 }));
        var next = Array.FindIndex(rows, row => row.Person == rows[drawn].Person && row.Date > rows[drawn].Date);
        Assert.Contains("AE5033", Codes(next, rows[drawn]));
        Assert.Contains("AE3010", Codes(drawn, rows[drawn] with { Date = rows[next].Date.PlusDays(9) }));

        // A pseudonym has other tickets than the person.
        var pseudonyms = rows.Select(row => row with { Person = "p" + row.Person }).ToArray();
        Assert.Equal(LogVerdict.Wrong, LogCheck.Of(pseudonyms, s_rules).Verdict);
        Assert.Equal(LogVerdict.Sound, LogCheck.Of(pseudonyms, s_rules with { HasIds = false }).Verdict);
        Assert.Equal(LogVerdict.NothingDrawn, LogCheck.Of(rows.Where(row => !row.IsRandomised), s_rules).Verdict);

        IEnumerable<string> Codes(int place, LogRow row)
        {
            var changed = rows.ToArray();
            changed[place] = row;
            var result = LogCheck.Of(changed, s_rules);
            Assert.Equal(LogVerdict.Wrong, result.Verdict);
            Assert.All(result.Problems.Where(problem => problem.Code is not ("AE3010" or "AE5033")), problem => Assert.EndsWith($"[{place}]", problem.Path, StringComparison.Ordinal));
            return result.Problems.Select(problem => problem.Code);
        }
    }

    /// <summary>With one probability for all draws it is a binomial test, exact for few and by its approximation for many.</summary>
    [Theory]
    [InlineData(200, 0.25)]
    [InlineData(1000, 0.1)]
    [InlineData(6000, 0.2)]
    public void PValue_OfOneProbability_IsThatOfTheBinomial(int draws, double part)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var rows = new SimulatedLog { People = draws / 50, Points = 50, Arms = [("a", 2 * part), ("b", 1 - (2 * part))] }.Draw(seed);
            var arm = LogCheck.Of(rows, new() { HasIds = false }).Arms.Single(arm => arm.Arm?.Value == "a");
            var (drawn, binomial) = (rows.Count(row => row.Choice?.Value == "a"), new Binomial(part, rows.Length));
            var expected = Math.Min(1, 2 * Math.Min(binomial.CumulativeDistribution(drawn), 1 - binomial.CumulativeDistribution(drawn - 1)));
            Assert.Equal(drawn, arm.Drawn);
            Close.Within(expected, arm.PValue, draws > 1000 ? 0.01 : 1e-9);
        }
    }

    [Fact]
    public void Frequencies_AsLogged_AreSeldomDoubted() => Seeds.Share(0.05, 400, seed =>
        LogCheck.Of(new SimulatedLog { People = 20, Points = 60, Arms = [("a", 0.6), ("b", 0.4)] }.Draw(seed), new() { HasIds = false, Significance = 0.06 }).Verdict == LogVerdict.NotCalibrated);

    [Fact]
    public void Frequencies_OtherThanLogged_AreFound()
    {
        var rows = new SimulatedLog { People = 20, Points = 60, Prompting = 0.5 }.Draw(3)
            .Select(row => row with { Arms = [.. row.Arms.Select(arm => arm with { Probability = 0.3 })], Silence = 0.4, Probability = row.IsPrompted ? 0.3 : 0.4 });
        var result = LogCheck.Of(rows, new() { HasIds = false });
        Assert.Equal(LogVerdict.NotCalibrated, result.Verdict);
        Assert.False(result.Arms[^1].IsCalibrated);
    }
}
