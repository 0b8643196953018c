using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class DrawingTests
{
    private static readonly string[] s_ten = [.. Enumerable.Range(1, 10).Select(i => "pseudonym " + i.ToString(CultureInfo.InvariantCulture))];

    private static readonly Arbitrary<(string[] Pseudonyms, string Seed)> s_draws = Arb.From(
        Gen.Choose(0, 30).Select(i => "p" + i.ToString(CultureInfo.InvariantCulture)).NonEmptyListOf().Zip(Gen.Choose(0, 1000))
            .Select(one => (one.Item1.ToArray(), "seed " + one.Item2.ToString(CultureInfo.InvariantCulture))));

    /// <summary>As any other tool computes it: <c>printf 'seed\nperson' | sha256sum</c>.</summary>
    [Fact]
    public void TicketOf_IsTheSha256OfSeedAndPseudonym() =>
        Assert.Equal("ffb11ff8bf6984ed07c5c2a493f69708c3e6da0536c2b8aeb3bf8a0fdc8901b7", Drawing.TicketOf("seed", "person"));

    [Fact]
    public void Winners_AreThoseWithTheLowestTickets_InAnyOrder() => Law.Holds(
        "the lowest tickets win",
        s_draws,
        draw =>
        {
            var lowest = draw.Pseudonyms.Distinct().OrderBy(one => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(draw.Seed + "\n" + one))), StringComparer.Ordinal).ToList();
            Assert.Equal(lowest.Take(2), Drawing.Winners(draw.Seed, draw.Pseudonyms, 2));
            Assert.Equal(lowest.Take(2), Drawing.Winners(draw.Seed, draw.Pseudonyms.Reverse(), 2));
            Assert.All(draw.Pseudonyms, one => Assert.Equal(one == lowest[0], Drawing.Verify(draw.Seed, draw.Pseudonyms, one)));
        },
        100,
        ("more than win", draw => draw.Pseudonyms.Distinct().Count() > 2, 0.5));

    [Fact]
    public void INV_17_Winners_ErasingWhoDidNotWinChangesNothing() => Law.Holds(
        "INV-17 erasing who did not win a draw changes nothing",
        s_draws,
        draw =>
        {
            var winner = Drawing.Winners(draw.Seed, draw.Pseudonyms).Single();
            foreach (var loser in draw.Pseudonyms.Where(one => one != winner))
            {
                Assert.True(Drawing.Verify(draw.Seed, draw.Pseudonyms.Where(one => one != loser), winner));
            }
        },
        100,
        ("somebody does not win", draw => draw.Pseudonyms.Distinct().Count() > 1, 0.5));

    /// <summary>
    /// Chi-square over 20,000 seeds for ten tickets: with nine degrees of freedom above 27.88 once in a thousand. The seeds are the same in
    /// every run.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Winners_OverManySeeds_AreUniform(int winners)
    {
        const int Seeds = 20_000;
        var wins = Enumerable.Range(0, Seeds)
            .SelectMany(i => Drawing.Winners("month " + i.ToString(CultureInfo.InvariantCulture), s_ten, winners))
            .CountBy(winner => winner)
            .ToDictionary();
        var expected = Seeds * winners / (double)s_ten.Length;
        var chiSquare = s_ten.Sum(one => Math.Pow(wins[one] - expected, 2) / expected);
        Assert.InRange(chiSquare, 0.5, 27.88);
    }

    [Fact]
    public void Winners_NobodyOrNone_AreNone()
    {
        Assert.Empty(Drawing.Winners("seed", []));
        Assert.Empty(Drawing.Winners("seed", s_ten, 0));
        Assert.Equal(10, Drawing.Winners("seed", s_ten, 99).Count);
        Assert.False(Drawing.Verify("seed", [], "anybody"));
    }
}
