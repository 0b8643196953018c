using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>What other rules of rewards would have granted on the same history, beside what those in force did.</summary>
/// <param name="Person">Whom it is about.</param>
/// <param name="Before">What the rules in force granted; none where nothing is switched on or the person does not agree.</param>
/// <param name="After">What the others would have granted.</param>
/// <param name="Differences">Every fact for which they differ, in order; empty where they do not.</param>
public sealed record RewardPreview(PersonId Person, RewardView? Before, RewardView? After, ValueList<RewardDifference> Differences);
