using System;
using System.Linq;
using System.Numerics;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Choosing;

public class PhiloxTests
{
    /// <summary>The known-answer vectors that come with Random123: counter, key, answer.</summary>
    public static TheoryData<uint[], uint[], uint[]> KnownAnswers => new()
    {
        { [0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
        {
            [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
            [0xffffffff, 0xffffffff],
            [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]
        },
        {
            [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
            [0xa4093822, 0x299f31d0],
            [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]
        },
    };

    [Theory]
    [MemberData(nameof(KnownAnswers))]
    public void Block_KnownAnswers_AreGiven(uint[] counter, uint[] key, uint[] answer) => Assert.Equal(
        new PhiloxBlock(answer[0], answer[1], answer[2], answer[3]),
        Philox.Block(((ulong)key[1] << 32) | key[0], new PhiloxBlock(counter[0], counter[1], counter[2], counter[3])));

    [Fact]
    public void Block_OfAStream_CountsByPlaceThenStream() => Assert.Equal(
        Philox.Block(7, new PhiloxBlock(0x11111111, 0x22222222, 0x33333333, 0x44444444)),
        Philox.Block(7, stream: 0x4444444433333333, place: 0x2222222211111111));

    [Fact]
    public void Block_OneBitChanged_ChangesHalfOfTheBits() => Law.Holds(
        "Philox: one bit of the key or the counter changes about half of the bits of the block",
        (from key in Words
         from stream in Words
         from place in Words
         from bit in Gen.Choose(0, 63)
         from changed in Gen.Choose(0, 2)
         select (key, stream, place, bit, changed)).ToArbitrary(),
        draw =>
        {
            var (key, stream, place, bit, changed) = draw;
            var flip = 1UL << bit;
            var other = changed switch
            {
                0 => Philox.Block(key ^ flip, stream, place),
                1 => Philox.Block(key, stream ^ flip, place),
                _ => Philox.Block(key, stream, place ^ flip),
            };

            // Six standard deviations of 128 fair bits around 64.
            Assert.InRange(BitsThatDiffer(Philox.Block(key, stream, place), other), 30, 98);
        },
        2000,
        ("key", draw => draw.changed == 0, 0.25),
        ("stream", draw => draw.changed == 1, 0.25),
        ("place", draw => draw.changed == 2, 0.25));

    [Fact]
    public void Uniform_EndsOfTheWords_LieFromZeroToBelowOne()
    {
        Assert.Equal(0, new PhiloxBlock(0, 0x7FF, 0, 0).Uniform);
        Assert.Equal(Math.ScaleB(1, -53), new PhiloxBlock(0, 0x800, 0, 0).Uniform);
        Assert.Equal(0.5, new PhiloxBlock(0x80000000, 0, 0, 0).Uniform);
        Assert.Equal(1 - Math.ScaleB(1, -53), new PhiloxBlock(0xffffffff, 0xffffffff, 0, 0).Uniform);
        Assert.Equal(0.25, new PhiloxBlock(0xffffffff, 0xffffffff, 0x40000000, 0).OtherUniform);
    }

    [Fact]
    public void Uniform_OfManyPlaces_FillsTheUnitSquareEvenly()
    {
        const int Draws = 40_000;
        const int Side = 10;
        var cells = new int[Side * Side];
        for (var place = 0UL; place < Draws; place++)
        {
            var block = Philox.Block(key: 2026, stream: 1, place);
            cells[((int)(block.Uniform * Side) * Side) + (int)(block.OtherUniform * Side)]++;
        }

        // Chi-squared with 99 degrees of freedom: 0.01 % of all sequences lie beyond 161.
        var expected = (double)Draws / cells.Length;
        Assert.InRange(cells.Sum(count => (count - expected) * (count - expected) / expected), 52, 161);
    }

    private static Gen<ulong> Words { get; } = ArbMap.Default.GeneratorFor<DoNotSize<ulong>>().Select(word => word.Item);

    private static int BitsThatDiffer(PhiloxBlock one, PhiloxBlock other) =>
        BitOperations.PopCount(one.First ^ other.First)
        + BitOperations.PopCount(one.Second ^ other.Second)
        + BitOperations.PopCount(one.Third ^ other.Third)
        + BitOperations.PopCount(one.Fourth ^ other.Fourth);
}
