using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>Windows and next openings against a search minute by minute, around changes of the clock.</summary>
public class OpeningsOracleTests
{
    private const int DaysBefore = 6;
    private const int Days = 17;
    private const int Day = 24 * 60;

    [Theory]
    [InlineData("Europe/Amsterdam", 2025, 2027)]
    [InlineData("America/New_York", 2006, 2008)] // the rule changed in 2007
    [InlineData("Australia/Lord_Howe", 2025, 2027)] // half an hour
    [InlineData("Pacific/Apia", 2010, 2013)] // 30 December 2011 was skipped
    [InlineData("Africa/Casablanca", 2025, 2027)] // back for Ramadan
    [InlineData("Asia/Kathmandu", 1985, 1987)] // a quarter of an hour, once
    [InlineData("Pacific/Kwajalein", 1993, 1994)] // 21 August 1993 was skipped
    [InlineData("Antarctica/Troll", 2025, 2027)] // two hours
    public void INV_24_EveryChangeOfTheClock_IsWhatASearchMinuteByMinuteFinds(string id, int from, int until)
    {
        var tally = new Tally();
        var zone = DateTimeZoneProviders.Tzdb[id];
        foreach (var change in Changes(zone, Instant.FromUtc(from, 1, 1, 0, 0), Instant.FromUtc(until, 1, 1, 0, 0)))
        {
            Compare(zone, change, [], tally);
        }

        Assert.True(tally.Changes > 0);
        Assert.True(tally.OnAnOddMinute > 0, "no window began or ended in a skipped or doubled stretch");
        Assert.True(tally.Overnight > 0 && tally.Holidays > 0, "no overnight windows, or none beside a holiday");
    }

    /// <summary>Fifty zones drawn by seed; <c>ADVOCACY_CASES=x10</c> draws five hundred.</summary>
    [Fact]
    public void INV_24_DrawnZones_AreWhatASearchMinuteByMinuteFinds()
    {
        var draws = Draws.FromEnvironment("INV-24 windows in drawn zones", 50);
        var random = new Random(unchecked((int)draws.Seed));
        var tally = new Tally();
        for (var i = 0; i < draws.Cases; i++)
        {
            var zone = DateTimeZoneProviders.Tzdb[Some.ZoneIds[random.Next(Some.ZoneIds.Length)]];

            // From 1973 on offsets are whole minutes: Liberia, the last with seconds, gave them up in January 1972.
            var changes = Changes(zone, Instant.FromUtc(1973, 1, 1, 0, 0), Instant.FromUtc(2038, 1, 1, 0, 0));
            foreach (var change in changes.Count == 0 ? [Instant.FromUtc(2026, 5, 1, 0, 0)] : changes.OrderBy(_ => random.Next()).Take(1))
            {
                Compare(zone, change, Drawn(random, change), tally);
            }
        }

        Assert.True(tally.Changes * 2 > draws.Cases, $"{tally.Changes} changes of the clock");
        Assert.True(tally.PutOff * 50 > tally.Patterns, $"{tally.PutOff} of {tally.Patterns} put off by the eleven hours");
        Assert.True(tally.OnAnOddMinute * 4 > tally.Patterns, $"{tally.OnAnOddMinute} of {tally.Patterns} begin or end in an odd stretch");
    }

    private static List<Instant> Changes(DateTimeZone zone, Instant from, Instant until) =>
        [.. zone.GetZoneIntervals(from, until).Where(interval => interval.HasStart && interval.Start >= from).Select(interval => interval.Start)];

    private static void Compare(DateTimeZone zone, Instant change, IEnumerable<(WorkingHours Hours, LocalDate[] Holidays)> drawn, Tally tally)
    {
        var start = change.InUtc().Date.PlusDays(-DaysBefore).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        var clock = new WallClock(zone, start, Days);
        var (before, after) = ((change - Duration.FromMinutes(1)).InZone(zone).LocalDateTime.PlusMinutes(1), change.InZone(zone).LocalDateTime);
        var isOdd = before != after;
        tally.Changes += isOdd ? 1 : 0;
        foreach (var (hours, holidays) in Patterns(before, after).Concat(drawn).Where(pattern => pattern.Hours.LeavesRest))
        {
            var oracle = new OpeningsOracle(clock, hours, holidays);
            tally.Patterns++;
            tally.PutOff += oracle.PutOff > 0 ? 1 : 0;
            tally.Overnight += hours.End <= hours.Start ? 1 : 0;
            tally.Holidays += holidays.Length > 0 ? 1 : 0;
            tally.OnAnOddMinute += isOdd && (IsWithin(hours.Start, before, after) || IsWithin(hours.End, before, after)) ? 1 : 0;
            var openings = new Openings(hours, zone, holidays.Contains);
            for (var minute = (DaysBefore - 3) * Day; minute < (DaysBefore + 4) * Day; minute++)
            {
                var isEdge = oracle.DateOf(minute) != oracle.DateOf(minute - 1) || oracle.DateOf(minute) != oracle.DateOf(minute + 1);
                if (isEdge || minute % 151 == 0)
                {
                    CompareAt(minute, clock, oracle, openings);
                }
            }
        }
    }

    private static void CompareAt(int minute, WallClock clock, OpeningsOracle oracle, Openings openings)
    {
        var at = clock.At(minute);
        Same(oracle.DateOf(minute), openings.At(at)?.Date, at);
        Same(oracle.DateOf(minute - 1), openings.At(at - Duration.Epsilon)?.Date, at - Duration.Epsilon);
        if (oracle.NextOpen(minute) is { } next && next < clock.Minutes - (2 * Day))
        {
            var (first, last) = oracle.Around(next);
            Same<Instant?>(clock.At(next), openings.Next(at), at);
            Same<Window?>(new Window(oracle.DateOf(next)!.Value, clock.At(first), clock.At(last + 1)), openings.NextWindow(at), at);
        }

        void Same<T>(T bySearch, T byEngine, Instant when)
        {
            if (!EqualityComparer<T>.Default.Equals(bySearch, byEngine))
            {
                Assert.Fail($"{openings.Hours} in {clock.Zone.Id} at {when}: {bySearch} by the search, {byEngine} by the engine");
            }
        }
    }

    /// <summary>Hours of every kind, among them those that begin, end, or lie in the stretch the clock skips or shows twice.</summary>
    private static IEnumerable<(WorkingHours Hours, LocalDate[] Holidays)> Patterns(LocalDateTime before, LocalDateTime after)
    {
        var (first, last) = before < after ? (before, after) : (after, before);
        var middle = first.PlusMinutes(Period.Between(first, last, PeriodUnits.Minutes).Minutes / 2).TimeOfDay;
        var onTheDay = (WorkingDays)(1 << ((int)first.DayOfWeek - 1));
        LocalDate[] beside = [first.Date, last.Date.PlusDays(-1)];
        WorkingHours[] patterns =
        [
            WorkingHours.Office,
            new(WorkingDays.Weekdays, new(22, 0), new(6, 0)),
            new(WorkingDays.All, middle, middle.PlusHours(8)),
            new(WorkingDays.All, middle.PlusHours(-8), middle),
            new(WorkingDays.All, first.TimeOfDay, first.TimeOfDay.PlusMinutes(30)),
            new(WorkingDays.All, first.TimeOfDay.PlusHours(-13), first.TimeOfDay),
            new(WorkingDays.All, first.TimeOfDay.PlusHours(-14), first.TimeOfDay.PlusHours(-1)),
            new(WorkingDays.All, last.TimeOfDay, last.TimeOfDay.PlusHours(13)),
            new(onTheDay, first.TimeOfDay.PlusMinutes(-20), middle),
            new(WorkingDays.Monday | WorkingDays.Wednesday | WorkingDays.Friday, middle, middle),
            new(WorkingDays.Tuesday | WorkingDays.Thursday | WorkingDays.Saturday, new(9, 0), new(9, 0)),
            new(WorkingDays.Sunday, new(18, 0), middle),
        ];
        return patterns.Select(hours => (hours, Array.Empty<LocalDate>())).Concat(patterns.Take(8).Select(hours => (hours, beside)));
    }

    /// <summary>Any days, any start and length in quarters of an hour, and holidays near the change.</summary>
    private static IEnumerable<(WorkingHours Hours, LocalDate[] Holidays)> Drawn(Random random, Instant change)
    {
        for (var i = 0; i < 4; i++)
        {
            var start = LocalTime.FromMinutesSinceMidnight(random.Next(96) * 15);
            var hours = new WorkingHours((WorkingDays)random.Next(1, 128), start, start.PlusMinutes(random.Next(1, 97) * 15));
            yield return (hours, [.. Enumerable.Range(0, random.Next(3)).Select(_ => change.InUtc().Date.PlusDays(random.Next(-3, 4)))]);
        }
    }

    private static bool IsWithin(LocalTime time, LocalDateTime before, LocalDateTime after)
    {
        var (first, last) = before < after ? (before, after) : (after, before);
        return (first.Date.At(time) >= first && first.Date.At(time) <= last) || (last.Date.At(time) >= first && last.Date.At(time) <= last);
    }

    private sealed class Tally
    {
        public int Changes { get; set; }

        public int Patterns { get; set; }

        public int PutOff { get; set; }

        public int OnAnOddMinute { get; set; }

        public int Overnight { get; set; }

        public int Holidays { get; set; }
    }
}
