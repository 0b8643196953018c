using Advocacy.Engine.Decisions;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>How often one reason decides under the logged policy and another under the other, where both do not do the same.</summary>
/// <param name="FromGate">The decisive gate under the logged policy.</param>
/// <param name="From">The code of the reason that decided.</param>
/// <param name="ToGate">The decisive gate under the other policy.</param>
/// <param name="To">The code of the reason that would have decided.</param>
/// <param name="Points">At how many decision points.</param>
/// <param name="People">Of how many people.</param>
public sealed record ReasonShift(Gate FromGate, string From, Gate ToGate, string To, int Points, int People);
