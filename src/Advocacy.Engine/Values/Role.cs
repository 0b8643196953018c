namespace Advocacy.Engine.Values;

/// <summary>A part a person plays for others; declared, never inferred.</summary>
public enum Role
{
    /// <summary>Leads a team or a larger unit.</summary>
    Leader,

    /// <summary>Shows colleagues how it is done and gives feedback.</summary>
    Expert,
}
