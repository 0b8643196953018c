using NodaTime;

namespace Advocacy.Engine.Values;

/// <summary>Compares instants of which one may be absent.</summary>
internal static class Chronology
{
    /// <summary>The earlier of two; the other where one is absent.</summary>
    internal static Instant? Earlier(Instant? one, Instant? other) => one is null || other < one ? other : one;

    /// <summary>The later of two; the other where one is absent.</summary>
    internal static Instant? Later(Instant? one, Instant? other) => one is null || other > one ? other : one;
}
