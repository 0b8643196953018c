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

    /// <summary>When a barrier was last named of a factor; none where a help has been observed since, or the person has said how strong it is.</summary>
    internal static Instant? NamedAt(BehaviorState state, Factor factor) =>
        state.ObservedOf(factor) is { IsBarrier: true } named && !(state.DeclaredOf(factor)?.At >= named.At) ? named.At : null;
}
