using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>A reward scale, or all that is wrong with what it was to be made of.</summary>
/// <param name="Scale">The scale; none where something is wrong.</param>
/// <param name="Problems">What is wrong; nothing where there is a scale.</param>
public sealed record RewardScaleResult(RewardScale? Scale, ValueList<Problem> Problems);
