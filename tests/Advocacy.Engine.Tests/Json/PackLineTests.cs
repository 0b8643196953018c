using System;
using System.IO;
using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>A packed line: to the letter what was packed, whatever it is, and never more than it may be.</summary>
public class PackLineTests
{
    /// <summary>Bits by the odds of what came before, at both ends of what a number and its odds can be.</summary>
    [Fact]
    public void Bits_Written_AreRead() => Law.Holds(
        "Whoever reads in the order of writing gets what was written, and is at the end",
        Arb.From(Gen.Zip(Gen.Choose(0, 62), Gen.Choose(int.MinValue, int.MaxValue)).Select(drawn => ((long)drawn.Item2 * 4_294_967_311L) >> drawn.Item1).ListOf(200)),
        drawn =>
        {
            var encoder = new PackEncoder();
            foreach (var number in drawn)
            {
                encoder.Signed(3, number >> 1);
                encoder.Octet((byte)number);
                encoder.Bit(4, 1, number == 0 ? 1 : 0);
                encoder.Tree(5, (int)(number & 31), 5);
            }

            var decoder = new PackDecoder(encoder.Finish());
            foreach (var number in drawn)
            {
                Assert.Equal(number >> 1, decoder.Signed(3, 0));
                Assert.Equal((byte)number, decoder.Octet(0));
                Assert.Equal(number == 0 ? 1 : 0, decoder.Bit(4, 1, 0));
                Assert.Equal((int)(number & 31), decoder.Tree(5, 0, 5));
            }

            Assert.True(decoder.IsAtEnd);
            Assert.False(decoder.IsBroken);
        },
        200,
        ("negative", drawn => drawn.Any(number => number < 0), 0.5),
        ("long", drawn => drawn.Any(number => number > int.MaxValue), 0.5));

    [Fact]
    public void Octet_OfRunsThatCarry_AreRead()
    {
        var encoder = new PackEncoder();
        var drawn = Enumerable.Range(0, 4000).Select(i => (byte)((i / 50) % 3 == 0 ? 255 : (i / 50) % 3 == 1 ? 0 : i)).ToArray();
        foreach (var one in drawn)
        {
            encoder.Octet(one);
            encoder.Bit(1, 1, one & 1);
        }

        var decoder = new PackDecoder(encoder.Finish());
        Assert.All(drawn, one => Assert.Equal((one, one & 1), (decoder.Octet(0), decoder.Bit(1, 1, 0))));
        Assert.True(decoder.IsAtEnd);
    }

    [Fact]
    public void Read_WhatGrowsForEver_IsRefused()
    {
        var text = JsonText.Quoted(new string('x', 10_000));
        Assert.Null(PackLine.Read(PackLine.Write("[" + string.Join(",", Enumerable.Repeat(text, 2_000)) + "]")));
        Assert.NotNull(PackLine.Read(PackLine.Write("[" + string.Join(",", Enumerable.Repeat(text, 1_000)) + "]")));
        Assert.NotNull(PackLine.Read(PackLine.Write(new string('[', 32) + new string(']', 32))));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.05")]
    [InlineData("123456.789")]
    [InlineData("999999999999999")]
    [InlineData("0.1234567890123456")]
    [InlineData("1e-7")]
    [InlineData("5e-324")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("\"0002-01-01\"")]
    [InlineData("\"9998-12-31T23:59:59Z\"")]
    [InlineData("\"1969-12-31T23:59:59.5Z\"")]
    [InlineData("\"2026-08-18T08:00:00.000000001Z\"")]
    [InlineData("\"2026-08-18T08:00:00.50Z\"")]
    [InlineData("\"2026-08-18T09:30:00\"")]
    [InlineData("\"2026-08-18T09:30:00.5\"")]
    [InlineData("\"2026-02-30\"")]
    [InlineData("\"d-0123456789abcdef0123456789abcdef\"")]
    [InlineData("\"0123456789ABCDEF0123456789abcdef\"")]
    [InlineData("\"urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8\"")]
    [InlineData("\"6ba7b810-9dad-11d1-80b4-00c04fd430C8\"")]
    [InlineData("\"é\\u2028𝄞\"")]
    [InlineData("\"\"")]
    [InlineData("[null,true,false,{},[[]],{\"a\":{\"a\":1}}]")]
    public void Read_APackedLine_IsToTheLetter(string line)
    {
        Assert.Equal(line, PackLine.Read(PackLine.Write(line)));
        Assert.Equal("[" + line + "," + line + "]", PackLine.Read(PackLine.Write("[" + line + "," + line + "]")));
    }

    [Fact]
    public void Read_NestedTooDeep_IsRefused() =>
        Assert.Null(PackLine.Read(PackLine.Write(new string('[', 33) + new string(']', 33))));

    /// <summary>What comes first is never moved: bytes that are stored name words by their place.</summary>
    [Fact]
    public void Words_AsTheyWereFirst_StayWhereTheyAre()
    {
        Assert.Equal(PackWords.Count, Enumerable.Range(0, PackWords.Count).Select(PackWords.At).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enumerable.Range(0, PackWords.Count), place => Assert.Equal(place, PackWords.PlaceOf(PackWords.At(place))));
        Assert.Equal(-1, PackWords.PlaceOf("no such word"));
        var hash = Fingerprint.HexOf(string.Join("\n", Enumerable.Range(0, 278).Select(PackWords.At)));
        Assert.Equal("ca488ef2a3dbc5147809c17ec2bdb1ae", hash);
    }

    /// <summary>The names of all members of states and facts are words: none is spelled in anybody's bytes.</summary>
    [Fact]
    public void Words_NamesOfFacts_AreAmongThem()
    {
        Assert.All(FactKinds.All, kind => Assert.True(PackWords.PlaceOf(kind.Name) >= 0, kind.Name));
        Assert.All(FactKinds.All.SelectMany(kind => kind.Members), member => Assert.True(PackWords.PlaceOf(member.Name) >= 0, member.Name));
    }

    /// <summary>Whoever reads the bytes by the page needs the words of the page.</summary>
    [Fact]
    public void Documentation_Words_AreThose()
    {
        using var stream = typeof(PackLineTests).Assembly.GetManifestResourceStream("json.md")!;
        using var reader = new StreamReader(stream);
        var page = reader.ReadToEnd();
        var block = page.Substring(page.IndexOf("```words\n", StringComparison.Ordinal) + "```words\n".Length);
        var words = block.Remove(block.IndexOf("```", StringComparison.Ordinal)).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Enumerable.Range(0, PackWords.Count).Select(PackWords.At), words.Prepend(string.Empty));
    }
}
