using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Programmes;

/// <summary>A calendar month in the zone of a league, from its first local midnight up to that of the next.</summary>
public sealed record ProgrammePeriod
{
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");

    private ProgrammePeriod(LocalDate first, DateTimeZone zone)
    {
        First = first;
        Zone = zone.Id;
        Key = MonthPattern.Format(first) + "@" + Zone;
        Start = LocalDays.StartOf(first, zone);
        End = LocalDays.StartOf(Next, zone);
    }

    /// <summary>The first date of the month.</summary>
    public LocalDate First { get; }

    /// <summary>The first date of the period after it.</summary>
    public LocalDate Next => First.PlusMonths(1);

    /// <summary>The zone it begins and ends in.</summary>
    public string Zone { get; }

    /// <summary>The first instant.</summary>
    public Instant Start { get; }

    /// <summary>The first instant after it.</summary>
    public Instant End { get; }

    /// <summary>Names it: <c>2026-08@Europe/Amsterdam</c>.</summary>
    public string Key { get; }

    /// <summary>A month of a year.</summary>
    /// <param name="year">The year, 1900 to 2199.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="zone">The zone of the league.</param>
    public static ProgrammePeriod Month(int year, int month, DateTimeZone zone) => new(new(year, month, 1), Guard.NotNull(zone));

    /// <summary>The month an instant lies in.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The zone of the league.</param>
    public static ProgrammePeriod MonthOf(Instant instant, DateTimeZone zone)
    {
        var date = LocalDays.DateAt(instant, Guard.NotNull(zone));
        return Month(date.Year, date.Month, zone);
    }

    /// <summary>Whether an instant lies in it.</summary>
    public bool Contains(Instant instant) => instant >= Start && instant < End;

    /// <summary>Puts equals in an order that is stable within a period and another in each: nobody is always last by name.</summary>
    internal string TieOf(string id) => Fingerprint.HexOf(Key + "\n" + id);
}
