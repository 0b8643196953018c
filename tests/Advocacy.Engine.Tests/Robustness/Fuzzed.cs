using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>A document that may be wrong, and how it was made.</summary>
internal sealed record Fuzzed(byte[] Bytes)
{
    internal string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>Documents made wrong in their bytes.</summary>
    internal static Arbitrary<Fuzzed> InBytes(Gen<string> valid) => Arb.From(
        from text in valid
        from seed in Gen.Choose(0, int.MaxValue)
        select new Fuzzed(Mutations.OfBytes(new Random(seed), Encoding.UTF8.GetBytes(text))));

    /// <summary>Documents made wrong in what they say.</summary>
    internal static Arbitrary<Fuzzed> InStructure(Gen<string> valid) => Arb.From(
        from text in valid
        from seed in Gen.Choose(0, int.MaxValue)
        select new Fuzzed(Encoding.UTF8.GetBytes(Mutations.OfStructure(new Random(seed), text))));

    /// <summary>Documents with other numbers, instants and truth values, which mostly can be read.</summary>
    internal static Arbitrary<Fuzzed> InValues(Gen<string> valid) => Arb.From(
        from text in valid
        from seed in Gen.Choose(0, int.MaxValue)
        select new Fuzzed(Encoding.UTF8.GetBytes(Mutations.OfValues(new Random(seed), text))));

    public override string ToString() => string.Concat(Text.Take(4000).Select(character => character is >= ' ' and <= '~' or '\n'
        ? character.ToString()
        : "\\u" + ((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)));
}
