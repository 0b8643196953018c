using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>What the models say of a person at a moment.</summary>
/// <param name="Phase">The phase of lasting change.</param>
/// <param name="Fit">Motivation and ability for the option at hand, before any lift.</param>
/// <param name="LiftedFit">The same after the intervention's lifts.</param>
/// <param name="HabitStrength">Habit strength, 0 to 1.</param>
/// <param name="Rhythm">Kept periods in a row.</param>
/// <param name="Climate">The climate that counts for the person.</param>
public sealed record Judgement(Phase Phase, Fit Fit, Fit LiftedFit, double HabitStrength, int Rhythm, Readiness Climate)
{
    /// <summary>What limits the person most: motivation's weakest driver stands for motivation where that is less than ability (M02).</summary>
    public LimitingFactor Limiting => LimitingOf(Fit);

    internal static LimitingFactor LimitingOf(in Fit fit) => fit.IsAboveLine ? LimitingFactor.None
        : fit.Motivation < fit.Ability ? LimitingFactor.Motivation
        : LimitingBy(fit.Scarcest);

    /// <summary>What limits a person whose scarcest link it is.</summary>
    internal static LimitingFactor LimitingBy(Factor scarcest) =>
        scarcest switch { Factor.Time => LimitingFactor.Time, Factor.Routine => LimitingFactor.Habit, _ => LimitingFactor.Ability };
}
