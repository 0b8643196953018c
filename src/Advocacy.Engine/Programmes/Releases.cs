using System;
using System.Collections.Generic;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Shows figures of groups, and none from which the answers of fewer people than allowed could be had (INV-10): not of a small group, not by
/// adding up or subtracting any groups of the release, overlapping ones too, and not against earlier releases of the round. Groups are
/// taken in the order they are asked for; one that would open a way to a small group is refused, with the same reason as a small one.
/// </summary>
public static class Releases
{
    /// <summary>Releases what can be shown.</summary>
    /// <param name="sums">The answers up to now.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="earlier">Every earlier release, of any round, the first first; those of another round play no part.</param>
    /// <param name="rules">The rules: of how many people a figure is made at the least.</param>
    /// <exception cref="ArgumentException">
    /// A group is there twice, is made of other parts than the units, or lies outside the larger one it names; or an earlier release of the
    /// round is of units made of other parts.
    /// </exception>
    public static Release Of(AnswerSums sums, ReleaseRequest request, ValueList<Release> earlier, ClimateRules rules)
    {
        Check(Guard.NotNull(sums), Guard.NotNull(request));
        var least = Math.Max(5, Guard.NotNull(rules).LeastPeople);
        var ofRound = OfRound(sums, request.Round, earlier);
        var shown = new List<ReleasedFigure>[request.Groups.Count];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = [];
        }

        foreach (var measure in MeasuresOf(sums))
        {
            var places = PlacesOf(sums, measure);
            if (!IsAnswered(sums, places))
            {
                foreach (var figures in shown)
                {
                    figures.Add(new(measure, null, ProgrammeReasons.NotAsked.With()));
                }

                continue;
            }

            var columns = places.ConvertAll(place => ReleaseColumns.Of(sums.Questions[place], sums, request.Groups, ofRound));
            var spans = columns.ConvertAll(column => column.Span(least));
            for (var i = 0; i < shown.Length; i++)
            {
                shown[i].Add(Figure(sums, request.Groups[i], measure, places, columns, spans, least));
            }
        }

        var groups = new ReleasedGroup[shown.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = new(request.Groups[i], ValueList.From(shown[i]));
        }

        return new(request.Round, least, new ValueList<ReleasedGroup>(groups), sums);
    }

    private static ReleasedFigure Figure(
        AnswerSums sums, ReleaseGroup group, Measure measure, List<int> places, List<ReleaseColumns> columns, List<FigureSpan> spans, int least)
    {
        var answers = places.ConvertAll(place => new QuestionSum(sums.Questions[place], SumOf(sums, group, place)));
        var readings = Readings.Of(ValueList.From(answers), least);
        for (var i = 0; i < spans.Count; i++)
        {
            if (readings.IsEmpty || !spans[i].Allows(columns[i].Of(group)))
            {
                return new(measure, null, ProgrammeReasons.Refused.With(least));
            }
        }

        for (var i = 0; i < spans.Count; i++)
        {
            spans[i].Add(columns[i].Of(group));
        }

        return new(measure, readings[0], null);
    }

    /// <summary>Whether anybody at all answered. Of one group that is not told: of a small one it would tell who took part.</summary>
    private static bool IsAnswered(AnswerSums sums, List<int> places)
    {
        foreach (var unit in sums.Units)
        {
            if (places.Exists(place => unit.Answers[place].Count > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static AnswerSum SumOf(AnswerSums sums, ReleaseGroup group, int place)
    {
        var total = default(AnswerSum);
        foreach (var unit in sums.Units)
        {
            total = group.Covers(unit.Unit) ? total.Plus(unit.Answers[place]) : total;
        }

        return total;
    }

    private static SortedSet<Measure> MeasuresOf(AnswerSums sums)
    {
        var measures = new SortedSet<Measure>();
        foreach (var question in sums.Questions)
        {
            measures.Add(question.Measure);
        }

        return measures;
    }

    private static List<int> PlacesOf(AnswerSums sums, Measure measure)
    {
        var places = new List<int>();
        for (var i = 0; i < sums.Questions.Count; i++)
        {
            if (sums.Questions[i].Measure == measure)
            {
                places.Add(i);
            }
        }

        return places;
    }

    private static List<Release> OfRound(AnswerSums sums, string round, ValueList<Release> earlier)
    {
        var ofRound = new List<Release>();
        foreach (var release in earlier)
        {
            if (release.Round != round)
            {
                continue;
            }

            if (release.Basis.Depth != sums.Depth && release.Basis.Depth > 0 && sums.Depth > 0)
            {
                throw new ArgumentException("An earlier release of this round is of units made of other parts: sum up a round by its smallest units once and for all.", nameof(earlier));
            }

            ofRound.Add(release);
        }

        return ofRound;
    }

    private static void Check(AnswerSums sums, ReleaseRequest request)
    {
        var byId = new Dictionary<GroupId, ReleaseGroup>();
        foreach (var group in request.Groups)
        {
            if (sums.Depth > 0 && group.Parts.Count != sums.Depth)
            {
                throw new ArgumentException("A group is made of other parts than the units: " + group.Id, nameof(request));
            }

            if (byId.ContainsKey(group.Id))
            {
                throw new ArgumentException("A group is there twice: " + group.Id, nameof(request));
            }

            byId.Add(group.Id, group);
        }

        foreach (var group in request.Groups)
        {
            if (group.Larger is { } larger && (larger == group.Id || !byId.TryGetValue(larger, out var around) || !around.Encloses(group)))
            {
                throw new ArgumentException("The larger group is not among those asked for, or does not hold all of it: " + group.Id, nameof(request));
            }
        }
    }
}
