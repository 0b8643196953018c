using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>
/// Caps count local dates: a message on date D closes D … D+6 for a cap per week (INV-25). They count what was scheduled or sent over
/// all channels together, and nothing the person asked for.
/// </summary>
public static class Caps
{
    /// <summary>The dates of a week's cap.</summary>
    public const int WeekDates = 7;

    /// <summary>How many messages count under a cap on a date.</summary>
    /// <param name="state">The messages held.</param>
    /// <param name="date">The last date of the window.</param>
    /// <param name="dates">How many dates the window has.</param>
    /// <param name="onlyOverviews">Whether only overviews count.</param>
    /// <param name="except">A decision whose own message does not count.</param>
    /// <param name="dateOf">The person's date of an instant.</param>
    public static int Used(PromptState state, LocalDate date, int dates, bool onlyOverviews, DecisionId except, System.Func<Instant, LocalDate> dateOf) =>
        Used(Guard.NotNull(state), LocalDays.NumberOf(date), dates, onlyOverviews, except, new NumberedDates(dateOf));

    /// <summary>How many messages count under a cap on a day.</summary>
    internal static int Used<TDays>(PromptState state, int day, int dates, bool onlyOverviews, DecisionId except, TDays days)
        where TDays : struct, IDayNumbers
    {
        var used = 0;
        var contacts = state.Contacts.AsSpan();
        for (var i = contacts.Length - 1; i >= 0; i--)
        {
            var on = days.NumberAt(contacts[i].At);
            if (on + dates <= day)
            {
                break;
            }

            if (on <= day && contacts[i].CountsUnderCaps && (contacts[i].IsOverview || !onlyOverviews) && !IsOwn(contacts[i], except))
            {
                used++;
            }
        }

        return used;
    }

    /// <summary>The first date from one on that has room under a cap, given the messages held.</summary>
    public static LocalDate FirstWithRoom(
        PromptState state, LocalDate date, int dates, int most, bool onlyOverviews, DecisionId except, System.Func<Instant, LocalDate> dateOf) =>
        LocalDays.FromNumber(FirstWithRoom(Guard.NotNull(state), LocalDays.NumberOf(date), dates, most, onlyOverviews, except, new NumberedDates(dateOf)));

    /// <summary>The first day from one on that has room under a cap, given the messages held.</summary>
    internal static int FirstWithRoom<TDays>(PromptState state, int day, int dates, int most, bool onlyOverviews, DecisionId except, TDays days)
        where TDays : struct, IDayNumbers
    {
        var candidate = day;
        while (Used(state, candidate, dates, onlyOverviews, except, days) >= most)
        {
            candidate++;
        }

        return candidate;
    }

    /// <summary>When the least time after the last message that counts under caps is over; none where there is none.</summary>
    internal static Instant? CooledDownAt(PromptState state, DecisionId except, PromptRules rules)
    {
        for (var i = rules.CooldownHours == 0 ? -1 : state.Contacts.Count - 1; i >= 0; i--)
        {
            if (state.Contacts[i].CountsUnderCaps && !IsOwn(state.Contacts[i], except))
            {
                return state.Contacts[i].At + Duration.FromHours(rules.CooldownHours);
            }
        }

        return null;
    }

    /// <summary>A message of the same decision point, as long as it is only scheduled, is not in its own way.</summary>
    internal static bool IsOwn(Contact contact, DecisionId decision) => contact.Stage == ContactStage.Scheduled && contact.Decision == decision;
}
