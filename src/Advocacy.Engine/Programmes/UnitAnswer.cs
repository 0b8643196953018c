using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>An answer on its way to the sums. Nothing in it says whose it is.</summary>
/// <param name="Unit">The smallest unit it comes from: one group for each part, such as department and role.</param>
/// <param name="Question">The id of the question.</param>
/// <param name="Answer">The answer, on the question's scale.</param>
public readonly record struct UnitAnswer(ValueList<GroupId> Unit, string Question, int Answer);
