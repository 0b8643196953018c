using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Which figures are asked for.</summary>
/// <param name="Round">
/// Names the asking that the answers come from. Within a round releases are held against one another; in another round everybody is asked
/// anew, and the same answers must never come under two names.
/// </param>
/// <param name="Groups">The groups, the most important first: where two cannot both be shown, the earlier is.</param>
public sealed record ReleaseRequest(string Round, ValueList<ReleaseGroup> Groups);
