using System;
using System.Collections.Generic;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>What a log says of a changed policy, and whether that is enough.</summary>
internal static class Judging
{
    /// <summary>The draws under a policy.</summary>
    internal static LogRow[] Drawn(IReadOnlyList<LogRow> rows, Policy policy)
    {
        var drawn = new List<LogRow>();
        foreach (var row in rows)
        {
            if (row.IsRandomised && string.Equals(row.Policy, policy.Version, StringComparison.Ordinal))
            {
                drawn.Add(row);
            }
        }

        return [.. drawn];
    }

    /// <summary>Why there is too little to say anything.</summary>
    internal static ValueList<Reason> TooFew(LogRow[] drawn, ProposalRules rules)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in drawn)
        {
            people.Add(row.Person);
        }

        var reasons = default(ValueList<Reason>);
        reasons = people.Count < rules.LeastPeople ? reasons.Add(ProposalReasons.TooFewPeople.With(people.Count, rules.LeastPeople)) : reasons;
        return drawn.Length < rules.LeastDraws ? reasons.Add(ProposalReasons.TooFewDraws.With(drawn.Length, rules.LeastDraws)) : reasons;
    }

    /// <summary>Why a changed policy cannot be judged by these draws.</summary>
    internal static ValueList<Reason> Untold(LogRow[] drawn, Policy current, Policy changed, ValueList<ProposedChange> changes, ProposalRules rules)
    {
        var reasons = TooFew(drawn, rules);
        if (!ProposedOdds.CanTell(current.Choosing, changed.Choosing) || (changed with { Version = current.Version, Choosing = current.Choosing }) != current)
        {
            reasons = reasons.Add(ProposalReasons.CannotTell.With());
        }

        if (changes.IsEmpty)
        {
            reasons = reasons.Add(ProposalReasons.NoChange.With());
        }

        foreach (var problem in PolicyValidation.Validate(changed))
        {
            reasons = reasons.Add(ProposalReasons.NotValid.With(problem.Code, problem.Path));
        }

        return reasons;
    }

    /// <summary>What the draws are, without anything estimated from them.</summary>
    internal static ProposalEvidence Told(LogRow[] drawn, Policy current)
    {
        var seeds = new SortedSet<ulong>();
        foreach (var row in drawn)
        {
            seeds.Add(row.Seed);
        }

        return new() { Log = LearningLog.Summarise(drawn), Policy = current.Version, Seeds = ValueList.From(seeds) };
    }

    /// <summary>What the draws say of the changed policy.</summary>
    internal static ProposalEvidence Evidence(LogRow[] drawn, Policy current, Policy changed, ProposalRules rules)
    {
        var draws = new List<(LogRow Row, Odds Target)>(drawn.Length);
        foreach (var row in drawn)
        {
            draws.Add((row, ProposedOdds.Of(row, current.Choosing, changed.Choosing)));
        }

        return Told(drawn, current) with
        {
            Reward = Report(LogOutcome.Reward),
            Shares = Report(LogOutcome.Acted),
            TurningAway = Report(LogOutcome.TurnedAway),
            Adapting = AdaptingIn(draws),
        };

        OffPolicyReport Report(LogOutcome outcome) =>
            Evaluation.Of(Right(LogTables.OffPolicy(draws, outcome, rules.Bandit.Rewards)), rules.OffPolicy);
    }

    /// <summary>Why the changed policy is not proposed, though it could be judged.</summary>
    internal static ValueList<Reason> Refusals(ProposalEvidence evidence, ProposalRules rules)
    {
        var (reward, shares, turning) = (evidence.Reward!, evidence.Shares!.Difference?.Value ?? 0, evidence.TurningAway!.Difference);
        var reasons = reward.WithheldFor;
        if (reasons.IsEmpty && reward.Verdict != OffPolicyVerdict.Better)
        {
            reasons = reasons.Add(ProposalReasons.NoGain.With(reward.Difference!.Value, reward.Difference.Interval.Low, reward.Difference.Interval.High));
        }

        if (turning is not null && (turning.Value > rules.MostTurningAway || turning.Interval.Low > 0))
        {
            reasons = reasons.Add(ProposalReasons.TurnsAway.With(shares, turning.Value, rules.MostTurningAway));
        }

        return evidence.Adapting is { } adapting && adapting.Loss > rules.MostAdaptLoss
            ? reasons.Add(ProposalReasons.LessOwnVoice.With(shares, adapting.Loss, rules.MostAdaptLoss))
            : reasons;
    }

    /// <summary>Rows that were read or made by a log give right tables; others are a mistake.</summary>
    private static EvaluationTable Right(EvaluationTableResult result) =>
        result.Table ?? throw new ArgumentException("The rows cannot be: " + string.Join("; ", result.Problems), nameof(result));

    /// <summary>The share of adapting, as it was and with each draw weighed by how much likelier it would be.</summary>
    private static AdaptRatio? AdaptingIn(List<(LogRow Row, Odds Target)> draws)
    {
        var (adapted, copied, wouldAdapt, wouldCopy) = (0.0, 0.0, 0.0, 0.0);
        foreach (var (row, target) in draws)
        {
            var weight = (row.Choice is { } choice ? target.Arms[PlaceOf(choice, row)] : target.Silence) / row.Probability;
            adapted += row.Adapted ? 1 : 0;
            copied += row.Copied ? 1 : 0;
            wouldAdapt += row.Adapted ? weight : 0;
            wouldCopy += row.Copied ? weight : 0;
        }

        return adapted + copied > 0 && wouldAdapt + wouldCopy > 0 ? new(adapted / (adapted + copied), wouldAdapt / (wouldAdapt + wouldCopy)) : null;
    }

    private static int PlaceOf(InterventionId choice, LogRow row)
    {
        for (var i = 0; i < row.Arms.Count; i++)
        {
            if (row.Arms[i].Intervention == choice)
            {
                return i;
            }
        }

        throw new ArgumentException("What was chosen is not among the arms.", nameof(row));
    }
}
