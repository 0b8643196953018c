using Advocacy.Engine.Values;

namespace Advocacy.Engine.Facts;

/// <summary>A fact was taken back: it was wrong, or was deleted.</summary>
public sealed record Retracted : EventFact
{
    /// <summary>The fact that is taken back. Protective facts and corrections cannot be.</summary>
    public required FactId Target { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 9;
}
