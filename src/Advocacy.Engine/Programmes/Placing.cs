using System;
using System.Collections.Generic;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Puts people, or teams, in order by points and numbers their places.</summary>
internal static class Placing
{
    /// <summary>The most points first; equals in the order of the period, whatever the order in which they are given.</summary>
    internal static List<(T Who, long Points)> Ordered<T>(IEnumerable<(T Who, long Points)> scores, Func<T, string> idOf, ProgrammePeriod period)
    {
        var ordered = new List<(T Who, long Points, string Id, string Tie)>();
        foreach (var (who, points) in scores)
        {
            ordered.Add((who, points, idOf(who), period.TieOf(idOf(who))));
        }

        ordered.Sort(static (one, other) =>
            other.Points.CompareTo(one.Points) is var byPoints and not 0 ? byPoints
            : string.CompareOrdinal(one.Tie, other.Tie) is var byTie and not 0 ? byTie
            : string.CompareOrdinal(one.Id, other.Id));
        return ordered.ConvertAll(static one => (one.Who, one.Points));
    }

    /// <summary>
    /// The places of those that are in order: with rank, and whether nobody has fewer points and somebody more. Where all are equal all are
    /// first however equals are numbered: else the numbers would tell who is last, and of how many.
    /// </summary>
    internal static ValueList<TPlace> Of<T, TPlace>(List<(T Who, long Points)> ordered, RankStrategy strategy, Func<T, long, int, bool, TPlace> place)
    {
        var ranks = Ranks.Of(ValueList.From(ordered.ConvertAll(static one => one.Points)), strategy);
        var (highest, lowest) = (ordered[0].Points, ordered[ordered.Count - 1].Points);
        var places = new TPlace[ordered.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var (who, points) = ordered[i];
            places[i] = place(who, points, highest == lowest ? 1 : ranks[i], points == lowest && lowest < highest);
        }

        return new(places);
    }
}
