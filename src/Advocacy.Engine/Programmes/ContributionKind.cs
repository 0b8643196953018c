namespace Advocacy.Engine.Programmes;

/// <summary>What people contribute.</summary>
internal enum ContributionKind
{
    /// <summary>An act of sharing.</summary>
    Shared,

    /// <summary>An act, or an idea, that others responded to.</summary>
    Resonated,

    /// <summary>An idea for others.</summary>
    Idea,

    /// <summary>Something a colleague gave thanks for.</summary>
    Thanked,

    /// <summary>An act an expert had good words for.</summary>
    Feedback,

    /// <summary>Being part of an occasion.</summary>
    TookPart,
}
