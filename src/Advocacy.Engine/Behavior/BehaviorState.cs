using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Behavior;

/// <summary>What must be remembered of a person's motivation and ability: the last signal per factor, declared and observed.</summary>
public sealed record BehaviorState
{
    /// <summary>Nobody said anything yet.</summary>
    public static BehaviorState Unknown { get; } = new();

    /// <summary>The last declaration per factor, in the order of <see cref="Factor"/>; empty until there is one.</summary>
    public ValueList<Anchor?> Declared { get; init; }

    /// <summary>The last observation per factor, in the order of <see cref="Factor"/>; empty until there is one.</summary>
    public ValueList<Anchor?> Observed { get; init; }

    /// <summary>The state after the person declared how strong a factor is.</summary>
    public BehaviorState Declare(Factor factor, Score strength, Instant at) =>
        this with { Declared = Set(Declared, factor, new(strength.Value, at)) };

    /// <summary>The state after something was observed that says how strong a factor is.</summary>
    public BehaviorState Observe(Factor factor, double strength, Instant at) =>
        this with { Observed = Set(Observed, factor, new(strength, at)) };

    /// <summary>The state after the person named a barrier, which says how strong its factor is.</summary>
    public BehaviorState NameBarrier(Factor factor, double strength, Instant at) =>
        this with { Observed = Set(Observed, factor, new(strength, at, IsBarrier: true)) };

    /// <summary>The last declaration about a factor.</summary>
    internal Anchor? DeclaredOf(Factor factor) => Declared.IsEmpty ? null : Declared[(int)factor];

    /// <summary>The last observation about a factor.</summary>
    internal Anchor? ObservedOf(Factor factor) => Observed.IsEmpty ? null : Observed[(int)factor];

    private static ValueList<Anchor?> Set(ValueList<Anchor?> anchors, Factor factor, Anchor anchor) =>
        (anchors.IsEmpty ? new ValueList<Anchor?>(new Anchor?[Factors.Count]) : anchors).With((int)factor, anchor);
}
