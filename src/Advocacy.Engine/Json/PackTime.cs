using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>
/// Instants, dates and local times as numbers and as the texts that patterns of the catalogue write: digits in their places, so that
/// thousands of them a second take no pattern.
/// </summary>
internal static class PackTime
{
    private const int DateLength = 10;
    private const int TimeLength = 19;
    private const int SecondDigits = 9;
    private const int SecondsOfDay = 24 * 60 * 60;

    // The years 1 and 9999 lie beyond; whoever reads a state allows far less.
    private const long LeastSecond = -62_000_000_000;
    private const long GreatestSecond = 253_000_000_000;

    /// <summary>The form of a text that is a time; none for another text.</summary>
    internal static PackForm? Of(string text)
    {
        if (text.Length < DateLength || DayOf(text) is not { } day)
        {
            return null;
        }

        if (text.Length == DateLength)
        {
            return new(PackKind.Date, day);
        }

        if (text.Length < TimeLength || SecondOf(text) is not { } second)
        {
            return null;
        }

        if (text.Length == TimeLength)
        {
            return new(PackKind.LocalDateTime, day, second);
        }

        var whole = (day * SecondsOfDay) + second;
        var scale = text.Length - TimeLength - 2;
        return text[text.Length - 1] != 'Z' ? null
            : scale == -1 ? new(PackKind.Instant, whole)
            : text[TimeLength] == '.' && scale is > 0 and <= SecondDigits && Digits(text, TimeLength + 1, scale) is var part and > 0 ? new(PackKind.FineInstant, whole, part, scale)
            : null;
    }

    /// <summary>The text of an instant; none beyond the years.</summary>
    /// <param name="second">Seconds since 1970.</param>
    /// <param name="part">Digits of the part of a second.</param>
    /// <param name="scale">How many digits those are.</param>
    internal static string? Instant(long second, long part, long scale)
    {
        for (; scale < SecondDigits && part < NodaConstants.NanosecondsPerSecond; scale++)
        {
            part *= 10;
        }

        if (second is < LeastSecond or > GreatestSecond || part is < 0 or >= NodaConstants.NanosecondsPerSecond)
        {
            return null;
        }

        var digits = part == 0 ? 0 : SecondDigits;
        for (; digits > 0 && part % 10 == 0; part /= 10)
        {
            digits--;
        }

        var ofDay = (int)(((second % SecondsOfDay) + SecondsOfDay) % SecondsOfDay);
        var text = new char[TimeLength + (digits == 0 ? 1 : digits + 2)];
        PutDate(text, LocalDays.FromNumber((int)((second - ofDay) / SecondsOfDay)));
        PutTime(text, ofDay);
        if (digits > 0)
        {
            text[TimeLength] = '.';
            Put(text, TimeLength + 1, digits, part);
        }

        text[text.Length - 1] = 'Z';
        return new(text);
    }

    /// <summary>The text of a date; none beyond the years.</summary>
    internal static string? Date(long day)
    {
        if (DateOf(day) is not { } date)
        {
            return null;
        }

        var text = new char[DateLength];
        PutDate(text, date);
        return new(text);
    }

    /// <summary>The text of a local date and time; none beyond the years or the day.</summary>
    internal static string? Local(long day, long second)
    {
        if (DateOf(day) is not { } date || second is < 0 or >= SecondsOfDay)
        {
            return null;
        }

        var text = new char[TimeLength];
        PutDate(text, date);
        PutTime(text, (int)second);
        return new(text);
    }

    private static long? DayOf(string text)
    {
        if (text[4] != '-' || text[7] != '-')
        {
            return null;
        }

        var (year, month, day) = ((int)Digits(text, 0, 4), (int)Digits(text, 5, 2), (int)Digits(text, 8, 2));
        return year > 0 && month is > 0 and <= 12 && day > 0 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? LocalDays.NumberOf(new LocalDate(year, month, day)) : null;
    }

    private static int? SecondOf(string text)
    {
        var (hour, minute, second) = ((int)Digits(text, 11, 2), (int)Digits(text, 14, 2), (int)Digits(text, 17, 2));
        var isTime = text[10] == 'T' && text[13] == ':' && text[16] == ':' && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;
        return isTime ? (((hour * 60) + minute) * 60) + second : null;
    }

    /// <summary>The number of some digits; −1 where something else stands there.</summary>
    private static long Digits(string text, int from, int count)
    {
        var number = 0L;
        for (var i = from; i < from + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }

    private static LocalDate? DateOf(long day) =>
        day is >= LeastSecond / SecondsOfDay and <= GreatestSecond / SecondsOfDay ? LocalDays.FromNumber((int)day) : null;

    private static void PutDate(char[] text, LocalDate date)
    {
        Put(text, 0, 4, date.Year);
        text[4] = text[7] = '-';
        Put(text, 5, 2, date.Month);
        Put(text, 8, 2, date.Day);
    }

    private static void PutTime(char[] text, int second)
    {
        text[10] = 'T';
        Put(text, 11, 2, second / 3600);
        text[13] = text[16] = ':';
        Put(text, 14, 2, second / 60 % 60);
        Put(text, 17, 2, second % 60);
    }

    private static void Put(char[] text, int from, int count, long number)
    {
        for (var i = from + count - 1; i >= from; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
