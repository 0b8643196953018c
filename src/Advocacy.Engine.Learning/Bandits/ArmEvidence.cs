namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What was learned of an arm.</summary>
/// <param name="Name">Which arm it is of.</param>
/// <param name="For">How much speaks for it.</param>
/// <param name="Against">How much speaks against it.</param>
public sealed record ArmEvidence(string Name, double For, double Against);
