namespace Advocacy.Engine.Climate;

/// <summary>A question and what a unit's people answered together.</summary>
/// <param name="Question">What was asked, and on which scale.</param>
/// <param name="Answers">How many answered, and the sum.</param>
public sealed record QuestionSum(Question Question, AnswerSum Answers);
