using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>Instants as nanoseconds since 1970: exact for all the years the engine knows, in half the room.</summary>
internal static class Nanoseconds
{
    /// <summary>Later than any instant.</summary>
    internal const long Never = long.MaxValue;

    private static readonly Instant Last = NodaConstants.UnixEpoch.PlusNanoseconds(Never - 1);

    /// <summary>An instant as nanoseconds; <see cref="Never"/> for none, and for one beyond the years.</summary>
    internal static long Of(Instant? instant) => instant is { } at && at <= Last ? (at - NodaConstants.UnixEpoch).ToInt64Nanoseconds() : Never;

    /// <summary>The instant of nanoseconds; none for <see cref="Never"/>.</summary>
    internal static Instant? At(long nanoseconds) => nanoseconds == Never ? null : NodaConstants.UnixEpoch.PlusNanoseconds(nanoseconds);
}
