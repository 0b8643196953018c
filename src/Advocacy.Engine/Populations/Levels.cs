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

    /// <summary>What limits some people, each as a number of <see cref="LimitingFactor"/> where a stance has it.</summary>
    /// <param name="from">The place of the first.</param>
    /// <param name="demands">What is demanded of each link.</param>
    /// <param name="actionLine">The action line.</param>
    /// <param name="limiting">Where the answers go; as many people are judged as fit in.</param>
    internal void Judge(int from, ValueList<double> demands, double actionLine, Span<ulong> limiting)
    {
        var done = limiting.Length < Vector<double>.Count ? 0 : JudgeByVectors(from, demands, actionLine, limiting);
        for (; done < limiting.Length; done++)
        {
            limiting[done] = JudgeOne(from + done, demands, actionLine);
        }
    }

    private int JudgeByVectors(int from, ValueList<double> demands, double actionLine, Span<ulong> limiting)
    {
        var drive = new Column(columns[0], from, 0);
        var time = new Column(columns[1], from, demands[0]);
        var money = new Column(columns[2], from, demands[1]);
        var body = new Column(columns[3], from, demands[2]);
        var mind = new Column(columns[4], from, demands[3]);
        var daring = new Column(columns[5], from, demands[4]);
        var routine = new Column(columns[6], from, demands[5]);
        var line = new Vector<double>(actionLine);
        var (width, done) = (Vector<double>.Count, 0);
        for (; done + width <= limiting.Length; done += width)
        {
            var ability = new Vector<double>(double.PositiveInfinity);
            var scarcest = Vector<ulong>.Zero;
            Hold(time.AllowedAt(done), LimitingFactor.Time, ref ability, ref scarcest);
            Hold(money.AllowedAt(done), LimitingFactor.Ability, ref ability, ref scarcest);
            Hold(body.AllowedAt(done), LimitingFactor.Ability, ref ability, ref scarcest);
            Hold(mind.AllowedAt(done), LimitingFactor.Ability, ref ability, ref scarcest);
            Hold(daring.AllowedAt(done), LimitingFactor.Ability, ref ability, ref scarcest);
            Hold(routine.AllowedAt(done), LimitingFactor.Habit, ref ability, ref scarcest);
            var motivation = drive.At(done);
            var limit = Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.LessThan(motivation, ability)), new(Shifted(LimitingFactor.Motivation)), scarcest);
            limit = Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.GreaterThanOrEqual(motivation * ability, line)), new(Shifted(LimitingFactor.None)), limit);
            limit.CopyTo(limiting[done..]);
        }

        return done;
    }

    /// <summary>Takes a link as the scarcest so far where less is allowed; what is no number is never less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Hold(Vector<double> allowed, LimitingFactor limiting, ref Vector<double> ability, ref Vector<ulong> scarcest)
    {
        var isLess = Vector.LessThan(allowed, ability);
        ability = Vector.ConditionalSelect(isLess, allowed, ability);
        scarcest = Vector.ConditionalSelect(Vector.AsVectorUInt64(isLess), new(Shifted(limiting)), scarcest);
    }

    private ulong JudgeOne(int at, ValueList<double> demands, double actionLine)
    {
        var supplies = Strengths.From([0, 0, 0, columns[1][at], columns[2][at], columns[3][at], columns[4][at], columns[5][at], columns[6][at]]);
        return Shifted(Judgement.LimitingOf(Fogg.FitOf(supplies, columns[0][at], demands, actionLine)));
    }

    private static ulong Shifted(LimitingFactor limiting) => (ulong)limiting << PackedStance.LimitingShift;

    /// <summary>A column from a place on, with what is demanded of it.</summary>
    private readonly ref struct Column(double[] values, int from, double demand)
    {
        private readonly ref double first = ref values[from];
        private readonly Vector<double> demand = new(demand);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector<double> At(int place) => Vector.LoadUnsafe(ref first, (nuint)place);

        /// <summary>What the link allows: the same as <see cref="Fogg.LinkAbility"/>.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector<double> AllowedAt(int place) => Vector<double>.One - (demand * (Vector<double>.One - At(place)));
    }
}
