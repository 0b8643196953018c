using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>A pause with what is held of its end.</summary>
/// <param name="ReportedAt">When the person paused.</param>
/// <param name="From">The first paused instant.</param>
/// <param name="Until">The first instant after it, as the person said; none: until the person resumes.</param>
/// <param name="EndedAt">When the person resumed, or paused anew from then on; none if neither.</param>
internal readonly record struct PauseSpan(Instant ReportedAt, Instant From, Instant? Until, Instant? EndedAt)
{
    /// <summary>
    /// The interval as far as reported by an instant, reaching no further back than retention: what is older was counted when it was
    /// reported. None where it was not reported, or over before it began.
    /// </summary>
    internal Interval? ReportedBy(Instant at, Duration retention)
    {
        if (ReportedAt > at)
        {
            return null;
        }

        var end = EndedAt <= at && !(Until <= EndedAt) ? EndedAt : Until;
        var from = Instant.Max(From, ReportedAt - retention);
        return end is null || end > from ? new Interval(from, end) : null;
    }
}
