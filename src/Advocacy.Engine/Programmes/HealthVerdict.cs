namespace Advocacy.Engine.Programmes;

/// <summary>Whether a sign is there.</summary>
public enum HealthVerdict
{
    /// <summary>There is not enough to say.</summary>
    Unknown,

    /// <summary>It is not there.</summary>
    Fine,

    /// <summary>It is there, on the figures given.</summary>
    Found,
}
