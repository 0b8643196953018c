using Advocacy.Engine.Habits;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>A person's rhythm at a moment.</summary>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Current">Kept periods of the row that stands; the open period counts from the moment it is kept.</param>
/// <param name="Longest">The longest such row.</param>
/// <param name="ForgivenUsed">Misses forgiven in the row that stands.</param>
/// <param name="PausedPeriods">Periods in it that were paused.</param>
/// <param name="LastKept">The first date of the last kept period; none before the first.</param>
/// <param name="IsRepairable">Whether an unforgiven miss waits for any own choice to repair it.</param>
/// <param name="IsShown">Whether it may be shown to the person: only where wanted.</param>
public sealed record RhythmView(
    RhythmUnit Unit, int Current, int Longest, int ForgivenUsed, int PausedPeriods, LocalDate? LastKept, bool IsRepairable, bool IsShown);
