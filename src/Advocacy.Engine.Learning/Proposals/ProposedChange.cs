namespace Advocacy.Engine.Learning.Proposals;

/// <summary>One number that would be another.</summary>
/// <param name="Path">Where it stands in the document of the policy.</param>
/// <param name="From">What it is in the policy there is.</param>
/// <param name="To">What it would be.</param>
public sealed record ProposedChange(string Path, double From, double To);
