using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Choosing;

/// <summary>
/// The order of candidates: by appeal, which is worth less a penalty for a template just used (the recovering part of the recovering
/// difference softmax, Yancey and Settles 2020), then the lighter intervention, then the key. A total order.
/// </summary>
public static class Ranking
{
    /// <summary>The appeal of a candidate: <c>worth − γ·0.5^(d / h)</c>, d local dates since its template was used.</summary>
    public static double Appeal(Ranked candidate, ChoosingRules rules)
    {
        Guard.NotNull(rules);
        var penalty = candidate.DaysSinceUse is { } days ? rules.TemplatePenalty * Elementary.HalfLife(days, rules.TemplateHalfLifeDays) : 0;
        return candidate.Worth - penalty;
    }

    /// <summary>The order of two candidates: negative if the first goes first.</summary>
    public static int Compare(Ranked first, Ranked second, ChoosingRules rules)
    {
        var byAppeal = Appeal(second, rules).CompareTo(Appeal(first, rules));
        if (byAppeal != 0)
        {
            return byAppeal;
        }

        var byWeight = first.Weight.CompareTo(second.Weight);
        return byWeight != 0 ? byWeight : string.CompareOrdinal(first.Key, second.Key);
    }

    /// <summary>The place of the candidate that goes first; −1 where there is none.</summary>
    public static int First(IReadOnlyList<Ranked> candidates, ChoosingRules rules)
    {
        var best = -1;
        for (var i = 0; i < Guard.NotNull(candidates).Count; i++)
        {
            best = best < 0 || Compare(candidates[i], candidates[best], rules) < 0 ? i : best;
        }

        return best;
    }
}
