using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>Whom to ask again, and when.</summary>
/// <param name="Place">The place of the person.</param>
/// <param name="Due">When to ask again.</param>
public readonly record struct DueRow(int Place, Instant Due);
