using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>A fact, as far as it is an outcome or a message.</summary>
/// <param name="At">When it happened.</param>
/// <param name="What">What it was of all that can come of a decision.</param>
/// <param name="Kind">In which way was shared; none for all else.</param>
/// <param name="Id">The fact it was told by.</param>
internal readonly record struct Happening(Instant At, Happened What, ActKind? Kind, FactId Id)
{
    /// <summary>A fact as far as it matters; of what does not, nothing.</summary>
    internal static Happening Of(Fact fact) => new(fact.At, WhatOf(fact), (fact as Acted)?.Kind, fact.Id);

    private static Happened WhatOf(Fact fact) => fact switch
    {
        Scheduled { IsProactive: true } => Happened.Prompted,
        Engine.Facts.Acted => Happened.Acted,
        Chose { Choice: Choice.Adapt } => Happened.Adapted,
        Chose { Choice: Choice.Copy } => Happened.Copied,
        Chose => Happened.Skipped,
        Engine.Facts.Dismissed => Happened.Dismissed,
        Engine.Facts.Snoozed => Happened.Snoozed,
        Engine.Facts.Muted or Paused => Happened.Muted,
        Engine.Facts.OptedOut => Happened.OptedOut,
        _ => Happened.None,
    };
}
