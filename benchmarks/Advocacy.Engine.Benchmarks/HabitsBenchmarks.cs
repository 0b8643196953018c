using System;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>How strong a habit is, and a rhythm of a year; the baselines are one power, and a run of weeks counted by hand without pauses or forgiveness.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Habits")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class HabitsBenchmarks
{
    private const string Context = "post";

    private static readonly LocalDate Today = new(2026, 8, 18);

    private readonly HabitRules rules = Policy.Default.Habits;

    private readonly int[] weeks = new int[52];

    private HabitState habit = HabitState.New;

    private RhythmState rhythm = RhythmState.New;

    private Pauses pauses = null!;

    /// <summary>Two acts in three weeks of a year, with a fortnight away.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
        var away = new Interval(Instant.FromUtc(2026, 4, 6, 0, 0), Instant.FromUtc(2026, 4, 20, 0, 0));
        pauses = new([away], WorkingDays.Weekdays, zone, 4);
        for (var week = 0; week < weeks.Length; week++)
        {
            var date = Today.PlusWeeks(week - weeks.Length);
            weeks[week] = LocalDays.WeekOf(date);
            if (week % 3 < 2)
            {
                habit = Habit.Repeat(habit, LocalDays.NumberOf(date), Context, rules);
                rhythm = Rhythm.Keep(rhythm, date, pauses, 400, rules);
            }
        }

        if (Tally().Longest == 0)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [BenchmarkCategory("strength")]
    [Benchmark(Baseline = true, Description = "one power by hand")]
    public double PowerByHand() => 1 - Math.Exp(-rules.GrowthPerRepetition * habit.Repetitions);

    [BenchmarkCategory("strength")]
    [Benchmark(Description = "RepetitionsAt and StrengthOf")]
    public double Strength() => Habit.StrengthOf(Habit.RepetitionsAt(habit, LocalDays.NumberOf(Today), Context, rules), rules);

    [BenchmarkCategory("strength")]
    [Benchmark(Description = "Repeat")]
    public HabitState Repeat() => Habit.Repeat(habit, LocalDays.NumberOf(Today), Context, rules);

    [BenchmarkCategory("rhythm")]
    [Benchmark(Baseline = true, Description = "a run of weeks by hand")]
    public int RunByHand()
    {
        var (run, longest) = (0, 0);
        for (var week = 1; week < weeks.Length; week++)
        {
            run = weeks[week] == weeks[week - 1] + 1 ? run + 1 : 0;
            longest = Math.Max(run, longest);
        }

        return longest;
    }

    [BenchmarkCategory("rhythm")]
    [Benchmark(Description = "Rhythm.TallyAt")]
    public RhythmTally Tally() => Rhythm.TallyAt(rhythm, Today, pauses, rules);

    [BenchmarkCategory("rhythm")]
    [Benchmark(Description = "Rhythm.Keep")]
    public RhythmState Keep() => Rhythm.Keep(rhythm, Today, pauses, 400, rules);
}
