using System.Globalization;
using Advocacy.Engine.Content;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.People;

/// <summary>Whether a fact can be right: its own parts, and against the clock of whoever received it.</summary>
public static class FactCheck
{
    /// <summary>The first instant that can occur, 1900-01-01.</summary>
    public static Instant Earliest { get; } = Instant.FromUtc(1900, 1, 1, 0, 0);

    /// <summary>The first instant that cannot, 2200-01-01.</summary>
    public static Instant Latest { get; } = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>How far a fact may be ahead of its receiver's clock.</summary>
    public static Duration Tolerance { get; } = Duration.FromMinutes(5);

    /// <summary>What is wrong with a fact; none if nothing is.</summary>
    public static Problem? Check(Fact fact, Instant received)
    {
        Guard.NotNull(fact);
        if (!IsWithin(fact.At))
        {
            return OutOfRange("at", fact.At);
        }

        if (fact.At > received + Tolerance)
        {
            return new(ProblemCodes.InTheFuture, "at", Text(fact.At), "at most 5 minutes after " + Text(received));
        }

        return fact switch
        {
            Enrolled enrolled => Check(enrolled),
            Away away => Interval(away.From, away.To),
            Silenced silenced => Interval(silenced.From, silenced.To),
            Scheduled { Items.Count: > Overview.MostEver } scheduled => Number("items", scheduled.Items.Count, "at most 5"),
            Scheduled scheduled => Interval(scheduled.DeliverAt, scheduled.ValidUntil),
            Paused paused => Interval(paused.From ?? paused.At, paused.Until ?? Latest - Duration.Epsilon),
            Muted { Until: { } until } => Interval(Earliest, until),
            Snoozed snoozed => Interval(Earliest, snoozed.Until),
            FreezeUsed freeze when freeze.Date.Year is < 1900 or >= 2200 =>
                new(ProblemCodes.InstantOutOfRange, "date", LocalDatePattern.Iso.Format(freeze.Date), "1900-01-01 to 2199-12-31"),
            AutomaticityReported { Automaticity: < 1 or > 7 } reported => Number("automaticity", reported.Automaticity, "1 to 7"),
            AwardGranted award when !Values.Text.IsId(award.Award) => new(ProblemCodes.Empty, "award", award.Award ?? string.Empty, "1 to 200 characters"),
            PreferencesSet set => Check(set.Preferences),
            Placed placed => Check(placed),
            _ => null,
        };
    }

    private static Problem? Check(Enrolled enrolled)
    {
        if (enrolled.By != enrolled.Person)
        {
            return new(ProblemCodes.NotEnrolledByThePerson, "by", enrolled.By.Value, "the person's own id (INV-02)");
        }

        if (!Values.Text.IsId(enrolled.Notice))
        {
            return new(ProblemCodes.EnrolmentIncomplete, "notice", enrolled.Notice ?? string.Empty, "the notice the person saw, 1 to 200 characters");
        }

        return enrolled.Channels.IsEmpty ? new(ProblemCodes.EnrolmentIncomplete, "channels", string.Empty, "at least one channel") : null;
    }

    private static Problem? Check(Preferences preferences)
    {
        if (preferences.Hours is { LeavesRest: false } hours)
        {
            return RestTooShort("preferences.hours", hours);
        }

        if (preferences.CadenceWeeks is < 1 or > 52)
        {
            return Number("preferences.cadenceWeeks", preferences.CadenceWeeks.Value, "1 to 52 weeks");
        }

        return preferences.MostPerWeek is < 1 or > 7 ? Number("preferences.mostPerWeek", preferences.MostPerWeek.Value, "1 to 7 messages (INV-25)") : null;
    }

    private static Problem? Check(Placed placed)
    {
        if (!Values.Text.IsId(placed.Zone))
        {
            return new(ProblemCodes.Empty, "zone", placed.Zone ?? string.Empty, "a tzdb or Windows zone id");
        }

        return placed.Pattern is { LeavesRest: false } pattern ? RestTooShort("pattern", pattern) : null;
    }

    private static Problem? Interval(Instant from, Instant to)
    {
        if (!IsWithin(from))
        {
            return OutOfRange("from", from);
        }

        if (!IsWithin(to))
        {
            return OutOfRange("to", to);
        }

        return to < from ? new(ProblemCodes.IntervalReversed, "to", Text(to), "not before " + Text(from)) : null;
    }

    private static bool IsWithin(Instant instant) => instant >= Earliest && instant < Latest;

    private static Problem OutOfRange(string path, Instant instant) =>
        new(ProblemCodes.InstantOutOfRange, path, Text(instant), "from 1900-01-01 to before 2200-01-01");

    private static Problem Number(string path, int value, string allowed) =>
        new(ProblemCodes.NumberOutOfRange, path, value.ToString(CultureInfo.InvariantCulture), allowed);

    private static Problem RestTooShort(string path, WorkingHours hours) =>
        new(ProblemCodes.RestTooShort, path, hours.ToString(), "at least 11 hours between windows (INV-24)");

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
