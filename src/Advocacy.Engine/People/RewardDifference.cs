using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>A fact for which other rules would have granted something else, since retention.</summary>
/// <param name="Fact">The fact it is about.</param>
/// <param name="At">When it happened.</param>
/// <param name="Currency">The currency it is of.</param>
/// <param name="Before">How much the rules in force granted.</param>
/// <param name="After">How much the others would have granted.</param>
public sealed record RewardDifference(FactId Fact, Instant At, Currency Currency, long Before, long After);
