namespace Advocacy.Engine.Climate;

/// <summary>All that is kept of answers to one question: how many there are, and their sum. In whole numbers, so that no order matters.</summary>
/// <param name="Count">How many people answered.</param>
/// <param name="Sum">The sum of their answers.</param>
public readonly record struct AnswerSum(long Count, long Sum)
{
    /// <summary>These answers and others together.</summary>
    public AnswerSum Plus(AnswerSum other) => new(checked(Count + other.Count), checked(Sum + other.Sum));

    /// <summary>These answers and one more.</summary>
    public AnswerSum Plus(int answer) => new(checked(Count + 1), checked(Sum + answer));
}
