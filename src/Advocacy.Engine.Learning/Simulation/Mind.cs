using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What has become of a simulated person so far, as far as it changes what they do next. Days are counted from the first day of the scenario.</summary>
internal readonly record struct Mind
{
    /// <summary>Nothing has happened yet.</summary>
    public static Mind Fresh { get; } = new() { FirstMessageDay = Never, WarmDay = Never, ActDay = Never };

    private const int Never = -100_000;

    /// <summary>How tired of messages, on the day it was last counted.</summary>
    public double Fatigue { get; init; }

    /// <summary>The day on which fatigue was last counted.</summary>
    public int FatigueDay { get; init; }

    /// <summary>Times that something was handled or done, at most one a day.</summary>
    public double Repetitions { get; init; }

    /// <summary>The day of the last.</summary>
    public int RepetitionDay { get; init; }

    /// <summary>The day of the first message; long ago where there was none.</summary>
    public int FirstMessageDay { get; init; }

    /// <summary>How many stories of colleagues were seen.</summary>
    public int Stories { get; init; }

    /// <summary>How many examples were seen.</summary>
    public int Examples { get; init; }

    /// <summary>The day of the last response to an act.</summary>
    public int WarmDay { get; init; }

    /// <summary>The day of the last act.</summary>
    public int ActDay { get; init; }

    /// <summary>By how much each driver is lower for now.</summary>
    public double Shock { get; init; }

    /// <summary>The first day on which it no longer is.</summary>
    public int ShockUntil { get; init; }

    /// <summary>The first day of being back.</summary>
    public int AwayUntil { get; init; }

    public double FatigueOn(int day, ResponseModel rules) => Fatigue * Elementary.HalfLife(day - FatigueDay, rules.FatigueHalfLifeDays);

    /// <summary>After a message, that tires a little.</summary>
    public Mind Reached(int day, double tiring, ResponseModel rules) => this with
    {
        Fatigue = FatigueOn(day, rules) + (tiring * rules.FatiguePerMessage),
        FatigueDay = day,
        FirstMessageDay = FirstMessageDay == Never ? day : FirstMessageDay,
    };

    /// <summary>After handling something, or doing something.</summary>
    public Mind Repeated(int day) => Repetitions > 0 && day <= RepetitionDay ? this : this with { Repetitions = Repetitions + 1, RepetitionDay = day };

    public Mind Taught(Lesson lesson) => lesson switch
    {
        Lesson.Story => this with { Stories = Stories + 1 },
        Lesson.Example => this with { Examples = Examples + 1 },
        _ => this,
    };

    /// <summary>After a change of team: half of the habit stays (habits live in a stable context).</summary>
    public Mind Moved(double shock, int until) => this with { Repetitions = Repetitions / 2, Shock = shock, ShockUntil = until };

    /// <summary>The true strength of the habit: <c>1 − e^(−c·x)</c> (Lally et al. 2010).</summary>
    public double HabitStrength(double growth) => 1 - Elementary.Exp(-growth * Repetitions);

    public double NoveltyOn(int day, ResponseModel rules) =>
        rules.Novelty * (FirstMessageDay == Never ? 1 : Elementary.HalfLife(Math.Max(0, day - FirstMessageDay), rules.NoveltyHalfLifeDays));

    public double WarmthOn(int day, ResponseModel rules) =>
        WarmDay == Never ? 0 : Elementary.HalfLife(Math.Max(0, day - WarmDay), rules.EncouragementHalfLifeDays);
}
