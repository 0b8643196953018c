using System;
using System.Globalization;
using System.Text;
using Advocacy.Engine.Decisions;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Sample.Output;

/// <summary>The program's own words for what the engine gives.</summary>
internal static class Words
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM yyyy HH:mm");
    private static readonly LocalDateTimePattern MomentThisYear = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM HH:mm");

    private static readonly LocalDatePattern DayMonth = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    /// <summary>An instant in a zone.</summary>
    public static string Of(Instant instant, DateTimeZone zone) => Moment.Format(instant.InZone(zone).LocalDateTime);

    /// <summary>An instant in a zone; the year is left out where it is the same as that of another.</summary>
    public static string Of(Instant instant, DateTimeZone zone, Instant near)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return (local.Year == near.InZone(zone).Year ? MomentThisYear : Moment).Format(local);
    }

    /// <summary>A day of this year.</summary>
    public static string Of(LocalDate date) => DayMonth.Format(date);

    /// <summary>A number with thousands parted.</summary>
    public static string Of(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>So many of something.</summary>
    public static string Counted(int number, string one, string many) => Of(number) + " " + (number == 1 ? one : many);

    /// <summary>A share as a percentage.</summary>
    public static string Share(double share) => share.ToString("P0", CultureInfo.InvariantCulture);

    /// <summary>Prompt or wait.</summary>
    public static string Outcome(Decision decision) => decision is Prompt ? "prompt" : "wait";

    /// <summary>A name in words: <c>KillSwitchReleased</c> is "kill switch released".</summary>
    public static string Of<T>(T name)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var character in name.ToString())
        {
            if (char.IsUpper(character) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }
}
