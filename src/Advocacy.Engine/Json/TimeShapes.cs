using System;
using System.Text.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Json;

/// <summary>The shapes of instants, dates and times, in ISO 8601.</summary>
internal static class TimeShapes
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>Written in UTC with as many digits as it has. An offset may be given; it fixes the instant and is not held.</summary>
    internal static Shape<Instant> Instant { get; } = Of("an instant such as 2026-08-18T08:00:00Z, or with an offset", FormatInstant, ReadInstant);

    /// <summary>An instant that was taken in once, and so lies in the years that can occur.</summary>
    internal static Shape<Instant> Past { get; } = Instant with
    {
        Read = (element, faults) =>
        {
            var before = faults.Count;
            var instant = Instant.Read(element, faults);
            if (faults.Count == before && (instant < FactCheck.Earliest || instant >= FactCheck.Latest))
            {
                faults.Add(ProblemCodes.InstantOutOfRange, element, "from 1900-01-01 to before 2200-01-01");
            }

            return instant;
        },
    };

    internal static Shape<LocalDate> Date { get; } =
        Of("a date such as 2026-08-18", LocalDatePattern.Iso.Format, text => Value(LocalDatePattern.Iso.Parse(text)), "date");

    /// <summary>A date of the years that can occur.</summary>
    internal static Shape<LocalDate> PastDate { get; } = Date with
    {
        Read = (element, faults) =>
        {
            var before = faults.Count;
            var date = Date.Read(element, faults);
            if (faults.Count == before && date.Year is < 1900 or >= 2200)
            {
                faults.Add(ProblemCodes.InstantOutOfRange, element, "from 1900-01-01 to before 2200-01-01");
            }

            return date;
        },
        Schema = Date.Schema.With("pattern", "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"),
    };

    internal static Shape<LocalTime> Time { get; } = Of(
        "a time of day such as 09:00",
        time => time.TickOfSecond == 0 && time.Second == 0 && time.NanosecondOfSecond == 0 ? Minutes.Format(time) : LocalTimePattern.ExtendedIso.Format(time),
        text => Value(Minutes.Parse(text)) ?? Value(LocalTimePattern.ExtendedIso.Parse(text)))
    with
    {
        Schema = JsonSchema.Of("string").With("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?$"),
    };

    internal static Shape<LocalDateTime> DateTime { get; } = Of(
        "a local date and time such as 2026-08-18T09:00:00",
        LocalDateTimePattern.ExtendedIso.Format,
        text => Value(LocalDateTimePattern.ExtendedIso.Parse(text)));

    internal static string FormatInstant(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static Instant? ReadInstant(string text)
    {
        if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant))
        {
            return instant;
        }

        // An offset can carry the first and last years out of what an instant can be.
        return OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var local) && local.Year is > 0 and < 9999
            ? local.ToInstant()
            : null;
    }

    private static T? Value<T>(ParseResult<T> parsed)
        where T : struct
        => parsed.TryGetValue(default, out var value) ? value : null;

    private static Shape<T> Of<T>(string form, Func<T, string> format, Func<string, T?> parse, string kind = "date-time")
        where T : struct
        => new(
            form,
            (text, value) => text.Value(format(value)),
            (element, faults) =>
            {
                if (element.ValueKind != JsonValueKind.String)
                {
                    faults.Add(ProblemCodes.WrongKind, element, form);
                    return default;
                }

                if (Document.TextOf(element) is { } text && parse(text) is { } value)
                {
                    return value;
                }

                faults.Add(ProblemCodes.TimeNotUnderstood, element, form);
                return default;
            })
        {
            Schema = JsonSchema.Of("string").With("format", kind),
        };
}
