using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>A question with whole-numbered answers: what it measures, on which scale, and whether a high answer is a bad sign.</summary>
public sealed record Question
{
    /// <summary>The largest number a scale may hold, of either sign.</summary>
    public const int FarthestAnswer = 1_000_000;

    /// <summary>Makes a question.</summary>
    /// <param name="id">Names it: 1 to 200 characters, no control characters.</param>
    /// <param name="measure">What it measures.</param>
    /// <param name="least">The lowest answer of its scale, from −1,000,000.</param>
    /// <param name="most">The highest answer, above the lowest, to 1,000,000.</param>
    /// <param name="isReversed">Whether the lowest answer is the best.</param>
    /// <exception cref="ArgumentException">The id cannot be one, or the scale has no length.</exception>
    public Question(string id, Measure measure, int least, int most, bool isReversed = false)
    {
        Id = Text.Id(id, nameof(id));
        if (least >= most || least < -FarthestAnswer || most > FarthestAnswer)
        {
            throw new ArgumentException(FormattableString.Invariant($"A scale goes up, within −{FarthestAnswer} to {FarthestAnswer}: {least} to {most}."), nameof(most));
        }

        (Measure, Least, Most, IsReversed) = (measure, least, most, isReversed);
    }

    /// <summary>Names it, in answers and for its words in the text packs.</summary>
    public string Id { get; }

    /// <summary>What it measures.</summary>
    public Measure Measure { get; }

    /// <summary>The lowest answer.</summary>
    public int Least { get; }

    /// <summary>The highest answer.</summary>
    public int Most { get; }

    /// <summary>Whether the lowest answer is the best.</summary>
    public bool IsReversed { get; }

    /// <summary>Whether a number is an answer to it.</summary>
    public bool Takes(int answer) => answer >= Least && answer <= Most;

    /// <summary>The mean of answers as a share of the scale, 1 being the best; none without answers.</summary>
    /// <remarks>The sums are whole and below 2^53, so that there is one rounding, that of the division.</remarks>
    public Score? ScoreOf(AnswerSum answers)
    {
        if (answers.Count == 0)
        {
            return null;
        }

        var above = checked(IsReversed ? (answers.Count * Most) - answers.Sum : answers.Sum - (answers.Count * Least));
        return Score.Clamp(above / (double)checked(answers.Count * ((long)Most - Least)));
    }
}
