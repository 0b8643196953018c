using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>The time of day that suits a person: declared, else the hour in which the person acts and opens, else the policy's.</summary>
public static class Slots
{
    /// <summary>How many observations are held.</summary>
    public const int Most = 32;

    /// <summary>The state after the person acted or opened something; one observation a local date.</summary>
    public static PromptState Observe(PromptState state, Instant at, DateTimeZone zone)
    {
        var local = at.InZone(Guard.NotNull(zone)).LocalDateTime;
        var held = Guard.NotNull(state).Observations;
        if (!held.IsEmpty && held[held.Count - 1].Date >= local.Date)
        {
            return state;
        }

        return state with { Observations = held.Add(local.Date.At(new LocalTime(local.Hour, 0)), Most) };
    }

    /// <summary>The hour in which the person mostly acts and opens, the earliest on a tie; none where too little is known.</summary>
    public static LocalTime? Observed(PromptState state, LocalDate today, int retentionDays, PromptRules rules)
    {
        var counts = new int[24];
        var known = 0;
        foreach (var observation in Guard.NotNull(state).Observations)
        {
            if (observation.Date.PlusDays(retentionDays) >= today)
            {
                counts[observation.Hour]++;
                known++;
            }
        }

        if (known < Guard.NotNull(rules).SlotObservations)
        {
            return null;
        }

        var best = 0;
        for (var hour = 1; hour < 24; hour++)
        {
            best = counts[hour] > counts[best] ? hour : best;
        }

        return new LocalTime(best, 0);
    }

    /// <summary>The policy's time, spread over a company by minutes that are a function of the person.</summary>
    /// <param name="key">The person's 64-bit key.</param>
    /// <param name="rules">The rules.</param>
    public static LocalTime Spread(ulong key, PromptRules rules)
    {
        var minute = Guard.NotNull(rules).OverviewMinute + (int)(key % (ulong)(rules.JitterMinutes + 1));
        return LocalTime.FromMinutesSinceMidnight(minute % (24 * 60));
    }

    /// <summary>The instant of a time of day within a window; none where it lies outside.</summary>
    public static Instant? Within(Window window, LocalTime slot, DateTimeZone zone)
    {
        var first = LocalDays.At(window.Date.At(slot), zone);
        if (window.Contains(first))
        {
            return first;
        }

        var second = LocalDays.At(window.Date.PlusDays(1).At(slot), zone);
        return window.Contains(second) ? second : null;
    }
}
