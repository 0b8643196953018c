using System;
using System.Globalization;
using NodaTime;

namespace Advocacy.Engine.Explanations;

/// <summary>Writes instants and dates as people say them, in the zone of the reader; without one in UTC, and says so.</summary>
internal sealed class DateWords
{
    private static readonly Instant Earliest = Instant.FromUtc(1900, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2200, 1, 1, 0, 0);

    private readonly DateTimeZone? zone;
    private readonly Instant? now;

    internal DateWords(DateTimeZone? zone, Instant? now) => (this.zone, this.now) = (zone, now);

    internal string Of(Instant instant, Func<string, string> text)
    {
        if (!IsTellable(instant))
        {
            return text("format.unknown");
        }

        var local = instant.InZone(zone ?? DateTimeZone.Utc).LocalDateTime;
        return Template.Fill(text(zone is null ? "format.moment-utc" : "format.moment"), name => name switch
        {
            "date" => Of(local.Date, text),
            "time" => Time(local.TimeOfDay),
            _ => null,
        });
    }

    internal string Of(LocalDate date, Func<string, string> text) =>
        Template.Fill(text(IsThisYear(date) ? "format.date" : "format.date-year"), name => name switch
        {
            "weekday" => text("weekday." + Number((int)date.DayOfWeek)),
            "day" => Number(date.Day),
            "month" => text("month." + Number(date.Month)),
            "year" => Number(date.Year),
            _ => null,
        });

    /// <summary>The date of an instant.</summary>
    internal string Day(Instant instant, Func<string, string> text) =>
        IsTellable(instant) ? Of(instant.InZone(zone ?? DateTimeZone.Utc).Date, text) : text("format.unknown");

    internal bool IsStartOfDay(Instant instant) =>
        IsTellable(instant) && instant.InZone(zone ?? DateTimeZone.Utc).TimeOfDay == LocalTime.Midnight;

    internal static string Time(LocalTime time) => TwoDigits(time.Hour) + ":" + TwoDigits(time.Minute);

    private static bool IsTellable(Instant instant) => instant >= Earliest && instant < Latest;

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool IsThisYear(LocalDate date) =>
        now is { } reading && IsTellable(reading) && reading.InZone(zone ?? DateTimeZone.Utc).Year == date.Year;
}
