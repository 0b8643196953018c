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
        if (instant < Earliest || instant >= Latest)
        {
            return text("format.unknown");
        }

        var local = instant.InZone(zone ?? DateTimeZone.Utc).LocalDateTime;
        return Template.Fill(text(zone is null ? "format.moment-utc" : "format.moment"), name => name switch
        {
            "date" => Of(local.Date, text),
            "time" => TwoDigits(local.Hour) + ":" + TwoDigits(local.Minute),
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

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool IsThisYear(LocalDate date) =>
        now is { } reading && reading >= Earliest && reading < Latest && reading.InZone(zone ?? DateTimeZone.Utc).Year == date.Year;
}
