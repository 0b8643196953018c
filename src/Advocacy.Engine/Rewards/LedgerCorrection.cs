using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>What a retraction after the horizon changed of an entry: it was final, and is not wiped out but made up for.</summary>
/// <param name="Rule">The rule of the entry.</param>
/// <param name="Fact">The fact of the entry.</param>
/// <param name="At">When the fact was taken back.</param>
/// <param name="Amount">By how much: below 0 for what was taken back, above for head-room that came free.</param>
public sealed record LedgerCorrection(string Rule, FactId Fact, Instant At, long Amount)
{
    internal bool IsOf(LedgerEntry entry) => Fact == entry.Fact && string.Equals(Rule, entry.Rule, StringComparison.Ordinal);
}
