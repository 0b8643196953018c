using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>When the next proactive message is due: on the person's weekday, an interval of whole weeks after the last.</summary>
public static class Cadence
{
    /// <summary>
    /// The weekday of a person: the policy's, or where the person does not work then, the next one on which the person does; counted as
    /// the person's days are, so that a window before the hour at which days begin belongs to the day before.
    /// </summary>
    public static IsoDayOfWeek DayFor(WorkingHours hours, PromptRules rules)
    {
        var first = Guard.NotNull(rules).OverviewDay;
        var days = Guard.NotNull(hours).Start.Hour < rules.DayStartHour ? hours.Days.DayBefore() : hours.Days;
        for (var i = 0; i < 7; i++)
        {
            var day = (IsoDayOfWeek)(((first - 1 + i) % 7) + 1);
            if (days.Includes(day))
            {
                return day;
            }
        }

        return (IsoDayOfWeek)first;
    }

    /// <summary>
    /// The first date on which a proactive message is due: the person's weekday in the ISO week of the last message plus the interval, so
    /// that a message that came late in its week does not shift the next; where there was none, on or after the enrolment.
    /// </summary>
    public static LocalDate DueDate(LocalDate? lastMessage, LocalDate enrolled, int weeks, IsoDayOfWeek day) =>
        LocalDays.FromNumber(DueDay(lastMessage is { } last ? LocalDays.NumberOf(last) : null, LocalDays.NumberOf(enrolled), weeks, day));

    /// <summary>The same, by the numbers of days.</summary>
    internal static int DueDay(int? lastMessage, int enrolled, int weeks, IsoDayOfWeek day)
    {
        var weekday = (int)day - 1;
        return lastMessage is { } last && LocalDays.NumberOfMonday(LocalDays.WeekOfNumber(last) + weeks) + weekday is var due && due > enrolled
            ? due
            : enrolled + ((weekday - LocalDays.DayOfWeekOf(enrolled) + 7) % 7);
    }

    /// <summary>The first date for who wants several a week: spread evenly over the seven dates.</summary>
    public static LocalDate DueDate(LocalDate lastMessage, int mostPerWeek) => lastMessage.PlusDays(DaysBetween(mostPerWeek));

    /// <summary>From one message to the next for who wants several a week, in days.</summary>
    internal static int DaysBetween(int mostPerWeek) => (Caps.WeekDates + mostPerWeek - 1) / mostPerWeek;

    /// <summary>The date of the last message, also one the person asked for; none if there was none.</summary>
    public static LocalDate? LastMessage(PromptState state, DecisionId except, Func<Instant, LocalDate> dateOf)
    {
        Guard.NotNull(dateOf);
        return Last(Guard.NotNull(state), except) is { } last ? dateOf(last.At) : null;
    }

    /// <summary>The last message, also one the person asked for; none if there was none.</summary>
    internal static Contact? Last(PromptState state, DecisionId except)
    {
        var contacts = state.Contacts;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            if (contacts[i].Stage != ContactStage.Expired && !Caps.IsOwn(contacts[i], except))
            {
                return contacts[i];
            }
        }

        return null;
    }
}
