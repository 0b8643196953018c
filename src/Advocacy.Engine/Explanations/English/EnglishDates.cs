using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Dates, times and numbers in English.</summary>
internal static class EnglishDates
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("month.1", "January"),
        new("month.2", "February"),
        new("month.3", "March"),
        new("month.4", "April"),
        new("month.5", "May"),
        new("month.6", "June"),
        new("month.7", "July"),
        new("month.8", "August"),
        new("month.9", "September"),
        new("month.10", "October"),
        new("month.11", "November"),
        new("month.12", "December"),

        new("weekday.1", "Monday"),
        new("weekday.2", "Tuesday"),
        new("weekday.3", "Wednesday"),
        new("weekday.4", "Thursday"),
        new("weekday.5", "Friday"),
        new("weekday.6", "Saturday"),
        new("weekday.7", "Sunday"),

        new("format.date", "{weekday} {day} {month}"),
        new("format.date-year", "{weekday} {day} {month} {year}"),
        new("format.moment", "{date} at {time}"),
        new("format.moment-utc", "{date} at {time} (UTC)"),
        new("format.every-week", "every week"),
        new("format.every-weeks", "every {count} {count:week|weeks}"),
        new("format.percent", "{number}%"),
        new("format.decimal", "."),
        new("format.unknown", "unknown"),
    ];
}
