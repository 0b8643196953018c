using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>What can never come about under a policy, even for the most willing person (INV-45).</summary>
internal static class ReachabilityCheck
{
    internal static IEnumerable<Problem> Problems(Policy policy)
    {
        if (!Any(Phase.Information, i => i.Lesson == Lesson.Story && i.Needs == Material.None))
        {
            yield return Never("interventions", "an intervention that tells why, for the phase information, and needs no material");
        }

        if (!Any(Phase.Application, i => i.Lesson == Lesson.Example && i.Needs == Material.None))
        {
            yield return Never("interventions", "an intervention that shows how, for the phase application, and needs no material");
        }

        foreach (var phase in new[] { Phase.Confirmation, Phase.Consolidation })
        {
            if (!Any(phase, i => i.Ask == Ask.Share))
            {
                yield return Never("interventions", "an invitation to share for the phase " + phase);
            }
        }

        if (!policy.Options.Any(option => !option.IsTiny))
        {
            yield return Never("options", "a way of sharing");
        }

        if (policy.Behavior.HopeWeight + policy.Behavior.AcceptanceWeight + policy.Behavior.PleasureWeight <= 0)
        {
            yield return Never("behavior.hopeWeight", "a driver that counts: without one nobody is ever motivated");
        }

        if (policy.Prompts.Hours.Days.Count() == 0)
        {
            yield return Never("prompts.hours", "a day on which people may be reached");
        }

        bool Any(Phase phase, System.Func<Intervention, bool> holds) =>
            policy.Interventions.Any(i => !i.RidesAlong && i.Phases.Contains(phase) && i.Climate <= i.ClimateUpTo && holds(i));
    }

    private static Problem Never(string path, string allowed) => new(ProblemCodes.Unreachable, path, string.Empty, allowed);
}
