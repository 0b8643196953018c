namespace Advocacy.Engine.Rewards;

/// <summary>How far older claims used up a cap over all time.</summary>
/// <param name="Cap">The id of the cap.</param>
/// <param name="Used">How much, or how often.</param>
public sealed record EarlierUse(string Cap, long Used);
