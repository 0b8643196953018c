namespace Advocacy.Engine.Json;

/// <summary>What to allow when facts are read.</summary>
public sealed record FactReadOptions
{
    /// <summary>Nothing but what is written.</summary>
    public static FactReadOptions Strict { get; } = new();

    /// <summary>
    /// Whether a fact without an id gets one: <c>auto-</c> and 32 hexadecimal digits of the SHA-256 of its canonical line without id. Two
    /// reports that say the same are then one fact; two that differ in anything are two, so that a correction needs a retraction.
    /// </summary>
    public bool MakeMissingIds { get; init; }
}
