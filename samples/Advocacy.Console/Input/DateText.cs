using System;
using System.Globalization;
using NodaTime;

namespace Advocacy.Sample.Input;

/// <summary>Reads dates.</summary>
internal static class DateText
{
    public const string Allowed = "a date such as 2026-01-05, from 1900 to 2199";

    public static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2200;

    public static LocalDate Read(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
