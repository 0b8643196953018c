using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Populations;

/// <summary>
/// Motivation and the supplies of the six links, and what limits each person, by vectors. The same operations in the same order as
/// <see cref="Fogg"/>, so that every bit is the same, also of what is no number. People stand in blocks as wide as the widest vector, column
/// after column: memory is read from the first to the last in one stream, which is faster than a stream for each column.
/// </summary>
internal sealed class Levels
{
    private const int BlockSize = 8;
    private const int Columns = 1 + Factors.LinkCount;

    private readonly double[] blocks;

    internal Levels(int count) => blocks = new double[checked((count + BlockSize - 1) / BlockSize * BlockSize * Columns)];

    internal void Set(int place, in Strengths strengths, double motivation)
    {
        blocks[PlaceOf(place, 0)] = motivation;
        foreach (var link in Factors.Links)
        {
            blocks[PlaceOf(place, ColumnOf(link))] = strengths[link];
        }
    }

    /// <summary>What limits some people, each as a number of <see cref="LimitingFactor"/> where a stance has it.</summary>
    /// <param name="from">The place of the first, who is the first of a block.</param>
    /// <param name="demands">What is demanded of each link.</param>
    /// <param name="actionLine">The action line.</param>
    /// <param name="limiting">Where the answers go; as many people are judged as fit in.</param>
    internal void Judge(int from, ValueList<double> demands, double actionLine, Span<ulong> limiting)
    {
        var whole = limiting.Length / BlockSize * BlockSize;
        JudgeByVectors(blocks.AsSpan(PlaceOf(from, 0), whole * Columns), demands, actionLine, limiting[..whole]);
        for (var i = whole; i < limiting.Length; i++)
        {
            limiting[i] = JudgeOne(from + i, demands, actionLine);
        }
    }

    // Apart and made fast at once: within a caller that is thought to be cold it would be taken for cold too.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void JudgeByVectors(ReadOnlySpan<double> blocks, ValueList<double> demands, double actionLine, Span<ulong> limiting)
    {
        var (time, money, body) = (new Vector<double>(demands[0]), new Vector<double>(demands[1]), new Vector<double>(demands[2]));
        var (mind, daring, routine) = (new Vector<double>(demands[3]), new Vector<double>(demands[4]), new Vector<double>(demands[5]));
        var line = new Vector<double>(actionLine);
        for (var done = 0; done < limiting.Length; done += Vector<double>.Count)
        {
            var some = blocks[PlaceOf(done, 0)..];
            var ability = new Vector<double>(double.PositiveInfinity);
            var scarcest = Vector<ulong>.Zero;
            Hold(Allowed(time, some, Factor.Time), LimitingFactor.Time, ref ability, ref scarcest);
            Hold(Allowed(money, some, Factor.Money), LimitingFactor.Ability, ref ability, ref scarcest);
            Hold(Allowed(body, some, Factor.PhysicalEffort), LimitingFactor.Ability, ref ability, ref scarcest);
            Hold(Allowed(mind, some, Factor.MentalEffort), LimitingFactor.Ability, ref ability, ref scarcest);
            Hold(Allowed(daring, some, Factor.SocialDeviance), LimitingFactor.Ability, ref ability, ref scarcest);
            Hold(Allowed(routine, some, Factor.Routine), LimitingFactor.Habit, ref ability, ref scarcest);
            var motivation = new Vector<double>(some);
            var limit = Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.LessThan(motivation, ability)), new(Shifted(LimitingFactor.Motivation)), scarcest);
            limit = Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.GreaterThanOrEqual(motivation * ability, line)), new(Shifted(LimitingFactor.None)), limit);
            limit.CopyTo(limiting[done..]);
        }
    }

    /// <summary>What a link allows: the same as <see cref="Fogg.LinkAbility"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Allowed(Vector<double> demand, ReadOnlySpan<double> some, Factor link) =>
        Vector<double>.One - (demand * (Vector<double>.One - new Vector<double>(some[PlaceOf(0, ColumnOf(link))..])));

    /// <summary>Takes a link as the scarcest so far where less is allowed; what is no number is never less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Hold(Vector<double> allowed, LimitingFactor limiting, ref Vector<double> ability, ref Vector<ulong> scarcest)
    {
        var isLess = Vector.LessThan(allowed, ability);
        ability = Vector.ConditionalSelect(isLess, allowed, ability);
        scarcest = Vector.ConditionalSelect(Vector.AsVectorUInt64(isLess), new(Shifted(limiting)), scarcest);
    }

    private ulong JudgeOne(int place, ValueList<double> demands, double actionLine)
    {
        var supplies = Strengths.From([0, 0, 0, At(Factor.Time), At(Factor.Money), At(Factor.PhysicalEffort), At(Factor.MentalEffort), At(Factor.SocialDeviance), At(Factor.Routine)]);
        return Shifted(Judgement.LimitingOf(Fogg.FitOf(supplies, blocks[PlaceOf(place, 0)], demands, actionLine)));

        double At(Factor link) => blocks[PlaceOf(place, ColumnOf(link))];
    }

    private static ulong Shifted(LimitingFactor limiting) => (ulong)limiting << PackedStance.LimitingShift;

    /// <summary>After motivation come the links.</summary>
    private static int ColumnOf(Factor link) => (int)link - Factors.DriverCount + 1;

    private static int PlaceOf(int place, int column) => (((place / BlockSize * Columns) + column) * BlockSize) + (place % BlockSize);
}
