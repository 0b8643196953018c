using System;
using System.Collections.Generic;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// The people behind the figures on one question, as columns: for each smallest unit the fewest who had answered at any release, and one
/// column more for each further count there was. Between two releases at least so many people joined or left as the counts differ by;
/// where only the sums differ, somebody's answer changed, who counts for next to nothing. Columns that no group tells apart are one.
/// </summary>
internal sealed class ReleaseColumns
{
    /// <summary>What one person weighs; a change of which nobody knows how many people it is of weighs 1.</summary>
    private const long Person = 1_000_000;

    private readonly List<bool[]> shown = [];
    private readonly Dictionary<ReleaseGroup, bool[]> asked = [];
    private readonly List<long> weights = [];

    private ReleaseColumns()
    {
    }

    /// <summary>The columns for a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sums">What was answered up to now.</param>
    /// <param name="groups">What is asked for now.</param>
    /// <param name="earlier">Earlier releases of the round, the first first.</param>
    public static ReleaseColumns Of(Question question, AnswerSums sums, ValueList<ReleaseGroup> groups, List<Release> earlier)
    {
        var columns = new ReleaseColumns();
        var stages = new List<(AnswerSums Sums, ReleaseGroup Group, bool IsAsked)>();
        foreach (var release in earlier)
        {
            // By what it was then said to measure: that may have been put right since.
            var place = PlaceOf(release.Basis.Questions, question);
            foreach (var group in release.Groups)
            {
                if (place >= 0 && Shows(group, release.Basis.Questions[place].Measure))
                {
                    stages.Add((release.Basis, group.Group, false));
                }
            }
        }

        foreach (var group in groups)
        {
            stages.Add((sums, group, true));
        }

        columns.Build(question, stages, UnitsOf(sums, earlier));
        return columns;
    }

    /// <summary>What can be had from what was shown before.</summary>
    public FigureSpan Span(int least)
    {
        var span = new FigureSpan([.. weights], least * Person);
        foreach (var group in shown)
        {
            span.Add(group);
        }

        return span;
    }

    /// <summary>A group that is asked for, as its columns.</summary>
    public bool[] Of(ReleaseGroup group) => asked[group];

    private void Build(Question question, List<(AnswerSums Sums, ReleaseGroup Group, bool IsAsked)> stages, HashSet<ValueList<GroupId>> units)
    {
        var columns = new Dictionary<string, (int Place, bool[] Stages)>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            foreach (var (weight, has) in Changes(question, unit, stages))
            {
                Put(columns, has, weight);
            }
        }

        for (var i = 0; i < stages.Count; i++)
        {
            var group = new bool[weights.Count];
            foreach (var (place, has) in columns.Values)
            {
                group[place] = has[i];
            }

            if (stages[i].IsAsked)
            {
                asked[stages[i].Group] = group;
            }
            else
            {
                shown.Add(group);
            }
        }
    }

    private void Put(Dictionary<string, (int Place, bool[] Stages)> columns, bool[] has, long weight)
    {
        var signature = new string(Array.ConvertAll(has, static one => one ? '1' : '0'));
        if (columns.TryGetValue(signature, out var known))
        {
            weights[known.Place] += weight;
        }
        else
        {
            columns.Add(signature, (weights.Count, has));
            weights.Add(weight);
        }
    }

    /// <summary>The fewest who had answered, and each step to a larger count; with the groups, in the order of the stages, that are made of them.</summary>
    private static IEnumerable<(long Weight, bool[] Has)> Changes(
        Question question, ValueList<GroupId> unit, List<(AnswerSums Sums, ReleaseGroup Group, bool IsAsked)> stages)
    {
        var held = new AnswerSum[stages.Count];
        AnswerSums? before = null;
        for (var i = 0; i < held.Length; i++)
        {
            held[i] = ReferenceEquals(stages[i].Sums, before) ? held[i - 1] : AnswersOf(stages[i].Sums, unit, question);
            before = stages[i].Sums;
        }

        List<AnswerSum> states = [.. new HashSet<AnswerSum>(held)];
        states.Sort(static (one, other) => one.Count.CompareTo(other.Count) is var byCount and not 0 ? byCount : one.Sum.CompareTo(other.Sum));
        for (var state = 0; state < states.Count; state++)
        {
            var more = states[state].Count - (state == 0 ? 0 : states[state - 1].Count);
            if (more == 0 && state == 0)
            {
                continue;
            }

            var has = new bool[stages.Count];
            for (var i = 0; i < has.Length; i++)
            {
                has[i] = states.IndexOf(held[i]) >= state && stages[i].Group.Covers(unit);
            }

            yield return (more == 0 ? 1 : more * Person, has);
        }
    }

    private static AnswerSum AnswersOf(AnswerSums sums, ValueList<GroupId> unit, Question question)
    {
        var place = PlaceOf(sums.Questions, question);
        return place < 0 ? default : sums.Of(unit, place);
    }

    private static HashSet<ValueList<GroupId>> UnitsOf(AnswerSums sums, List<Release> earlier)
    {
        var units = new HashSet<ValueList<GroupId>>();
        foreach (var unit in sums.Units)
        {
            units.Add(unit.Unit);
        }

        foreach (var release in earlier)
        {
            foreach (var unit in release.Basis.Units)
            {
                units.Add(unit.Unit);
            }
        }

        return units;
    }

    private static bool Shows(ReleasedGroup group, Measure measure)
    {
        foreach (var figure in group.Figures)
        {
            if (figure.Measure == measure && figure.Reading is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static int PlaceOf(ValueList<Question> questions, Question question)
    {
        for (var i = 0; i < questions.Count; i++)
        {
            if (questions[i].Id == question.Id)
            {
                return i;
            }
        }

        return -1;
    }
}
