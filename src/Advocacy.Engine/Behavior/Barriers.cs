using Advocacy.Engine.Values;

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
}
