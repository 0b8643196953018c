using Advocacy.Engine.Values;

namespace Advocacy.Engine.Facts;

/// <summary>The person declared how strong a driver is, or how much there is of a resource.</summary>
public sealed record SignalDeclared : EventFact
{
    /// <summary>The driver or link.</summary>
    public required Factor Factor { get; init; }

    /// <summary>How strong or how much, from 0 to 1.</summary>
    public required Score Strength { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 3;
}
