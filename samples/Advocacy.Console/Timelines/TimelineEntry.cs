using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>One thing on a timeline.</summary>
/// <param name="At">When.</param>
internal abstract record TimelineEntry(Instant At)
{
    /// <summary>The engine decided.</summary>
    internal sealed record Decided(Instant At, Decision Decision) : TimelineEntry(At);

    /// <summary>How it stands at the end: what the engine would say if asked then.</summary>
    internal sealed record Ended(Instant At, Decision Decision) : TimelineEntry(At);

    /// <summary>The host held a message back: it no longer was right when its time came.</summary>
    internal sealed record HeldBack(Instant At, ValueList<Reason> Reasons) : TimelineEntry(At);

    /// <summary>Something happened, and the host reported it.</summary>
    internal sealed record Reported(Instant At, Fact Fact) : TimelineEntry(At);

    /// <summary>The host thanks for an act at once.</summary>
    internal sealed record Thanked(Instant At) : TimelineEntry(At);

    /// <summary>Something came about, or was taken back, by a fact or by time.</summary>
    internal sealed record CameAbout(Instant At, Outcome Outcome) : TimelineEntry(At);
}
