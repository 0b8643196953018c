using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>A line of the ledger; a balance is the sum of its lines.</summary>
/// <param name="At">When it was granted or put right.</param>
/// <param name="Date">The date from which on the amount counts and fades.</param>
/// <param name="Currency">The currency it is of.</param>
/// <param name="Amount">How much; below 0 where it makes up for what was taken back.</param>
/// <param name="Rule">Under which rule.</param>
/// <param name="Fact">On which fact it rests.</param>
public sealed record LedgerLine(Instant At, LocalDate Date, Currency Currency, long Amount, string Rule, FactId Fact);
