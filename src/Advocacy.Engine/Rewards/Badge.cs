using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>A badge with tiers, each reached with so much of a currency, however long ago it was granted.</summary>
/// <param name="Id">Names the badge; 1 to 60 characters.</param>
/// <param name="Currency">The currency it counts.</param>
/// <param name="Tiers">How much each tier takes: from 1 on, each more than the one before; 1 to 10 tiers.</param>
public sealed record Badge(string Id, Currency Currency, ValueList<int> Tiers);
