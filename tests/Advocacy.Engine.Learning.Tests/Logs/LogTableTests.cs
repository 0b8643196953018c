using System;
using System.Linq;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Tests.Simulation;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Logs;

public class LogTableTests
{
    private static readonly TrialModel s_model = new() { Controls = ["motivation", "week"], Coverage = 0.9 };

    private static SimulatedLog Known { get; } = new()
    {
        People = 30,
        Points = 20,
        Arms = [("a", 0.7), ("b", 0.3)],
        Sharing = (arm, level) => 0.1 + (0.2 * level) + (arm switch { "a" => 0.1, "b" => 0.3, _ => 0 }),
        Muting = arm => arm == "b" ? 0.1 : 0,
    };

    /// <summary>What a prompt brings against silence: 0.7·0.1 + 0.3·0.3, whatever the level.</summary>
    [Fact]
    public void Trial_OfAKnownEffect_HoldsItAtTheNominalRate() => Seeds.Share(0.9, 200, seed => Effect(Known.Draw(seed)).Interval.Contains(0.16));

    /// <summary>One arm against silence alone; the other one's draws are left out with their probability.</summary>
    [Fact]
    public void Trial_OfOneArm_HoldsItsEffectAtTheNominalRate() => Seeds.Share(0.9, 200, seed => Effect(Known.Draw(seed), arm: "b").Interval.Contains(0.3));

    [Fact]
    public void Trial_OfTheReward_CountsMutesAtLeastAsMuch() => Seeds.Share(0.9, 200, seed =>
        Effect(Known.Draw(seed), LogOutcome.Reward).Interval.Contains(0.16 - (0.3 * 0.1)));

    [Fact]
    public void Trial_OfNoise_RejectsAtTheNominalRate() => Seeds.Share(0.05, 400, seed => Effect(new SimulatedLog { People = 24, Points = 20 }.Draw(seed)).PValue < 0.05);

    [Fact]
    public void Trial_OfALog_HasTheColumnsByHand()
    {
        var rows = LoggedLives.Rows;
        var columns = LogTables.Trial(rows, LogOutcome.Adapted).Table!.Columns;
        for (var i = 0; i < rows.Count; i++)
        {
            Assert.Equal(rows[i].Arms.Count > 0, columns.Available.Span[i]);
            Assert.Equal(rows[i].Arms.Count > 0 && rows[i].Choice is not null, columns.Prompted.Span[i]);
            Assert.Equal(rows[i].Adapted ? 1 : 0, columns.Outcomes.Span[i]);
            if (rows[i].IsRandomised)
                Close.To(rows[i].Arms.Sum(arm => arm.Probability), columns.Probabilities.Span[i], 1e-12);

            Assert.Equal(rows[0].Person == rows[i].Person, columns.People.Span[0] == columns.People.Span[i]);
        }

        Assert.Equal(LogCovariates.All.Select(covariate => covariate.Name), columns.Covariates.Select(column => column.Name));
        var refused = Wcls.Estimate(LogTables.Trial(rows).Table!, new() { Moderators = ["ability"] });
        Assert.Equal(TrialReasons.ColumnUnknown, Assert.Single(refused.Refusals).Code);
    }

    [Fact]
    public void Trial_OfOneArm_HasTheProbabilityOfThatArmAgainstSilence()
    {
        var rows = Known.Draw(2);
        var columns = LogTables.Trial(rows, arm: new InterventionId("b")).Table!.Columns;
        for (var i = 0; i < rows.Length; i++)
        {
            Assert.Equal(rows[i].Choice?.Value != "a", columns.Available.Span[i]);
            Assert.Equal(rows[i].Choice?.Value == "b", columns.Prompted.Span[i]);
            Close.To(0.15 / 0.65, columns.Probabilities.Span[i], 1e-12);
        }
    }

    /// <summary>Appeal is read back whatever weights, temperature and least share it was drawn with.</summary>
    [Fact]
    public void ProposedOdds_OfWeightedDraws_AreThoseOfTheLottery() => Law.Holds(
        "the odds under other rules follow from the logged ones",
        Arb.From(Gen.Choose(1, int.MaxValue)),
        seed =>
        {
            var random = new Random(seed);
            var arms = Enumerable.Range(0, random.Next(1, 6)).Select(arm => new Ranked(3 * random.NextDouble(), null, 0, "arm-" + arm)).ToArray();
            ChoosingRules Rules() => new()
            {
                PromptProbability = 0.1 + (0.7 * random.NextDouble()),
                Temperature = 0.5 + (2 * random.NextDouble()),
                LeastShare = 0.01 + (0.15 * random.NextDouble()),
                Weights = [new(new("arm-0"), (4 * random.NextDouble()) - 2), new(new("arm-2"), random.NextDouble())],
            };
            var (logged, proposed, isWarmUp) = (Rules(), Rules(), random.Next(5) == 0);
            var odds = Lottery.OddsOf(arms, logged, isWarmUp);
            var row = Known.Draw(1)[0] with
            {
                Arms = [.. arms.Select((arm, place) => new Arm(new(arm.Key), odds.Arms[place]))],
                Silence = odds.Silence,
                Choice = null,
                Probability = odds.Silence,
                IsWarmUp = isWarmUp,
            };
            var (expected, found) = (Lottery.OddsOf(arms, proposed, isWarmUp), ProposedOdds.Of(row, logged, proposed));
            Assert.Equal(expected.Silence, found.Silence);
            for (var i = 0; i < arms.Length; i++)
                Close.Within(expected.Arms[i], found.Arms[i], 1e-5);
        });

    [Theory]
    [InlineData(LogOutcome.Acted, 1)]
    [InlineData(LogOutcome.Adapted, 0)]
    [InlineData(LogOutcome.Skipped, 0)]
    [InlineData(LogOutcome.TurnedAway, 1)]
    [InlineData(LogOutcome.Reward, -2)]
    public void ValueOf_AShareAndAnOptOut_IsByOutcome(LogOutcome outcome, double expected) =>
        Assert.Equal(expected, LogTables.ValueOf(Known.Draw(1)[0] with { Acted = true, OptedOut = true, Muted = false, Adapted = false }, outcome, RewardScale.Create(1, -1, -3).Scale));

    /// <summary>The weights and the mean by hand.</summary>
    [Fact]
    public void OffPolicy_OfALog_IsTheMeanByHand()
    {
        var rows = Known.Draw(5);
        var table = LogTables.OffPolicy(rows, _ => new([0.1, 0.6], 0.3)).Table!;
        var report = Evaluation.Of(table);
        var byHand = rows.Average(row => (row.Choice?.Value switch { "a" => 0.1 / 0.35, "b" => 0.6 / 0.15, _ => 0.3 / 0.5 }) * ((row.Acted ? 1 : 0) - (row.Muted ? 1 : 0)));
        Close.To(byHand, report.InverseProbability.Value, 1e-9);
        Assert.Equal((600, 30), (report.Rows, report.Groups));
        Assert.Equal(["a", "b"], LogTables.ArmsOf(rows).Select(arm => arm.Value));

        // The truth of the other policy lies in the interval: 0.1·0.1 + 0.6·(0.3 − 0.1), and 0.2 of the mean level.
        Assert.True(report.SelfNormalised!.Interval.Contains(0.1 + (0.2 * rows.Average(row => row.Motivation)) + 0.13), $"{report.SelfNormalised}");
    }

    /// <summary>What the engine itself would have drawn by, had the other policy been in force at that moment.</summary>
    [Theory]
    [InlineData(0.5, 1, 0.05, 0)]
    [InlineData(0.7, 1, 0.05, 1.5)]
    [InlineData(0.3, 2.5, 0.2, -0.8)]
    public void ProposedOdds_OfALog_AreThoseOfTheEngine(double probability, double temperature, double least, double weight)
    {
        var current = SimulatedScenarios.Learning;
        var arm = LogTables.ArmsOf(LoggedLives.Rows)[0];
        var proposed = current with
        {
            Version = "proposed@1",
            Choosing = current.Choosing with { PromptProbability = probability, Temperature = temperature, LeastShare = least, Weights = [new(arm, weight)] },
        };
        var shadow = new ShadowPolicy(new(current), proposed, SimulatedScenarios.Zones);
        var decisions = LoggedLives.Decisions.Where(decision => decision.Randomisation.IsRandomised).ToLookup(decision => (decision.Person.Value, decision.At));
        var compared = 0;
        foreach (var row in LoggedLives.Rows.Where(row => row.IsRandomised))
        {
            var odds = ProposedOdds.Of(row, current.Choosing, proposed.Choosing);
            var expected = shadow.Beside(decisions[(row.Person, row.At)].First()).Shadow.Randomisation;
            Assert.Equal(row.Arms.Select(one => one.Intervention), expected.Arms.Select(one => one.Intervention));
            Close.Within(expected.Silence, odds.Silence, 1e-9);
            for (var i = 0; i < odds.Arms.Count; i++)
                Close.Within(expected.Arms[i].Probability, odds.Arms[i], 1e-6);

            compared += row.Arms.Count > 1 && !row.IsWarmUp ? 1 : 0;
        }

        Assert.True(compared > 30, $"{compared}");
    }

    [Fact]
    public void ProposedOdds_OfWhatALogCannotTell_AreRefused()
    {
        var row = Known.Draw(1)[0];
        Assert.Throws<ArgumentException>(() => ProposedOdds.Of(row, new(), new() { TemplatePenalty = 1 }));
        Assert.Throws<ArgumentException>(() => ProposedOdds.Of(row with { Arms = [] }, new(), new()));
    }

    private static Coefficient Effect(LogRow[] rows, LogOutcome outcome = LogOutcome.Acted, string? arm = null) => SimulatedTrial.Estimate(
        Wcls.Estimate(LogTables.Trial(rows, outcome, arm is null ? null : new InterventionId(arm)).Table!, s_model)).Effects[0];
}
