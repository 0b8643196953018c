namespace Advocacy.Engine.Rewards;

/// <summary>How far somebody is with a badge.</summary>
/// <param name="Badge">The id of the badge.</param>
/// <param name="Tier">How many tiers were reached; 0: none yet.</param>
/// <param name="Count">How much of its currency was granted.</param>
/// <param name="Next">How much the next tier takes; none after the last.</param>
public sealed record BadgeProgress(string Badge, int Tier, long Count, int? Next);
