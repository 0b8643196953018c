namespace Advocacy.Engine.Programmes;

/// <summary>How near two people work to one another, the nearest first.</summary>
public enum Nearness
{
    /// <summary>They share a team.</summary>
    Team,

    /// <summary>They share a department.</summary>
    Department,

    /// <summary>They share a larger unit.</summary>
    Unit,

    /// <summary>They share the organisation alone.</summary>
    Organisation,
}
