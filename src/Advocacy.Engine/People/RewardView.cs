using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>What was granted to a person, for that person only.</summary>
/// <param name="Balances">How much there is of each currency.</param>
/// <param name="Badges">How far the person is with each badge; empty where there are none.</param>
/// <param name="Entries">Everything that was claimed since retention, and what came of it.</param>
public sealed record RewardView(ValueList<Balance> Balances, ValueList<BadgeProgress> Badges, ValueList<LedgerEntry> Entries);
