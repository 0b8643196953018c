using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>Under which conditions; what is empty or absent does not matter. All of them hold at once.</summary>
public sealed record RewardConditions
{
    /// <summary>Under any conditions.</summary>
    public static RewardConditions None { get; } = new();

    /// <summary>The ways of sharing.</summary>
    public ValueList<ActKind> Kinds { get; init; }

    /// <summary>The choices; only a choice has one.</summary>
    public ValueList<Choice> Choices { get; init; }

    /// <summary>The phases of lasting change, as the person is in when it happens.</summary>
    public ValueList<Phase> Phases { get; init; }

    /// <summary>The kinds of occasion it is about.</summary>
    public ValueList<OccasionKind> Occasions { get; init; }

    /// <summary>Whether a prompt invited it; absent: either way.</summary>
    public bool? IsPrompted { get; init; }

    internal bool Hold(in RewardClaim claim) =>
        (Kinds.IsEmpty || (claim.Kind is { } kind && Kinds.Contains(kind)))
        && (Choices.IsEmpty || (claim.Choice is { } choice && Choices.Contains(choice)))
        && (Phases.IsEmpty || Phases.Contains(claim.Phase))
        && (Occasions.IsEmpty || (claim.Occasion is { } occasion && Occasions.Contains(occasion)))
        && (IsPrompted is null || IsPrompted == claim.IsPrompted);
}
