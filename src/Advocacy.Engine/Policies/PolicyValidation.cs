using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>Checks a policy: all its problems at once.</summary>
public static class PolicyValidation
{
    /// <summary>Every problem of a policy; none for a valid one.</summary>
    public static ValueList<Problem> Validate(Policy policy)
    {
        Guard.NotNull(policy);
        return
        [
            .. Rules.OutOfBounds(policy, Policy.Parameters),
            .. ContradictionCheck.Problems(policy),
            .. CatalogueCheck.Problems(policy),
            .. ContentCheck.Problems(policy),
            .. ChoosingCheck.Problems(policy),
            .. ReachabilityCheck.Problems(policy),
            .. UseCheck.Problems(policy),
            .. EvidenceCheck.Problems(policy),
            .. RewardValidation.Validate(policy.Rewards, policy.History.RetentionDays).Select(problem => problem with { Path = "rewards." + problem.Path }),
            .. RewardUseCheck.Problems(policy),
        ];
    }

    /// <summary>Every problem of a timeline; none for a valid one.</summary>
    public static ValueList<Problem> Validate(PolicyTimeline timeline)
    {
        Guard.NotNull(timeline);
        var problems = new List<Problem>();
        for (var i = 0; i < timeline.Entries.Count; i++)
        {
            var entry = timeline.Entries[i];
            problems.AddRange(Validate(entry.Policy));
            problems.AddRange(SuccessionCheck.Problems(timeline.Entries, i, "timeline." + entry.Policy.Version + ".history", "timeline." + entry.Policy.Version));
        }

        return ValueList.From(problems);
    }
}
