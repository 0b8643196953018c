using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Populations;

/// <summary>
/// Motivation and the supplies of the six links, as columns; and what limits each person, by vectors. The same operations in the same order as
/// <see cref="Fogg"/>, so that every bit is the same, also of what is no number.
/// </summary>
internal sealed class Levels
{
    private const int Columns = 1 + Factors.LinkCount;

    private readonly double[][] columns = new double[Columns][];

    internal Levels(int count)
    {
        for (var i = 0; i < Columns; i++)
        {
            columns[i] = new double[count];
        }
    }

    internal void Set(int place, in Strengths strengths, double motivation)
    {
        columns[0][place] = motivation;
        foreach (var link in Factors.Links)
        {
            columns[(int)link - Factors.DriverCount + 1][place] = strengths[link];
        }
    }

    /// <summary>What limits some people, as numbers of <see cref="LimitingFactor"/>.</summary>
    /// <param name="from">The place of the first.</param>
    /// <param name="demands">What is demanded of each link.</param>
    /// <param name="actionLine">The action line.</param>
    /// <param name="limiting">Where the answers go; as many people are judged as fit in.</param>
    internal void Judge(int from, ReadOnlySpan<double> demands, double actionLine, Span<long> limiting)
    {
        var done = 0;
        for (var width = Vector<double>.Count; done + width <= limiting.Length; done += width)
        {
            Judge(from + done, demands, actionLine).CopyTo(limiting[done..]);
        }

        for (; done < limiting.Length; done++)
        {
            limiting[done] = JudgeOne(from + done, demands, actionLine);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector<long> Judge(int at, ReadOnlySpan<double> demands, double actionLine)
    {
        var ability = new Vector<double>(double.PositiveInfinity);
        var scarcest = Vector<long>.Zero;
        for (var link = 0; link < Factors.LinkCount; link++)
        {
            var allowed = Vector<double>.One - (new Vector<double>(demands[link]) * (Vector<double>.One - new Vector<double>(columns[link + 1], at)));
            var isLess = Vector.LessThan(allowed, ability);
            ability = Vector.ConditionalSelect(isLess, allowed, ability);
            scarcest = Vector.ConditionalSelect(isLess, new(LimitingBy(link)), scarcest);
        }

        var motivation = new Vector<double>(columns[0], at);
        var short1 = Vector.ConditionalSelect(Vector.LessThan(motivation, ability), new((long)LimitingFactor.Motivation), scarcest);
        return Vector.ConditionalSelect(Vector.GreaterThanOrEqual(motivation * ability, new(actionLine)), new((long)LimitingFactor.None), short1);
    }

    private long JudgeOne(int at, ReadOnlySpan<double> demands, double actionLine)
    {
        var (ability, scarcest) = (double.PositiveInfinity, LimitingBy(0));
        for (var link = 0; link < Factors.LinkCount; link++)
        {
            var allowed = Fogg.LinkAbility(demands[link], columns[link + 1][at]);
            (ability, scarcest) = allowed < ability ? (allowed, LimitingBy(link)) : (ability, scarcest);
        }

        var motivation = columns[0][at];
        return motivation * ability >= actionLine ? (long)LimitingFactor.None
            : motivation < ability ? (long)LimitingFactor.Motivation
            : scarcest;
    }

    /// <summary>What limits a person whose scarcest link it is.</summary>
    private static long LimitingBy(int link) => (long)Judgement.LimitingBy(Factors.Links[link]);
}
