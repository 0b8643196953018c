using System;
using System.Globalization;
using Advocacy.Engine.People;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Sample.Input;

/// <summary>Reads instants: ISO 8601 with an offset or Z, so that no zone is assumed.</summary>
internal static class InstantText
{
    public const string Allowed = "a date and time with an offset, such as 2026-08-18T10:00+02:00 or 2026-08-18T08:00:00Z";

    /// <summary>What is allowed of instants that the engine can know of.</summary>
    public const string AllowedKnown = Allowed + ", from 1900 to 2199";

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd HH:mm:sszzz",
        "yyyy-MM-dd HH:mmzzz",
    ];

    public static bool TryRead(string text, out Instant instant)
    {
        var withOffset = text.EndsWith('Z') ? string.Concat(text.AsSpan(0, text.Length - 1), "+00:00") : text;
        var isRead = DateTimeOffset.TryParseExact(withOffset, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        instant = isRead ? Instant.FromDateTimeOffset(read) : default;
        return isRead;
    }

    /// <summary>Reads an instant that the engine can know of.</summary>
    public static bool TryReadKnown(string text, out Instant instant) =>
        TryRead(text, out instant) && instant >= FactCheck.Earliest && instant < FactCheck.Latest;

    /// <summary>An instant in UTC.</summary>
    public static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
