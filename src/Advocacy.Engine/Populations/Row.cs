using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Advocacy.Engine.Populations;

/// <summary>
/// What is so for one person, from when it was read on, over a stretch of time in which nothing changes but that the person's hours open, once,
/// and that the slot goes by: one line of a cache.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Row
{
    /// <summary>What says nothing of any instant.</summary>
    internal static readonly Row Unread = new() { To = long.MinValue };

    /// <summary>The first instant after the stretch.</summary>
    internal long To { get; init; }

    /// <summary>From when on the person's hours are open; the first instant of the stretch where they are from the start, or never within it.</summary>
    internal long Opens { get; init; }

    /// <summary>When the engine is to be asked again, from when hours are open.</summary>
    internal long Due { get; init; }

    /// <summary>The same before hours open.</summary>
    internal long DueBefore { get; init; }

    /// <summary>The answer when hours open.</summary>
    internal PackedAnswer WhenOpen { get; init; }

    /// <summary>The earliest instant of the answer before hours open.</summary>
    internal long EarliestBefore { get; init; }

    /// <summary>Whether the row says what is so at an instant, at or after that at which it was read.</summary>
    internal bool Holds(long now) => now < To;

    /// <summary>When the engine is to be asked again, as of an instant: at once where the row does not hold.</summary>
    internal long NextDue(long now) => !Holds(now) ? now : now < Opens ? DueBefore : Due;

    /// <summary>The answer at an instant of the stretch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PackedAnswer At(long now) => WhenOpen.At(now, Opens, EarliestBefore);

    /// <summary>Answers as long as rows hold.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="now">The instant.</param>
    /// <param name="answers">Where the answers go, one a row.</param>
    /// <returns>How many held, one after the other from the first.</returns>
    internal static int Answer(ReadOnlySpan<Row> rows, long now, Span<PackedAnswer> answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            ref readonly var row = ref rows[i];
            if (!row.Holds(now))
            {
                return i;
            }

            answers[i] = row.At(now);
        }

        return answers.Length;
    }
}
