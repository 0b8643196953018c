using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using NodaTime;

namespace Advocacy.Engine.Telemetry;

/// <summary>
/// Whether a call is about somebody who is enrolled. Nothing is measured or traced of the others, so that nobody can read off a dashboard
/// how many are out (INV-05).
/// </summary>
internal static class TakingPart
{
    /// <summary>The longest time a policy can allow for taking a fact back wholly: an enrolment that may have been taken back is none.</summary>
    private static readonly Duration LongestHorizon = Duration.FromDays(60);

    internal static bool Of(PersonState state) =>
        (state.Head?.Standing ?? new Standing(state.Registers, new(state.Tombstones, LongestHorizon))).IsEnrolled;

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
    /// Whether there was anything to preview: who may see rewards, under either rules, is enrolled. Facts alone do not tell that; the engine
    /// that read them does.
    /// </summary>
    internal static bool Of(RewardPreview preview) => preview.Before is not null || preview.After is not null;
}
