using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Habits;

/// <summary>A rhythm over years: what explains its weeks is held as long as they are counted one by one.</summary>
public class LongRhythmTests
{
    private static readonly PersonId s_person = new("p-1");

    private static readonly Instant s_monday = Instant.FromUtc(2024, 1, 1, 9, 0);

    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    [Fact]
    public void INV_30_AnEndedPause_IsNotForgottenAsLongAsItsWeeksCount()
    {
        // Weeks 10 to 16 paused, all others kept.
        var life = Life(150, week => week is < 10 or > 16, new Paused { Id = new("pause"), Person = s_person, At = Week(10), Until = Week(17) });
        Walk(life, (week, current) => Assert.Equal((week, week < 10 ? week + 1 : week < 17 ? 10 : week - 6), (week, current)));
    }

    [Fact]
    public void INV_30_ReportingNewLeave_NeverLowersARhythm()
    {
        var life = Life(
            90,
            week => week is < 10 or (> 16 and < 66) or > 76,
            new Away { Id = new("away-1"), Person = s_person, At = Week(10), From = Week(10), To = Week(17) },
            new Away { Id = new("away-2"), Person = s_person, At = Week(66), From = Week(66), To = Week(76) },
            new Away { Id = new("away-3"), Person = s_person, At = Week(76), From = Week(76), To = Week(77) });
        Walk(life, (week, current) => Assert.Equal(
            (week, week < 10 ? week + 1 : week < 17 ? 10 : week < 66 ? week - 6 : week < 77 ? 59 : week - 17), (week, current)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void INV_30_AFiniteLongPause_HoldsWhileItRuns(bool isAnotherAnnounced)
    {
        // Paused in weeks 10 to 109; in week 20 another pause is announced, for weeks 30 and 31: it takes the place of none.
        Fact[] pauses =
        [
            new Paused { Id = new("pause-1"), Person = s_person, At = Week(10), Until = Week(110) },
            .. isAnotherAnnounced ? [new Paused { Id = new("pause-2"), Person = s_person, At = Week(20), From = Week(30), Until = Week(32) }] : Array.Empty<Fact>(),
            new PeerThanked { Id = new("thanks"), Person = s_person, At = Week(109) },
        ];
        var life = Life(120, week => week is < 10 or > 109, pauses);
        Walk(life, (week, current) => Assert.Equal((week, week < 10 ? week + 1 : week < 110 ? 10 : week - 99), (week, current)));
    }

    [Fact]
    public void INV_30_PlacementsLongPast_GoOnExplainingTheirWeeks()
    {
        // On Monday to Thursday of week 20 away: four of five working days by the first placement, none by the second, which holds from week 21.
        var life = Life(
            100,
            week => week != 20,
            new Away { Id = new("away"), Person = s_person, At = Week(20), From = Week(20) - Duration.FromHours(9), To = Week(20) + Duration.FromHours(87) },
            new Placed { Id = new("moved"), Person = s_person, At = Week(21) - Duration.FromHours(9), Zone = "UTC", Pattern = WorkingHours.Office with { Days = WorkingDays.Friday } });
        foreach (var state in Walk(life, (week, current) => Assert.Equal((week, week < 20 ? week + 1 : week), (week, current))))
        {
            Assert.Equal(0, s_engine.View(state, state.Newest!.Value).Rhythm.ForgivenUsed);
        }
    }

    [Fact]
    public void INV_49_ManyMessages_LeaveOldWeeksOfSilenceSilent()
    {
        // A message each week up to week 5 and twice a week from week 12 on; nothing done in weeks 6 to 11, in which the engine was silent.
        var messages = Enumerable.Range(0, 70).Where(week => week is < 6 or > 11).SelectMany(week => new Fact[]
        {
            new Sent { Id = new($"s-{week:D3}-1"), Person = s_person, At = Week(week) + Duration.FromHours(1), Decision = new($"d-{week:D3}-1") },
            new Sent { Id = new($"s-{week:D3}-2"), Person = s_person, At = Week(week) + Duration.FromHours(49), Decision = new($"d-{week:D3}-2") },
        }).ToArray();
        var life = Life(70, week => week is < 6 or > 11, messages);
        var last = Walk(life, (week, current) => Assert.Equal((week, week < 6 ? week + 1 : week < 12 ? 6 : week - 5), (week, current)))[^1];
        Assert.Equal(64, s_engine.View(last, Week(69)).Prompts.Contacts.Count);
        Assert.InRange(s_engine.View(last, Week(69)).Prompts.EarlierWeeks.Count, 20, 60);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(2000)]
    public void Compact_AWindowLongerThanRetention_KeepsItsMisses(int retentionDays)
    {
        // Lost by the eleventh miss, in week 11. Week 30 begins a row: weeks 20 to 29 and 31 are eleven misses in twelve weeks again.
        var rules = new HabitRules { ForgivenessWeeks = 12, ForgivenMisses = 10, RepairWeeks = 0 };
        var monday = new LocalDate(2024, 1, 1);
        var pauses = new Pauses([], WorkingDays.Weekdays, DateTimeZone.Utc, 0);
        var state = Rhythm.Keep(RhythmState.New, monday, pauses, retentionDays, rules);
        state = Rhythm.Compact(state, monday.PlusWeeks(30), pauses, retentionDays, _ => rules);
        state = Rhythm.Keep(state, monday.PlusWeeks(30), pauses, retentionDays, rules);

        Assert.Equal(1, Rhythm.TallyAt(state, monday.PlusWeeks(31), pauses, rules).Current);
        Assert.Equal((0, 2), (Rhythm.TallyAt(state, monday.PlusWeeks(32), pauses, rules).Current, Rhythm.TallyAt(state, monday.PlusWeeks(32), pauses, rules).Lost));
    }

    private static Instant Week(int week) => s_monday + Duration.FromDays(7 * week);

    private static List<Fact> Life(int weeks, Func<int, bool> acts, params Fact[] others)
    {
        List<Fact> facts =
        [
            new Placed { Id = new("placed"), Person = s_person, At = s_monday - Duration.FromDays(1), Zone = "UTC" },
            .. Enumerable.Range(0, weeks).Where(acts).Select(week => new Acted { Id = new($"act-{week:D3}"), Person = s_person, At = Week(week), Kind = ActKind.Post }),
            .. others,
        ];
        facts.Sort(FactOrder.Canonical);
        return facts;
    }

    /// <summary>Evolves through a life; at the end of every week what was read from a saved state, what was carried along and what is replayed agree.</summary>
    private static List<PersonState> Walk(List<Fact> facts, Action<int, int> check)
    {
        var state = PersonState.Empty(s_person);
        var states = new List<PersonState>();
        for (var (week, next) = (0, 0); next < facts.Count; week++)
        {
            for (; next < facts.Count && facts[next].At < Week(week + 1) - Duration.FromHours(10); next++)
            {
                state = s_engine.Evolve(state, facts[next], facts[next].At).State;
            }

            var now = Week(week) + Duration.FromDays(5);
            check(week, s_engine.View(state, now).Rhythm.Current);
            Assert.Equal(s_engine.View(state, now), s_engine.View(StateJson.Read(StateJson.Write(state)).Value!, now));
            states.Add(state);
        }

        var replayed = s_engine.Replay(PersonState.Empty(s_person), facts, facts[^1].At).State;
        Assert.True(replayed.Equals(state));
        return states;
    }
}
