using System;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Json;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Proposals;
using Advocacy.Engine.Learning.Tests.Simulation;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Proposals;

public class ProposingTests
{
    private static readonly string[] s_arms = [.. Policy.Default.Interventions.Where(one => one.AsksForAct && !one.RidesAlong).Select(one => one.Id.Value).Take(2).Order(StringComparer.Ordinal)];

    private static Policy Current => SimulatedScenarios.Learning;

    /// <summary>The second arm brings far more shares than the first, at no cost.</summary>
    private static SimulatedLog Clear { get; } = new()
    {
        People = 100,
        Points = 40,
        Arms = [(s_arms[0], 0.5), (s_arms[1], 0.5)],
        Sharing = (arm, level) => (0.1 * level) + (arm is null ? 0.05 : arm == s_arms[0] ? 0.15 : 0.5),
    };

    [Fact]
    public void Propose_AClearGain_IsProposedWithItsEvidence()
    {
        var rows = Clear.Draw(1);
        var result = Proposing.Propose(rows, Current, "learned@1");
        Assert.Empty(result.Refusals);
        var (policy, weights) = (result.Proposal!.Policy, result.Proposal.Policy.Choosing.Weights);
        Assert.Equal("learned@1", policy.Version);
        Assert.Empty(PolicyValidation.Validate(policy));
        Assert.Equal(Current, policy with { Version = Current.Version, Choosing = Current.Choosing });
        Assert.True(weights.Single(one => one.Intervention.Value == s_arms[1]).LogWeight > 0);
        Assert.True(weights.Single(one => one.Intervention.Value == s_arms[0]).LogWeight < 0);
        Assert.Equal(0.6, policy.Choosing.PromptProbability, 12);
        Assert.Equal(["choosing.promptProbability", .. s_arms.Select(arm => "choosing.weights." + arm)], result.Proposal.Changes.Select(change => change.Path));

        // Learned from some, judged on the others, all of them once.
        var evidence = result.Evidence;
        Assert.Equal((4000, 100), (evidence.Log.Rows + evidence.LearnedFrom!.Rows, evidence.Log.People + evidence.LearnedFrom.People));
        Assert.InRange(evidence.Log.People, 30, 70);
        Assert.Equal([1UL], evidence.Seeds);
        Assert.Equal(OffPolicyVerdict.Better, evidence.Reward!.Verdict);
        Assert.True(evidence.Effect!.Interval.Contains(0.275), $"{evidence.Effect}");
    }

    /// <summary>The gain it claims is the one there is, by the chances the log was drawn with and the odds of the engine.</summary>
    [Fact]
    public void Judge_TheGain_IsTheTrueOneAtTheNominalRate()
    {
        var (log, changed) = (Clear with { People = 40, Points = 20, Sharing = (arm, level) => (0.1 * level) + (arm is null ? 0.05 : arm == s_arms[0] ? 0.15 : 0.3) }, Favouring(s_arms[1]));
        ProposalRules rules = new() { OffPolicy = new() { Coverage = 0.8 } };
        var gain = Worth(changed.Choosing) - Worth(Current.Choosing);
        Seeds.Share(0.8, 100, seed => Proposing.Judge(log.Draw(seed), Current, changed, rules).Evidence.Reward!.Difference!.Interval.Contains(gain));

        double Worth(ChoosingRules rules)
        {
            var odds = Lottery.OddsOf([new(0, null, 0, s_arms[0]), new(0, null, 0, s_arms[1])], rules, false);
            return (odds.Silence * 0.05) + (odds.Arms[0] * 0.15) + (odds.Arms[1] * 0.3);
        }
    }

    [Fact]
    public void Propose_Noise_IsSeldomProposed()
    {
        var proposed = Enumerable.Range(1, 40).Count(seed => Proposing.Propose((Clear with { People = 50, Sharing = (_, level) => 0.2 + (0.1 * level) }).Draw(seed), Current, "learned@1").Proposal is not null);
        Assert.InRange(proposed, 0, 4);
    }

    /// <summary>More shares, and more people who mute: learning does not want it, and judging refuses it.</summary>
    [Fact]
    public void INV_39_SharesBoughtWithMutes_AreNeverProposed()
    {
        var log = Clear with { Muting = arm => arm == s_arms[1] ? 0.4 : 0 };
        var learned = Proposing.Propose(log.Draw(2), Current, "learned@1");
        if (learned.Proposal is { } proposal)
            Assert.True(proposal.Policy.Choosing.Weights.Single(one => one.Intervention.Value == s_arms[1]).LogWeight < 0);

        var judged = Proposing.Judge(log.Draw(2), Current, Favouring(s_arms[1]));
        Assert.Null(judged.Proposal);
        Assert.Contains(ProposalReasons.TurnsAway, judged.Refusals.Select(reason => reason.Code));
        Assert.True(judged.Evidence.Shares!.Difference!.Value > 0.02);

        // Few mutes for many shares: worth it by the scale, and refused all the same.
        var few = Proposing.Judge((Clear with { Muting = arm => arm == s_arms[1] ? 0.05 : 0 }).Draw(3), Current, Favouring(s_arms[1]));
        Assert.Equal([ProposalReasons.TurnsAway], few.Refusals.Select(reason => reason.Code));
        Assert.Equal(OffPolicyVerdict.Better, few.Evidence.Reward!.Verdict);
    }

    [Fact]
    public void INV_39_SharesBoughtWithCopying_AreRefused()
    {
        var log = Clear with { Adapting = arm => arm == s_arms[1] ? 0.1 : 0.9 };
        var judged = Proposing.Judge(log.Draw(2), Current, Favouring(s_arms[1]));
        Assert.Equal([ProposalReasons.LessOwnVoice], judged.Refusals.Select(reason => reason.Code));

        // By hand: each choice weighed by how much likelier its arm would be.
        var rows = log.Draw(2);
        var arms = Lottery.OddsOf([new(0, null, 0, s_arms[0]), new(0, null, 0, s_arms[1])], Favouring(s_arms[1]).Choosing, false).Arms;
        double Weighed(Func<LogRow, bool> isSo) => rows.Where(isSo).Sum(row => row.Choice is null ? 1 : arms[row.Choice.Value.Value == s_arms[0] ? 0 : 1] / 0.25);
        Close.To(Weighed(row => row.Adapted) / Weighed(row => row.Adapted || row.Copied), judged.Evidence.Adapting!.Proposed, 1e-6);
        Close.To((double)rows.Count(row => row.Adapted) / rows.Count(row => row.Adapted || row.Copied), judged.Evidence.Adapting.Logged, 1e-12);
    }

    [Fact]
    public void Propose_TooLittle_IsRefused()
    {
        var few = Proposing.Propose((Clear with { People = 12, Points = 10 }).Draw(1), Current, "learned@1");
        Assert.Equal([ProposalReasons.TooFewPeople, ProposalReasons.TooFewDraws], few.Refusals.Select(reason => reason.Code));
        Assert.Null(few.Proposal);
        Assert.Empty(Proposing.Propose([], Current, "learned@1").Evidence.Seeds);

        // Draws under another policy say nothing here.
        Assert.Equal(
            [ProposalReasons.TooFewPeople, ProposalReasons.TooFewDraws],
            Proposing.Propose((Clear with { Policy = "older@1" }).Draw(1), Current, "learned@1").Refusals.Select(reason => reason.Code));
    }

    [Fact]
    public void Judge_WhatALogCannotTell_IsRefused()
    {
        var rows = Clear.Draw(1);
        Assert.Equal([ProposalReasons.CannotTell, ProposalReasons.NoChange], Codes(Current with { Version = "x@1", Prompts = new() { CadenceWeeks = 2 } }));
        Assert.Equal([ProposalReasons.NoChange], Codes(Current with { Version = "x@1" }));
        Assert.Equal([ProposalReasons.NotValid], Distinct(Current with { Version = "x@1", Choosing = Current.Choosing with { PromptProbability = 0.99 } }));
        Assert.Equal([ProposalReasons.NoGain], Codes(Favouring(s_arms[0])));
        Assert.Throws<ArgumentException>(() => Proposing.Propose(rows, Current, Current.Version));

        ReasonCode[] Distinct(Policy changed) => [.. Codes(changed).Distinct()];

        ReasonCode[] Codes(Policy changed)
        {
            var result = Proposing.Judge(rows, Current, changed);
            Assert.Null(result.Proposal);
            return [.. result.Refusals.Select(reason => reason.Code)];
        }
    }

    [Fact]
    public void Json_OfAProposal_IsAPolicyAndItsRecord()
    {
        var rows = Clear.Draw(1);
        var result = Proposing.Propose(rows, Current, "learned@1");
        Assert.Equal(result.Proposal!.Policy, PolicyJson.Read(ProposalJson.Policy(result)!).Value);
        using var record = JsonDocument.Parse(ProposalJson.Record(result));
        var root = record.RootElement;
        Assert.Equal(result.Evidence.Log.Digest, root.GetProperty("judgedOn").GetProperty("digest").GetString());
        Assert.Equal(result.Evidence.Reward!.Difference!.Interval.Low, root.GetProperty("reward").GetProperty("difference").GetProperty("low").GetDouble());
        Assert.Equal(result.Evidence.Reward.Weights.EffectiveSample, root.GetProperty("reward").GetProperty("effectiveSample").GetDouble());
        Assert.Equal("1", root.GetProperty("seeds")[0].GetString());
        Assert.Equal(3, root.GetProperty("changes").GetArrayLength());

        var refused = Proposing.Judge(rows, Current, Favouring(s_arms[0]));
        Assert.Null(ProposalJson.Policy(refused));
        using var why = JsonDocument.Parse(ProposalJson.Record(refused));
        Assert.Equal("proposal.no-gain", why.RootElement.GetProperty("refusals")[0].GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, why.RootElement.GetProperty("proposed").ValueKind);
    }

    private static Policy Favouring(string arm) =>
        Current with { Version = "favouring@1", Choosing = Current.Choosing with { Weights = [new(new(arm), 1.5)] } };
}
