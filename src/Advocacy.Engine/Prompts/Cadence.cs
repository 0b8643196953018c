using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>When the next proactive message is due: on the person's weekday, an interval of whole weeks after the last.</summary>
public static class Cadence
{
    /// <summary>The weekday of a person: the policy's, or where the person does not work then, the next one on which the person does.</summary>
    public static IsoDayOfWeek DayFor(WorkingDays days, PromptRules rules)
    {
        var first = Guard.NotNull(rules).OverviewDay;
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
    /// The first date on which a proactive message is due: the person's weekday on or after the last message plus the interval, or on
    /// or after the enrolment where there was none.
    /// </summary>
    public static LocalDate DueDate(LocalDate? lastMessage, LocalDate enrolled, int weeks, IsoDayOfWeek day)
    {
        var earliest = lastMessage is { } last ? LocalDate.Max(last.PlusWeeks(weeks), enrolled) : enrolled;
        return earliest.DayOfWeek == day ? earliest : earliest.Next(day);
    }

    /// <summary>The date of the last message, also one the person asked for; none if there was none.</summary>
    public static LocalDate? LastMessage(PromptState state, DecisionId except, Func<Instant, LocalDate> dateOf)
    {
        Guard.NotNull(dateOf);
        var contacts = Guard.NotNull(state).Contacts;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            if (contacts[i].Stage != ContactStage.Expired && !Caps.IsOwn(contacts[i], except))
            {
                return dateOf(contacts[i].At);
            }
        }

        return null;
    }
}
