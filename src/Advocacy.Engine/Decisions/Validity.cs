using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>Whether a decision that was held back is still right.</summary>
/// <param name="Holds">Whether it is still right.</param>
/// <param name="Reasons">Why not; empty if it holds.</param>
public sealed record Validity(bool Holds, ValueList<Reason> Reasons);
