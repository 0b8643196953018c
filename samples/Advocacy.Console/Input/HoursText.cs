using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Input;

/// <summary>Reads working days and times of day as HR systems write them.</summary>
internal static class HoursText
{
    public const string AllowedDays = "days such as mon-fri, ma;di;do or 1 2 3 4 (1 is Monday)";

    public const string AllowedTime = "a time of day such as 09:00";

    private static readonly string[][] Names =
    [
        ["mon", "ma", "1"], ["tue", "di", "2"], ["wed", "wo", "3"], ["thu", "do", "4"], ["fri", "vr", "5"], ["sat", "za", "6"], ["sun", "zo", "7"],
    ];

    private static readonly string[] TimeFormats = ["H':'mm", "H':'mm':'ss"];

    public static bool TryReadTime(string text, out LocalTime time)
    {
        var isRead = TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        time = isRead ? LocalTime.FromTimeOnly(read) : default;
        return isRead;
    }

    public static bool TryReadDays(string text, out WorkingDays days)
    {
        days = WorkingDays.None;
        foreach (var part in text.Split([',', ';', ' ', '/', '|', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            var first = PlaceOf(ends[0]);
            var last = PlaceOf(ends[^1]);
            if (ends.Length > 2 || first < 0 || last < 0)
            {
                return false;
            }

            for (var day = first; ; day = (day + 1) % 7)
            {
                days |= (WorkingDays)(1 << day);
                if (day == last)
                {
                    break;
                }
            }
        }

        return days != WorkingDays.None;
    }

    /// <summary>Hours of three texts; those that are empty are as in an office.</summary>
    /// <returns>The hours; none if all texts are empty, or, with a problem noted, if one cannot be read.</returns>
    public static WorkingHours? Read(string days, string start, string end, Action<string, string, string> note)
    {
        if (days.Length + start.Length + end.Length == 0)
        {
            return null;
        }

        var hours = WorkingHours.Office;
        var faults = new List<(string Path, string Value, string Allowed)>();
        if (days.Length > 0)
        {
            if (TryReadDays(days, out var read))
            {
                hours = hours with { Days = read };
            }
            else
            {
                faults.Add(("workDays", days, AllowedDays));
            }
        }

        hours = hours with { Start = TimeOf("workStart", start, hours.Start), End = TimeOf("workEnd", end, hours.End) };
        if (faults.Count == 0 && !hours.LeavesRest)
        {
            faults.Add(("hours", start + "-" + end, "at least 11 hours between windows (INV-24)"));
        }

        faults.ForEach(fault => note(fault.Path, fault.Value, fault.Allowed));
        return faults.Count == 0 ? hours : null;

        LocalTime TimeOf(string path, string text, LocalTime usual)
        {
            if (text.Length == 0)
            {
                return usual;
            }

            if (TryReadTime(text, out var time))
            {
                return time;
            }

            faults.Add((path, text, AllowedTime));
            return usual;
        }
    }

    /// <summary>The place of a day in the week, 0 to 6; −1 for no day. Longer names begin with the short ones.</summary>
    private static int PlaceOf(string name)
    {
        var lower = name.Trim().ToLowerInvariant();
        return Array.FindIndex(Names, names => lower == names[2] || lower == names[1] || lower.StartsWith(names[0], StringComparison.Ordinal) || IsDutch(lower, names[1]));
    }

    /// <summary>Dutch names in full: maandag to zondag.</summary>
    private static bool IsDutch(string name, string beginning) =>
        name.EndsWith("dag", StringComparison.Ordinal) && name.StartsWith(beginning, StringComparison.Ordinal);
}
