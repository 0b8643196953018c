using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Behavior;

/// <summary>Barriers are links or drivers (M03).</summary>
public static class Barriers
{
    /// <summary>The link or driver a barrier stands for; none for a barrier of the host's that is not known here.</summary>
    public static Factor? FactorOf(Barrier barrier) =>
        barrier == Barrier.NotRelevant ? Factor.MentalEffort
        : barrier == Barrier.NotAllowed ? Factor.SocialDeviance
        : barrier == Barrier.NotAppreciated ? Factor.Acceptance
        : barrier == Barrier.WorthLittle ? Factor.Hope
        : barrier == Barrier.NoTime ? Factor.Time
        : barrier == Barrier.NoHabit ? Factor.Routine
        : null;

    /// <summary>When a barrier was last named of a factor: it was then observed to be less than is assumed of it. None where a help has been observed since.</summary>
    internal static Instant? NamedAt(BehaviorState state, Factor factor, BehaviorRules rules) =>
        state.ObservedOf(factor) is { } observed && observed.Value < rules.PriorOf(factor) ? observed.At : null;
}
