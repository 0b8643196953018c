using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>Makes a decision again from what it says it was made from, and from nothing else (INV-12).</summary>
public static class Verifying
{
    /// <summary>Whether a decision follows from its inputs.</summary>
    /// <param name="decision">The decision, with its inputs.</param>
    /// <param name="settings">
    /// The policies and the time zones, which a decision names by their versions; the seed is the decision's own.
    /// </param>
    public static Verification Verify(Decision decision, DecisionSettings settings)
    {
        Guard.NotNull(decision);
        Guard.NotNull(settings);
        return new(decision, decision.Inputs is { } inputs
            ? Decider.Decide(inputs.State, inputs.Situation, inputs.Moment, decision.At, settings with { Seed = inputs.Seed })
            : null);
    }
}
