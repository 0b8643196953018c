namespace Advocacy.Engine.Testing;

/// <summary>What came of a check.</summary>
public enum InvariantStatus
{
    /// <summary>No case broke it, and some put it to the test.</summary>
    Holds,

    /// <summary>A case broke it.</summary>
    Broken,

    /// <summary>No case put it to the test: draw more, or look why nothing ever happens under this policy.</summary>
    Untested,

    /// <summary>The law holds by default, and this policy chose otherwise.</summary>
    NotPromised,
}
