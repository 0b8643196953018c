using Advocacy.Engine.Decisions;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>How often both policies differ in something.</summary>
/// <param name="Aspect">In what they differ.</param>
/// <param name="Points">At how many decision points.</param>
/// <param name="People">Of how many people.</param>
public sealed record AspectCount(DecisionAspect Aspect, int Points, int People);
