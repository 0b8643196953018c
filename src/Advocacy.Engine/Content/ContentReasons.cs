using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>The reasons this room can give.</summary>
public static class ContentReasons
{
    /// <summary>Nothing of the kind makes an occasion.</summary>
    public static ReasonCode NoOccasion { get; } = new("occasion.none", [Datum.Text("event")]);

    /// <summary>It is confidential.</summary>
    public static ReasonCode Confidential { get; } = new("content.confidential", []);

    /// <summary>It may not be told yet.</summary>
    public static ReasonCode UnderEmbargo { get; } = new("content.under-embargo", [Datum.Instant("until")]);

    /// <summary>It has not happened yet.</summary>
    public static ReasonCode NotYet { get; } = new("occasion.not-yet", [Datum.Instant("opens")]);

    /// <summary>Its shelf life is over.</summary>
    public static ReasonCode Stale { get; } = new("occasion.stale", [Datum.Instant("until")]);
}
