using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>The reasons about feedback of experts. They name nobody, and none tells whether an expert answered.</summary>
public static class FeedbackReasons
{
    /// <summary>An expert is asked: the nearest who is free, of these the one asked least.</summary>
    public static ReasonCode Ask { get; } = new("feedback.ask", [Datum.Text("nearness")]);

    /// <summary>An expert was asked.</summary>
    public static ReasonCode Awaiting { get; } = new("feedback.awaiting", []);

    /// <summary>No expert is free now.</summary>
    public static ReasonCode NobodyFree { get; } = new("feedback.nobody-free", []);

    /// <summary>Nobody else is asked, and the owner is thanked.</summary>
    public static ReasonCode Thanks { get; } = new("feedback.thanks", []);
}
