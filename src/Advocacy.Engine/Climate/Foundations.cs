using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>
/// The assessment of the four foundations of a climate that invites sharing (M19): three questions each, the weakest block first, with
/// advice for it. The questions are our own and stand in the text packs; the third of each block is worded the other way round.
/// </summary>
public static class Foundations
{
    /// <summary>How many questions each foundation has.</summary>
    public const int QuestionsEach = 3;

    /// <summary>The twelve questions that ship, on a scale of the host's choice.</summary>
    /// <param name="least">The answer that means "not at all".</param>
    /// <param name="most">The answer that means "wholly".</param>
    public static ValueList<Question> Questions(int least = 1, int most = 5)
    {
        var questions = new List<Question>();
        foreach (var foundation in Measures.Foundations)
        {
            for (var number = 1; number <= QuestionsEach; number++)
            {
                questions.Add(new(FormattableString.Invariant($"{Kebab.Of(foundation)}.{number}"), foundation, least, most, isReversed: number == QuestionsEach));
            }
        }

        return ValueList.From(questions);
    }

    /// <summary>
    /// The four blocks, the weakest first; of equals trust and safety before direction, relevance and autonomy, since nothing stands without
    /// it. What too few answered is last, and not measured.
    /// </summary>
    /// <param name="readings">The readings of a unit; those of other measures do not count.</param>
    /// <param name="rules">The rules.</param>
    public static ValueList<FoundationBlock> Assess(ValueList<MeasureReading> readings, ClimateRules rules)
    {
        Guard.NotNull(rules);
        var blocks = new List<(double Score, int Place, FoundationBlock Block)>();
        foreach (var foundation in Measures.Foundations)
        {
            var reading = readings.Find(foundation, rules.LeastPeople);
            var why = reading is { Score: var score }
                ? ClimateReasons.Foundation.With(Kebab.Of(foundation), score.Value, reading.People)
                : ClimateReasons.FoundationNotMeasured.With(Kebab.Of(foundation));
            blocks.Add((reading?.Score.Value ?? double.PositiveInfinity, blocks.Count, new(foundation, reading, why)));
        }

        blocks.Sort(static (one, other) => one.Score.CompareTo(other.Score) is var byScore and not 0 ? byScore : one.Place.CompareTo(other.Place));
        return ValueList.From(blocks.ConvertAll(static block => block.Block));
    }
}
