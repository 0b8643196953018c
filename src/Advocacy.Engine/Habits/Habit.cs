using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Habits;

/// <summary>
/// Habit strength from repetitions in a stable context (Lally et al. 2010). For complex acts it is starting that becomes habit, so
/// handling what is offered counts, skip included; at most one repetition a local day (M06).
/// </summary>
public static class Habit
{
    /// <summary>The state after a repetition on a day; a second one on the same day changes nothing.</summary>
    public static HabitState Repeat(HabitState state, int day, string context, HabitRules rules)
    {
        Guard.NotNull(state);
        return state.Repetitions > 0 && day <= state.LastDay
            ? state
            : state with { Repetitions = RepetitionsAt(state, day, context, rules) + 1, LastDay = day, Context = context };
    }

    /// <summary>
    /// Repetitions that still count on a day: whole during a gap of <see cref="HabitRules.BreakAfterDays"/>, then halved every
    /// <see cref="HabitRules.BreakHalfLifeDays"/>; a changed context leaves a share.
    /// </summary>
    public static double RepetitionsAt(HabitState state, int day, string context, HabitRules rules)
    {
        Guard.NotNull(state);
        Guard.NotNull(rules);
        if (state.Repetitions == 0)
        {
            return 0;
        }

        var gap = day - state.LastDay;
        var broken = Math.Max(0, gap - rules.BreakAfterDays);
        var carried = string.Equals(context, state.Context, StringComparison.Ordinal) ? 1 : rules.ContextCarryOver;
        return state.Repetitions * carried * Elementary.HalfLife(broken, rules.BreakHalfLifeDays);
    }

    /// <summary>Habit strength after so many repetitions, from 0 to 1: <c>H(x) = 1 − e^(−c·x)</c> (Lally et al. 2010, a = b = 1).</summary>
    public static double StrengthOf(double repetitions, HabitRules rules) => Score.Clamp(Grown(repetitions, Guard.NotNull(rules))).Value;

    /// <summary>The fewest repetitions whose strength is at least so much, to the bit: strength never falls with more of them. Infinite where none do.</summary>
    internal static double RepetitionsFor(double strength, HabitRules rules)
    {
        if (Grown(0, rules) >= strength)
        {
            return 0;
        }

        // What is not negative is ordered as its bits are.
        var (fewer, enough) = (0L, BitConverter.DoubleToInt64Bits(double.PositiveInfinity));
        while (enough - fewer > 1)
        {
            var between = fewer + ((enough - fewer) / 2);
            (fewer, enough) = Grown(BitConverter.Int64BitsToDouble(between), rules) >= strength ? (fewer, between) : (between, enough);
        }

        return BitConverter.Int64BitsToDouble(enough);
    }

    /// <summary>Whether a habit is verified: it goes on without prompts and feels automatic (M06).</summary>
    public static bool IsVerified(HabitState state, double repetitions, HabitRules rules) =>
        Guard.NotNull(state).Automaticity >= Guard.NotNull(rules).VerifiedAutomaticity
        && repetitions >= rules.VerifiedRepetitions
        && state.Unprompted >= rules.VerifiedUnprompted;

    private static double Grown(double repetitions, HabitRules rules) => 1 - Elementary.Exp(-rules.GrowthPerRepetition * repetitions);
}
