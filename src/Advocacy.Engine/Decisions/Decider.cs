using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// Decides for one person: kill switch → consent → availability → quiet time → rest → climate → phase → Fogg → novelty → chance → channel → slot.
/// Every gate is judged, not only the first that closes; chance only where all others are open.
/// </summary>
public static class Decider
{
    /// <summary>The decision for a person at a moment.</summary>
    /// <param name="state">The person's state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    /// <param name="now">The moment; at or after the state's newest event.</param>
    /// <param name="settings">What the engine was built from.</param>
    public static Decision Decide(PersonState state, Situation situation, Moment moment, Instant now, DecisionSettings settings)
    {
        Guard.NotNull(settings);
        var resolved = new Resolution(new(Guard.NotNull(state), Guard.NotNull(situation), Guard.NotNull(moment), settings.Around), now, settings);
        return resolved.Delivery is { } delivery ? new Prompt(resolved, delivery) : new Wait(resolved);
    }

    /// <summary>Where a person stands at a moment, before anything is chosen: the same gates and models, without content and without telling why.</summary>
    /// <param name="state">The person's state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    /// <param name="now">The moment; at or after the state's newest event.</param>
    /// <param name="settings">What the engine was built from.</param>
    public static Stance Judge(PersonState state, Situation situation, Moment moment, Instant now, DecisionSettings settings)
    {
        Guard.NotNull(settings);
        return Stance.Of(new(Guard.NotNull(state), Guard.NotNull(situation), Guard.NotNull(moment), settings.Around), now);
    }
}
