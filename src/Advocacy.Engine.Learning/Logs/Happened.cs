using System;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>What can have come of a decision, and what a person got; several may hold.</summary>
[Flags]
internal enum Happened
{
    None = 0,
    Prompted = 1,
    Acted = 2,
    Adapted = 4,
    Copied = 8,
    Skipped = 16,
    Dismissed = 32,
    Snoozed = 64,
    Muted = 128,
    OptedOut = 256,
}
