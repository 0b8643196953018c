namespace Advocacy.Engine.Prompts;

/// <summary>How far a message has come.</summary>
public enum ContactStage
{
    /// <summary>Scheduled; the host has not said more.</summary>
    Scheduled,

    /// <summary>Handed to the channel.</summary>
    Sent,

    /// <summary>Could not be delivered.</summary>
    NotDelivered,

    /// <summary>No longer valid when its time came, and not sent.</summary>
    Expired,
}
