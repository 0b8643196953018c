using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Policies;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>
/// Proposes a changed policy from a log, with the evidence for it, or refuses with reasons. It learns from one half of the people and judges on
/// the other, since what was fitted to people always looks good on the same people. A gain in shares that is paid for with mutes, opt-outs or
/// copying is refused (INV-39).
/// </summary>
public static class Proposing
{
    /// <summary>Learns weights of arms and the probability of a prompt, and judges them.</summary>
    /// <param name="rows">The log. Only draws under the policy there is are looked at.</param>
    /// <param name="current">The policy there is.</param>
    /// <param name="version">The version of the changed policy, which must be another.</param>
    /// <param name="rules">How; by default as they are.</param>
    /// <exception cref="ArgumentException">The version is that of the policy there is.</exception>
    public static ProposalResult Propose(IReadOnlyList<LogRow> rows, Policy current, string version, ProposalRules? rules = null)
    {
        rules ??= new();
        if (string.Equals(Check.NotNull(current).Version, Check.NotNull(version), StringComparison.Ordinal))
        {
            throw new ArgumentException("Another content needs another version.", nameof(version));
        }

        var drawn = Judging.Drawn(Check.NotNull(rows), current);
        var (learning, judging) = Halves(drawn);
        if (Judging.TooFew(learning, rules) is { IsEmpty: false } few)
        {
            return new(null, Judging.Told(judging, current), few);
        }

        var effect = Wcls.Estimate(LogTables.Trial(learning, LogOutcome.Reward, rewards: rules.Bandit.Rewards).Table!, new()).Estimate?.Effects[0];
        var changed = current with
        {
            Version = version,
            Choosing = current.Choosing with
            {
                Weights = LearnedWeights.Of(learning, current.Choosing, rules),
                PromptProbability = LearnedWeights.PromptProbability(effect, current.Choosing, rules),
            },
        };
        var result = Judge(judging, current, changed, rules);
        return result with { Evidence = result.Evidence with { LearnedFrom = LearningLog.Summarise(learning), Effect = effect } };
    }

    /// <summary>Judges a changed policy by a log.</summary>
    /// <param name="rows">The log. Only draws under the policy there is are looked at.</param>
    /// <param name="current">The policy there is.</param>
    /// <param name="changed">The changed policy: with other weights or probabilities of the draw, and otherwise the same.</param>
    /// <param name="rules">How; by default as they are.</param>
    public static ProposalResult Judge(IReadOnlyList<LogRow> rows, Policy current, Policy changed, ProposalRules? rules = null)
    {
        rules ??= new();
        var drawn = Judging.Drawn(Check.NotNull(rows), Check.NotNull(current));
        var changes = ProposedChanges.Between(current.Choosing, Check.NotNull(changed).Choosing);
        if (Judging.Untold(drawn, current, changed, changes, rules) is { IsEmpty: false } why)
        {
            return new(null, Judging.Told(drawn, current), why);
        }

        var evidence = Judging.Evidence(drawn, current, changed, rules);
        var refusals = Judging.Refusals(evidence, rules);
        return refusals.IsEmpty ? new(new(changed, changes), evidence, []) : new(null, evidence, refusals);
    }

    /// <summary>People by chance in two halves: by the last bit of a hash, so that a longer log leaves everybody where they were.</summary>
    private static (LogRow[] Learning, LogRow[] Judging) Halves(IReadOnlyList<LogRow> rows)
    {
        var halves = rows.ToLookup(row => LearnedWeights.IsOfTheFirstHalf(row.Person));
        return ([.. halves[true]], [.. halves[false]]);
    }
}
