namespace Advocacy.Engine.Rewards;

/// <summary>What older claims came to.</summary>
/// <param name="Currency">The currency it is of.</param>
/// <param name="Amount">How much was granted.</param>
public sealed record EarlierTotal(Currency Currency, long Amount);
