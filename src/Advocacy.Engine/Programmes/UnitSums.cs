using Advocacy.Engine.Climate;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>All that is kept of the answers from one smallest unit. Not for showing: it may be one person's.</summary>
/// <param name="Unit">Its group in each part.</param>
/// <param name="Answers">Count and sum for each question, in the order of the questions.</param>
public sealed record UnitSums(ValueList<GroupId> Unit, ValueList<AnswerSum> Answers);
