using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Cases that are drawn, from small ones to large ones.</summary>
/// <param name="arbitrary">What draws and shrinks them.</param>
/// <param name="share">A case for every so many that were asked for.</param>
/// <param name="mostTries">How many times a case may be tried smaller.</param>
internal sealed class DrawnCases<T>(Arbitrary<T> arbitrary, int share, int mostTries) : ICases<T>
{
    private const int Largest = 100;

    public int MostTries => mostTries;

    public IEnumerable<string> Places(Subject subject, int cases, ulong seed)
    {
        var count = Math.Max(1, cases / share);
        return Enumerable.Range(0, count).Select(number => FormattableString.Invariant($"{seed}.{number}.{Math.Max(1, Largest * (number + 1) / count)}"));
    }

    public T At(Subject subject, string place)
    {
        var parts = place.Split('.');
        return parts.Length == 3
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? Gen.Sample(arbitrary.Generator, 1, new Rnd(unchecked((seed * 0x9E3779B97F4A7C15UL) + number)), size).Single()
            : throw new FormatException($"'{place}' is no place that a case is drawn from.");
    }

    public IEnumerable<T> Smaller(T one) => arbitrary.Shrinker(one);
}
