using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>Answers to readings: a measure is the mean of its questions, each weighing the same however many answered it.</summary>
public static class Readings
{
    /// <summary>
    /// The measures that enough people answered, in the order of <see cref="Measure"/>. A measure of which one question has too few answers
    /// is not measured: the others would measure something else.
    /// </summary>
    /// <param name="answers">Every question once, in any order.</param>
    /// <param name="least">How many people must have answered each question.</param>
    public static ValueList<MeasureReading> Of(ValueList<QuestionSum> answers, int least)
    {
        var sorted = new List<QuestionSum>(answers);
        sorted.Sort(static (one, other) => one.Question.Measure.CompareTo(other.Question.Measure) is var byMeasure and not 0
            ? byMeasure
            : string.CompareOrdinal(one.Question.Id, other.Question.Id));
        var readings = new List<MeasureReading>();
        for (var start = 0; start < sorted.Count;)
        {
            var (end, total, people) = (start, 0.0, long.MaxValue);
            for (; end < sorted.Count && sorted[end].Question.Measure == sorted[start].Question.Measure; end++)
            {
                total += sorted[end].Question.ScoreOf(sorted[end].Answers)?.Value ?? 0;
                people = Math.Min(people, sorted[end].Answers.Count);
            }

            if (people > 0 && people >= least)
            {
                readings.Add(new(sorted[start].Question.Measure, Score.Clamp(total / (end - start)), people));
            }

            start = end;
        }

        return ValueList.From(readings);
    }

    /// <summary>The reading of a measure; none if there is none, or of too few people.</summary>
    internal static MeasureReading? Find(this ValueList<MeasureReading> readings, Measure measure, int least)
    {
        foreach (var reading in readings)
        {
            if (reading.Measure == measure && reading.People >= least)
            {
                return reading;
            }
        }

        return null;
    }
}
