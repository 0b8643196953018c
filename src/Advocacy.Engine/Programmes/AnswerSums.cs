using System;
using System.Collections.Generic;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Answers by smallest unit, of which only counts and sums are kept. They are made by walking a stream once, in whole numbers, so that
/// neither the order of the answers nor how they were split before merging matters. Not for showing: see <see cref="Releases"/>.
/// </summary>
public sealed record AnswerSums
{
    private AnswerSums(ValueList<Question> questions, ValueList<UnitSums> units, ValueList<RefusedAnswers> refused) =>
        (Questions, Units, Refused) = (questions, units, refused);

    /// <summary>The questions, in the ordinal order of their ids.</summary>
    public ValueList<Question> Questions { get; }

    /// <summary>The smallest units, in the ordinal order of their groups.</summary>
    public ValueList<UnitSums> Units { get; }

    /// <summary>What was not taken in, by question.</summary>
    public ValueList<RefusedAnswers> Refused { get; }

    /// <summary>Of how many parts a unit is made; 0 where there is none.</summary>
    internal int Depth => Units.IsEmpty ? 0 : Units[0].Unit.Count;

    /// <summary>Sums up a stream of answers.</summary>
    /// <param name="questions">What was asked, each question once.</param>
    /// <param name="answers">The answers, walked once and not held.</param>
    /// <exception cref="ArgumentException">A question is there twice, or units have different numbers of parts, or none.</exception>
    public static AnswerSums Of(ValueList<Question> questions, IEnumerable<UnitAnswer> answers)
    {
        var sorted = Sorted(questions);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var question in sorted)
        {
            places.Add(question.Id, places.Count);
        }

        var units = new Dictionary<ValueList<GroupId>, AnswerSum[]>();
        var refused = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var answer in Guard.NotNull(answers))
        {
            if (!places.TryGetValue(Guard.NotNull(answer.Question), out var place) || !sorted[place].Takes(answer.Answer))
            {
                _ = refused.TryGetValue(answer.Question, out var before);
                refused[answer.Question] = before + 1;
                continue;
            }

            if (!units.TryGetValue(answer.Unit, out var sums))
            {
                units.Add(answer.Unit, sums = new AnswerSum[sorted.Count]);
            }

            sums[place] = sums[place].Plus(answer.Answer);
        }

        return Make(sorted, units, refused);
    }

    /// <summary>These answers and others to the same questions together.</summary>
    /// <exception cref="ArgumentException">The questions differ, or units have different numbers of parts.</exception>
    public AnswerSums Merge(AnswerSums other)
    {
        if (Guard.NotNull(other).Questions != Questions)
        {
            throw new ArgumentException("Only answers to the same questions can be added up.", nameof(other));
        }

        var units = new Dictionary<ValueList<GroupId>, AnswerSum[]>();
        var refused = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var part in new[] { this, other })
        {
            foreach (var unit in part.Units)
            {
                if (!units.TryGetValue(unit.Unit, out var sums))
                {
                    units.Add(unit.Unit, sums = new AnswerSum[Questions.Count]);
                }

                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] = sums[i].Plus(unit.Answers[i]);
                }
            }

            foreach (var (question, count) in part.Refused)
            {
                _ = refused.TryGetValue(question, out var before);
                refused[question] = before + count;
            }
        }

        return Make(Questions, units, refused);
    }

    /// <summary>What a unit answered to a question; nothing where it is not among the units.</summary>
    internal AnswerSum Of(ValueList<GroupId> unit, int question) =>
        ById.PlaceOf(Units.AsSpan(), unit, static (one, sought) => Compare(one.Unit, sought)) is >= 0 and var place ? Units[place].Answers[question] : default;

    private static ValueList<Question> Sorted(ValueList<Question> questions)
    {
        var sorted = new List<Question>(questions);
        sorted.Sort(static (one, other) => string.CompareOrdinal(one.Id, other.Id));
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Id == sorted[i - 1].Id)
            {
                throw new ArgumentException("A question is there twice: " + sorted[i].Id, nameof(questions));
            }
        }

        return ValueList.From(sorted);
    }

    private static AnswerSums Make(ValueList<Question> questions, Dictionary<ValueList<GroupId>, AnswerSum[]> units, SortedDictionary<string, long> refused)
    {
        var sorted = new List<UnitSums>(units.Count);
        foreach (var unit in units)
        {
            sorted.Add(new(unit.Key, new ValueList<AnswerSum>(unit.Value)));
        }

        sorted.Sort(static (one, other) => Compare(one.Unit, other.Unit));
        if (sorted.Exists(unit => unit.Unit.Count == 0 || unit.Unit.Count != sorted[0].Unit.Count))
        {
            throw new ArgumentException("All units have equally many parts, one at the least.", nameof(units));
        }

        var left = new List<RefusedAnswers>(refused.Count);
        foreach (var one in refused)
        {
            left.Add(new(one.Key, one.Value));
        }

        return new(questions, ValueList.From(sorted), ValueList.From(left));
    }

    private static int Compare(ValueList<GroupId> one, ValueList<GroupId> other)
    {
        for (var i = 0; i < one.Count && i < other.Count; i++)
        {
            if (string.CompareOrdinal(one[i].Value, other[i].Value) is var order and not 0)
            {
                return order;
            }
        }

        return one.Count.CompareTo(other.Count);
    }
}
