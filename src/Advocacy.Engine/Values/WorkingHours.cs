using NodaTime;

namespace Advocacy.Engine.Values;

/// <summary>
/// The hours in which a person may be reached: half-open windows of local time, each belonging to the day it starts on.
/// A window whose end is not after its start runs on to the next day.
/// </summary>
/// <param name="Days">The days on which a window starts.</param>
/// <param name="Start">Local time the window opens.</param>
/// <param name="End">Local time it closes; on the next day if not after <paramref name="Start"/>.</param>
public sealed record WorkingHours(WorkingDays Days, LocalTime Start, LocalTime End)
{
    /// <summary>The least rest between two windows, 11 hours (Directive 2003/88/EC, article 3; INV-24).</summary>
    public static Duration LeastRest { get; } = Duration.FromHours(11);

    /// <summary>Monday to Friday, 09:00 to 17:00 (domain defaults, ours).</summary>
    public static WorkingHours Office { get; } = new(WorkingDays.Weekdays, new LocalTime(9, 0), new LocalTime(17, 0));

    /// <summary>Whether a window runs on to the next day.</summary>
    public bool IsOvernight => End <= Start;

    /// <summary>How long a window lasts by the clock on the wall.</summary>
    public Duration Length =>
        Duration.FromTicks(End.TickOfDay - Start.TickOfDay) + (IsOvernight ? Duration.FromDays(1) : Duration.Zero);

    /// <summary>Whether windows on consecutive days leave at least 11 hours of rest between them.</summary>
    public bool LeavesRest => !Days.HasNeighbours() || Length <= Duration.FromDays(1) - LeastRest;
}
