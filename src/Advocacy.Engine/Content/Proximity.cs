namespace Advocacy.Engine.Content;

/// <summary>How near to the person something happened (M11).</summary>
public enum Proximity
{
    /// <summary>In the own team.</summary>
    Team,

    /// <summary>In the own department.</summary>
    Department,

    /// <summary>Somewhere in the organisation.</summary>
    Organisation,
}
