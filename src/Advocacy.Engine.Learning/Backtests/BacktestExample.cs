using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>One decision point at which both policies do not do the same.</summary>
/// <param name="Person">The id of the person, or a pseudonym.</param>
/// <param name="Date">The date of the point.</param>
/// <param name="Differs">In what they differ.</param>
/// <param name="Logged">The decision under the logged policy.</param>
/// <param name="Candidate">The decision under the other policy.</param>
public sealed record BacktestExample(string Person, LocalDate Date, ValueList<DecisionAspect> Differs, BacktestAnswer Logged, BacktestAnswer Candidate);
