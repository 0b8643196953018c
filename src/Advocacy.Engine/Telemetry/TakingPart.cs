using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using NodaTime;

namespace Advocacy.Engine.Telemetry;

/// <summary>
/// Whether a call is about somebody who takes part: who is enrolled and did not restrict what is held. Nothing is measured or traced of the
/// others, so that nobody can read off a dashboard how many are out (INV-05).
/// </summary>
internal static class TakingPart
{
    /// <summary>The longest time a policy can allow for taking a fact back wholly: an enrolment that may have been taken back is none.</summary>
    private static readonly Duration LongestHorizon = Duration.FromDays(HistoryRules.MostHorizonDays);

    internal static bool Of(PersonState state) =>
        (state.Head?.Standing ?? new Standing(state.Registers, new(state.Tombstones, LongestHorizon))).MayBeUsed;

    internal static bool Of(Decision decision)
    {
        foreach (var finding in decision.Findings)
        {
            if (finding is { Gate: Gate.Consent, IsOpen: false })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether there was anything to preview, for somebody who takes part: who may see rewards, under either rules, is enrolled, which the
    /// engine that read the facts tells. It shows them also to who restricted what is held, which the facts tell.
    /// </summary>
    internal static bool Of(RewardPreview preview, IReadOnlyCollection<Fact> facts) =>
        (preview.Before is not null || preview.After is not null) && !IsRestricted(facts);

    private static bool IsRestricted(IReadOnlyCollection<Fact> facts)
    {
        Fact? last = null;
        foreach (var fact in facts)
        {
            var counts = fact is Restricted || (fact is RestrictionLifted && !facts.Any(other => other is Retracted retracted && retracted.Target == fact.Id));
            last = counts && (last is null || FactOrder.Canonical.Compare(fact, last) > 0) ? fact : last;
        }

        return last is Restricted;
    }
}
