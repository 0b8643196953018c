using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Dates, times and numbers in Dutch.</summary>
internal static class DutchDates
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("month.1", "januari"),
        new("month.2", "februari"),
        new("month.3", "maart"),
        new("month.4", "april"),
        new("month.5", "mei"),
        new("month.6", "juni"),
        new("month.7", "juli"),
        new("month.8", "augustus"),
        new("month.9", "september"),
        new("month.10", "oktober"),
        new("month.11", "november"),
        new("month.12", "december"),

        new("weekday.1", "maandag"),
        new("weekday.2", "dinsdag"),
        new("weekday.3", "woensdag"),
        new("weekday.4", "donderdag"),
        new("weekday.5", "vrijdag"),
        new("weekday.6", "zaterdag"),
        new("weekday.7", "zondag"),

        new("format.date", "{weekday} {day} {month}"),
        new("format.date-year", "{weekday} {day} {month} {year}"),
        new("format.moment", "{date} om {time}"),
        new("format.moment-utc", "{date} om {time} (UTC)"),
        new("format.every-week", "elke week"),
        new("format.every-weeks", "eens in de {count} {count:week|weken}"),
        new("format.percent", "{number}%"),
        new("format.decimal", ","),
        new("format.unknown", "onbekend"),
    ];
}
