using Advocacy.Engine.Decisions;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>What was the same for everybody when everybody was last decided for, and when that was.</summary>
/// <param name="Situation">What was the same for everybody.</param>
/// <param name="Turns">When something of it changes.</param>
/// <param name="DecidedAt">When everybody was last decided for; none before the first time.</param>
internal sealed record Scene(Situation Situation, Turns Turns, Instant? DecidedAt)
{
    /// <summary>The scene of another moment, at which what is the same for everybody may be something else.</summary>
    internal Scene At(Situation situation, Instant now) => IsOf(situation) ? this with { DecidedAt = now } : new(situation, new(situation), now);

    /// <summary>Whether the same is the same for everybody.</summary>
    internal bool IsOf(Situation situation) => ReferenceEquals(situation, Situation) || situation.Equals(Situation);
}
