using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>
/// Checks that how long facts count is the same at all times. States are folded and swept by it, which nothing undoes: a policy of next year
/// may not say what is let go tonight.
/// </summary>
internal static class HistoryCheck
{
    /// <summary>What is wrong with the rules of history of a policy that is to stand beside others.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="others">The rules of the others.</param>
    /// <param name="path">Where they lie.</param>
    internal static IEnumerable<Problem> Problems(Policy policy, HistoryRules others, string path)
    {
        if (policy.History != others)
        {
            yield return new(ProblemCodes.RulesContradict, path, Shown(policy.History), Shown(others) + ", as in the other policies: it holds at all times");
        }
    }

    private static string Shown(HistoryRules history) =>
        string.Format(CultureInfo.InvariantCulture, "horizonDays {0}, retentionDays {1}", history.HorizonDays, history.RetentionDays);
}
