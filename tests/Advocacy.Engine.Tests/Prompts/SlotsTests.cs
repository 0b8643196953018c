using System;
using System.Linq;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Prompts;

public class SlotsTests
{
    private static readonly PromptRules s_rules = new();
    private static readonly LocalDate s_start = new(2026, 1, 1);

    [Fact]
    public void Observed_AnyActs_IsTheHourSeenMostAndTheEarliestOnATie() => Law.Holds(
        "the slot is the hour most acted in, one a day",
        Arb.From(
            Some.Many(from later in Gen.Choose(0, 2) from hour in Gen.Frequency((3, Gen.Choose(8, 10)), (1, Gen.Choose(0, 23))) select (later, hour), 40),
            Some.Fewer),
        acts =>
        {
            var (state, day) = (PromptState.New, 0);
            var firstHours = new System.Collections.Generic.Dictionary<int, int>();
            foreach (var (later, hour) in acts)
            {
                day += later;
                state = Slots.Observe(state, s_start.PlusDays(day).At(new LocalTime(hour, 17)).InUtc().ToInstant(), DateTimeZone.Utc);
                firstHours.TryAdd(day, hour);
            }

            var held = firstHours.OrderBy(pair => pair.Key).Select(pair => pair.Value).TakeLast(Slots.Most).ToArray();
            var expected = held.Length < 8 ? (LocalTime?)null
                : new LocalTime(held.GroupBy(hour => hour).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key, 0);
            Assert.Equal(expected, Slots.Observed(state, s_start.PlusDays(day), 400, s_rules));
            Assert.True(state.Observations.Count <= Slots.Most);
        },
        400,
        ("enough", acts => acts.Sum(act => act.later) > 15, 0.3),
        ("twice a day", acts => acts.Any(act => act.later == 0), 0.5));

    [Fact]
    public void Observed_SevenDays_IsNotEnoughAndEightAre()
    {
        var state = PromptState.New;
        for (var day = 0; day < 8; day++)
        {
            Assert.Null(Slots.Observed(state, s_start.PlusDays(day), 400, s_rules));
            state = Slots.Observe(state, s_start.PlusDays(day).At(new LocalTime(14, 59)).InUtc().ToInstant(), DateTimeZone.Utc);
        }

        Assert.Equal(new LocalTime(14, 0), Slots.Observed(state, s_start.PlusDays(8), 400, s_rules));
        Assert.Null(Slots.Observed(state, s_start.PlusDays(61), 60, s_rules));
        Assert.NotNull(Slots.Observed(state, s_start.PlusDays(60), 60, s_rules));
    }

    [Fact]
    public void Observe_MoreThanAreHeld_LetsGoOfTheOldest()
    {
        var state = PromptState.New;
        for (var day = 0; day < 40; day++)
        {
            state = Slots.Observe(state, s_start.PlusDays(day).At(new LocalTime(9, 30)).InUtc().ToInstant(), DateTimeZone.Utc);
            Assert.Equal(System.Math.Min(day + 1, 32), state.Observations.Count);
        }

        Assert.Equal((s_start.PlusDays(8), s_start.PlusDays(39)), (state.Observations[0].Date, state.Observations[31].Date));
    }

    [Fact]
    public void Observe_InThePersonsZone_TakesThePersonsHour()
    {
        var zone = DateTimeZoneProviders.Tzdb["Asia/Kathmandu"];
        var state = Slots.Observe(PromptState.New, Instant.FromUtc(2026, 1, 1, 19, 0), zone);
        Assert.Equal(new LocalDateTime(2026, 1, 2, 0, 0), Assert.Single(state.Observations));
    }

    [Fact]
    public void Spread_ACompany_UsesEveryMinuteOfTheJitterAboutEvenly()
    {
        var slots = Enumerable.Range(0, 6200).Select(person => Slots.Spread(Fingerprint.Of("p-" + person) ^ 7, s_rules)).ToArray();
        var counts = slots.GroupBy(slot => slot).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(31, counts.Count);
        Assert.Equal(new LocalTime(10, 0), counts.Keys.Min());
        Assert.Equal(new LocalTime(10, 30), counts.Keys.Max());

        // 200 expected a minute, standard deviation below 14.
        Assert.All(counts.Values, count => Assert.InRange(count, 130, 270));
        Assert.Equal(slots, Enumerable.Range(0, 6200).Select(person => Slots.Spread(Fingerprint.Of("p-" + person) ^ 7, s_rules)));
    }

    [Fact]
    public void Spread_AnyKeyAndRules_StaysWithinTheJitter() => Law.Holds(
        "jitter stays within its width",
        Arb.From(
            from key in ArbMap.Default.GeneratorFor<DoNotSize<ulong>>()
            from minute in Gen.Choose(0, 1439)
            from jitter in Gen.Choose(0, 240)
            select (key.Item, minute, jitter)),
        sample =>
        {
            var slot = Slots.Spread(sample.Item, s_rules with { OverviewMinute = sample.minute, JitterMinutes = sample.jitter });
            var late = ((slot.Hour * 60) + slot.Minute - sample.minute + 1440) % 1440;
            return late <= sample.jitter && slot.Second == 0;
        },
        500,
        ("past midnight", sample => sample.minute + sample.jitter >= 1440, 0.03));

    [Theory]
    [InlineData(9, 0, 9, 0)]
    [InlineData(16, 59, 16, 59)]
    [InlineData(17, 0, -1, 0)]
    [InlineData(8, 59, -1, 0)]
    public void Within_ADay_OnlyInsideTheWindow(int hour, int minute, int expectedHour, int expectedMinute)
    {
        var window = new Openings(WorkingHours.Office, DateTimeZone.Utc, _ => false).On(new(2026, 1, 5))!.Value;
        var expected = expectedHour < 0 ? (Instant?)null : Instant.FromUtc(2026, 1, 5, expectedHour, expectedMinute);
        Assert.Equal(expected, Slots.Within(window, new(hour, minute), DateTimeZone.Utc));
    }

    [Theory]
    [InlineData(23, 5, 23)]
    [InlineData(1, 6, 1)]
    [InlineData(12, 0, -1)]
    public void Within_ANight_AlsoAfterMidnight(int hour, int expectedDay, int expectedHour)
    {
        var window = new Openings(new(WorkingDays.Monday, new(22, 0), new(6, 0)), DateTimeZone.Utc, _ => false).On(new(2026, 1, 5))!.Value;
        var expected = expectedHour < 0 ? (Instant?)null : Instant.FromUtc(2026, 1, expectedDay, expectedHour, 0);
        Assert.Equal(expected, Slots.Within(window, new(hour, 0), DateTimeZone.Utc));
    }

    [Fact]
    public void Within_ASlotTheClockSkips_IsTheFirstInstantAfterTheGap()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
        var window = new Openings(new(WorkingDays.All, new(0, 0), new(6, 0)), zone, _ => false).On(new(2026, 3, 29))!.Value;
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 1, 0), Slots.Within(window, new(2, 30), zone));
    }
}
