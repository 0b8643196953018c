using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>The reasons about feedback of experts. They name nobody, and none tells whether an expert answered.</summary>
public static class FeedbackReasons
{
    /// <summary>An expert was asked, now or before: the same until the end, so that nobody learns that a request went to another.</summary>
    public static ReasonCode Asked { get; } = new("feedback.asked", []);

    /// <summary>No expert is free now, and nobody was asked yet.</summary>
    public static ReasonCode NobodyFree { get; } = new("feedback.nobody-free", []);

    /// <summary>Nobody else is asked, and the owner is thanked.</summary>
    public static ReasonCode Thanks { get; } = new("feedback.thanks", []);
}
