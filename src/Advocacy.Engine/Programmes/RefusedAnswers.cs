namespace Advocacy.Engine.Programmes;

/// <summary>Answers that were not taken in: to no question that was asked, or off its scale.</summary>
/// <param name="Question">The id they came under.</param>
/// <param name="Count">How many there were.</param>
public sealed record RefusedAnswers(string Question, long Count);
