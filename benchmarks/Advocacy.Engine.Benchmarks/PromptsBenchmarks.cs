using System;
using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>What may still be sent, through what and when, of somebody with messages over 100 days; the baseline counts dates of a week by hand.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Prompts")]
public class PromptsBenchmarks
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private static readonly LocalDate Today = new(2026, 8, 18);

    private readonly PromptRules rules = Policy.Default.Prompts;

    private readonly Func<Instant, LocalDate> dateOf = instant => LocalDays.DateAt(instant, Zone, 4);

    private readonly DecisionId none = new("d-none");

    private PromptState state = null!;

    private LocalDate[] dates = [];

    private Window window;

    [GlobalSetup]
    public void Setup()
    {
        state = Lives.Engine.View(Lives.State(200), Lives.Now).Prompts;
        dates = [.. state.Contacts.Select(contact => dateOf(contact.At))];
        window = new(Today, LocalDays.At(Today.At(new(9, 0)), Zone), LocalDays.At(Today.At(new(17, 0)), Zone));
        if (dates.Length == 0)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [Benchmark(Baseline = true, Description = "a week's dates by hand")]
    public int ByHand()
    {
        var used = 0;
        foreach (var date in dates)
            used += date <= Today && date.PlusDays(Caps.WeekDates) > Today ? 1 : 0;

        return used;
    }

    [Benchmark(Description = "Caps.Used")]
    public int Used() => Caps.Used(state, Today, Caps.WeekDates, onlyOverviews: false, none, dateOf);

    [Benchmark(Description = "Caps.FirstWithRoom")]
    public LocalDate FirstWithRoom() => Caps.FirstWithRoom(state, Today, Caps.WeekDates, 1, onlyOverviews: false, none, dateOf);

    [Benchmark(Description = "BackOff.Ignored")]
    public int Ignored() => BackOff.Ignored(state, Lives.Now - Duration.FromDays(9));

    [Benchmark(Description = "Slots.Observed")]
    public LocalTime? Observed() => Slots.Observed(state, Today, 400, rules);

    [Benchmark(Description = "Slots.Spread and Within")]
    public Instant? Slot() => Slots.Within(window, Slots.Spread(17, rules), Zone);

    [Benchmark(Description = "Channels.Pick")]
    public Channel? Pick() => Channels.Pick([Channel.Teams, Channel.InApp], _ => true, [Channel.Teams], state, Lives.Now, rules);
}
