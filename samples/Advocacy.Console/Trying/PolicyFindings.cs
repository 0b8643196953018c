using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Trying;

/// <summary>Asks a log what other policies would bring: silence, a prompt each time, and one that was named.</summary>
internal static class PolicyFindings
{
    public static IReadOnlyList<PolicyFinding> Of(IReadOnlyList<LogRow> rows, PolicyPair policies)
    {
        var findings = new List<PolicyFinding>();
        Add("silence each time", rows, row => new([.. row.Arms.Select(_ => 0.0)], 1));
        Add("a prompt each time", rows, row => new([.. row.Arms.Select(arm => arm.Probability / row.PromptProbability)], 0));
        if (policies.Other is { } other)
        {
            var own = rows.Where(row => row.Policy == policies.Current.Version).ToList();
            Add(policies.OtherName, own, row => ProposedOdds.Of(row, policies.Current.Choosing, other.Choosing));
        }

        return findings;

        void Add(string name, IReadOnlyList<LogRow> of, Func<LogRow, Odds> target)
        {
            if (LogTables.OffPolicy(of, target).Table is { } table)
            {
                findings.Add(new(name, Evaluation.Of(table)));
            }
        }
    }

    /// <summary>Notes why a policy that was named cannot be judged by a log.</summary>
    public static void Check(IReadOnlyList<LogRow> rows, PolicyPair policies, ProblemLog problems)
    {
        if (policies.Other is not { } other)
        {
            return;
        }

        if (!rows.Any(row => row.IsRandomised && row.Policy == policies.Current.Version))
        {
            var versions = rows.Where(row => row.IsRandomised).Select(row => row.Policy).Distinct().Order(StringComparer.Ordinal);
            problems.Add("arguments", InputCodes.Argument, "--policy", policies.Current.Version, "the policy that the log was drawn under: " + string.Join(", ", versions));
        }
        else if (!ProposedOdds.CanTell(policies.Current.Choosing, other.Choosing) || (other with { Version = policies.Current.Version, Choosing = policies.Current.Choosing }) != policies.Current)
        {
            problems.Add("arguments", InputCodes.Argument, "--against", other.Version, "a policy with other weights and probabilities of the draw alone; of anything else, see backtest");
        }
    }
}
