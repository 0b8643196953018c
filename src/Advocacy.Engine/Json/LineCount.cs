using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Says of bytes of a document on which line and column they lie.</summary>
internal static class LineCount
{
    /// <summary>The problems with line and column, counted once through the document from its beginning.</summary>
    internal static ValueList<Problem> Placed(ReadOnlySpan<byte> utf8, ValueList<Problem> problems, int[] offsets)
    {
        var order = new int[offsets.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort((int[])offsets.Clone(), order);
        var placed = new Problem[order.Length];
        var (line, column, counted) = (1, 0, 0);
        foreach (var place in order)
        {
            for (int next; (next = utf8.Slice(counted, offsets[place] - counted).IndexOf((byte)'\n')) >= 0;)
            {
                line++;
                (counted, column) = (counted + next + 1, 0);
            }

            column += CharsIn(utf8.Slice(counted, offsets[place] - counted));
            counted = offsets[place];
            placed[place] = problems[place] with { Line = line, Column = column + 1 };
        }

        return ValueList.Create<Problem>(placed);
    }

    /// <summary>How many characters of UTF-16 there are, as editors count them: all but the continuing bytes, and of four bytes two.</summary>
    private static int CharsIn(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var octet in utf8)
        {
            count += (octet & 0xC0) == 0x80 ? 0 : octet >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
