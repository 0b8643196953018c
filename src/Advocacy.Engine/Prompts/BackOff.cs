using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>
/// How far the engine has backed off: weekly → fortnightly → monthly → silent on what was seen and unanswered (INV-26). Not responding
/// never brings more; what is unknown is not ignored.
/// </summary>
public static class BackOff
{
    private static readonly int FirstDay = LocalDays.NumberOf(LocalDate.MinIsoValue);

    /// <summary>Messages in a row that were ignored, where anything the person did since begins anew.</summary>
    /// <param name="state">The messages held.</param>
    /// <param name="lastOwnStep">When the person last set preferences, resumed or enrolled; none if never.</param>
    public static int Ignored(PromptState state, Instant? lastOwnStep) =>
        Guard.NotNull(state).IgnoredAt is { } at && lastOwnStep >= at ? 0 : state.Ignored;

    /// <summary>Whether the engine has fallen silent.</summary>
    public static bool IsSilent(int ignored, PromptRules rules) => ignored >= Guard.NotNull(rules).SilentAfterIgnored;

    /// <summary>The interval that follows from what was ignored, in weeks.</summary>
    public static int WeeksFor(int ignored, PromptRules rules)
    {
        Guard.NotNull(rules);
        return ignored switch
        {
            0 => rules.CadenceWeeks,
            1 => Math.Max(rules.CadenceWeeks, rules.FirstBackOffWeeks),
            _ => Math.Max(Math.Max(rules.CadenceWeeks, rules.FirstBackOffWeeks), rules.SecondBackOffWeeks),
        };
    }

    /// <summary>The interval that follows from habit strength, in weeks: prompts fade as the habit grows (M06); 0 as long as it asks for none.</summary>
    public static int WeeksFor(double habitStrength, PromptRules rules)
    {
        Guard.NotNull(rules);
        return habitStrength >= rules.MonthlyAtStrength ? 4 : habitStrength >= rules.FortnightlyAtStrength ? 2 : 0;
    }

    /// <summary>The first date on which silence may be broken by asking "keep, less, stop?": once after a time, at most yearly.</summary>
    public static LocalDate CheckInDate(PromptState state, PromptRules rules, Func<Instant, LocalDate> dateOf)
    {
        Guard.NotNull(state);
        return LocalDays.FromNumber(CheckInDay(state.IgnoredAt, state.LastCheckIn, Guard.NotNull(rules), new NumberedDates(dateOf)));
    }

    /// <summary>The same, by the numbers of days.</summary>
    /// <param name="silentSince">When the last ignored message was counted; none if unknown.</param>
    /// <param name="lastAsked">When it was last asked; none if never.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="days">The person's days.</param>
    internal static int CheckInDay<TDays>(Instant? silentSince, Instant? lastAsked, PromptRules rules, TDays days)
        where TDays : struct, IDayNumbers
    {
        var due = silentSince is { } since ? days.NumberAt(since) + rules.CheckInDays : FirstDay;
        return lastAsked is { } last ? Math.Max(due, days.NumberAt(last) + rules.CheckInEveryDays) : due;
    }
}
