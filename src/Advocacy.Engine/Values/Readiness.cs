namespace Advocacy.Engine.Values;

/// <summary>How much the climate of a unit allows (M21).</summary>
public enum Readiness
{
    /// <summary>Stories, listening and what people ask for themselves.</summary>
    Listen,

    /// <summary>Also examples, occasions and tiny steps.</summary>
    Prepare,

    /// <summary>Also invitations to share.</summary>
    Go,
}
