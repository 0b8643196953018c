using NodaTime;

namespace Advocacy.Engine.Values;

/// <summary>
/// The days of a person, counted around one instant. The zone is asked once: instants in the stretch without a change of the clock that the
/// one lies in are counted by its offset, others as <see cref="LocalDays"/> counts them.
/// </summary>
internal readonly struct LocalCalendar : IDayNumbers
{
    // Seconds since 1970 from which on, and before which, the offset is certain; a day after the clock was set is left to LocalDays.
    private readonly long from;
    private readonly long until;
    private readonly int offset;
    private readonly int dayStart;

    /// <summary>The days of a person around an instant.</summary>
    /// <param name="zone">The person's zone.</param>
    /// <param name="dayStart">The hour at which the person's days begin, 0 to 12.</param>
    /// <param name="around">The instant.</param>
    internal LocalCalendar(DateTimeZone zone, int dayStart, Instant around)
    {
        Zone = zone;
        this.dayStart = dayStart;
        var interval = zone.GetZoneInterval(around);
        offset = interval.WallOffset.Seconds;
        from = interval.HasStart ? interval.Start.ToUnixTimeSeconds() + 1 + LocalDays.SecondsADay : long.MinValue;
        until = interval.HasEnd ? interval.End.ToUnixTimeSeconds() : long.MaxValue;
    }

    /// <summary>The person's zone.</summary>
    internal DateTimeZone Zone { get; }

    /// <summary>How far the person's clock is ahead of UTC around the instant.</summary>
    internal Offset Offset => Offset.FromSeconds(offset);

    /// <inheritdoc/>
    public int NumberAt(Instant instant)
    {
        var seconds = instant.ToUnixTimeSeconds();
        return from <= seconds && seconds < until
            ? LocalDays.NumberOfSecond(seconds + offset - (dayStart * LocalDays.SecondsAnHour))
            : LocalDays.NumberAt(instant, Zone, dayStart);
    }

    /// <summary>The person's date at an instant.</summary>
    internal LocalDate DateAt(Instant instant) => LocalDays.FromNumber(NumberAt(instant));

    /// <summary>The number of the date that the calendar on the wall shows at the instant itself, whenever days begin.</summary>
    internal int OnTheWallAt(Instant around) => LocalDays.NumberOfSecond(around.ToUnixTimeSeconds() + offset);

    /// <summary>Whether the clock is certainly not changed within some days of an instant, which lies in the same stretch then.</summary>
    internal bool IsFarFromChange(Instant instant, int days) => IsFarFromChange(instant.ToUnixTimeSeconds(), days);

    /// <summary>The same of the first instant of a date in UTC.</summary>
    internal bool IsFarFromChange(int day, int days) => IsFarFromChange(day * LocalDays.SecondsADay, days);

    private bool IsFarFromChange(long second, int days) =>
        second - (days * LocalDays.SecondsADay) >= from && second + (days * LocalDays.SecondsADay) < until;
}
