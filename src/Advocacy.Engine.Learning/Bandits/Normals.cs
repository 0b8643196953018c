using System;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>Standard normal numbers from Philox, by Marsaglia's polar method: two of each block that falls inside the circle.</summary>
internal static class Normals
{
    /// <summary>Fills numbers with chance from a place of a sequence on.</summary>
    /// <returns>The place behind the last block that was used.</returns>
    public static ulong Fill(Span<double> numbers, ulong key, ulong stream, ulong place)
    {
        for (var i = 0; i < numbers.Length; place++)
        {
            var block = Philox.Block(key, stream, place);
            var x = (2 * block.Uniform) - 1;
            var y = (2 * block.OtherUniform) - 1;
            var square = (x * x) + (y * y);
            if (square is > 0 and < 1)
            {
                var factor = Math.Sqrt(-2 * Elementary.Log(square) / square);
                numbers[i++] = x * factor;
                if (i < numbers.Length)
                {
                    numbers[i++] = y * factor;
                }
            }
        }

        return place;
    }
}
