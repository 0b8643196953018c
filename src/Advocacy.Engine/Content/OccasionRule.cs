using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>What makes an occasion of a kind, how long it keeps and whom it concerns (M11). Hosts add kinds by adding rules.</summary>
public sealed record OccasionRule
{
    /// <summary>The kind of occasion.</summary>
    public required OccasionKind Kind { get; init; }

    /// <summary>The kinds of events that make one, in the words of the systems they come from; matched exactly.</summary>
    public ValueList<string> Events { get; init; }

    /// <summary>How long it is worth telling, counted from when it happened or may be told. Days, 1 to 365.</summary>
    public required int ShelfLifeDays { get; init; }

    /// <summary>How far from where it happened it still concerns people.</summary>
    public Proximity UpTo { get; init; } = Proximity.Organisation;

    /// <summary>Whether it is only for who took part.</summary>
    public bool IsForParticipants { get; init; }

    /// <summary>Which side of the work it shows, unless the event says so.</summary>
    public Perspective Perspective { get; init; }
}
