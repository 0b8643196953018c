using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Engine.Tests.Values;

/// <summary>Doubles of every kind for laws about numbers, and the way to check such a law.</summary>
internal static class Doubles
{
    /// <summary>Any pattern of 64 bits that is a finite number: each order of size is as likely as each other.</summary>
    public static Gen<double> AnyFinite { get; } =
        ArbMap.Default.GeneratorFor<DoNotSize<ulong>>().Select(bits => BitConverter.UInt64BitsToDouble(bits.Item)).Where(double.IsFinite);

    /// <summary>Subnormals of either sign, few-bit ones among them.</summary>
    public static Gen<double> Subnormal { get; } =
        from bits in ArbMap.Default.GeneratorFor<DoNotSize<ulong>>()
        from shift in Gen.Choose(12, 63)
        from sign in Gen.Elements(1.0, -1.0)
        select sign * BitConverter.UInt64BitsToDouble(bits.Item >> shift);

    /// <summary>Powers of two and of ten, the ends of the range, and what lies up to three steps beside them.</summary>
    public static Gen<double> NearLandmark { get; } =
        from landmark in Gen.Elements(Landmarks().ToArray())
        from steps in Gen.Choose(-3, 3)
        from sign in Gen.Elements(1.0, -1.0)
        let value = sign * Step(landmark, steps)
        where double.IsFinite(value)
        select value;

    /// <summary>Decimals that a person would write: up to 17 digits, around one.</summary>
    public static Gen<double> Written { get; } =
        from digits in ArbMap.Default.GeneratorFor<DoNotSize<ulong>>()
        from length in Gen.Choose(1, 17)
        from scale in Gen.Choose(0, 24)
        select digits.Item % Math.Pow(10, length) / Math.Pow(10, scale);

    /// <summary>A mixture of all of them.</summary>
    public static Gen<double> Mixed { get; } = Gen.OneOf(AnyFinite, Subnormal, NearLandmark, Written);

    /// <summary>Numbers spread evenly over an interval.</summary>
    public static Gen<double> Between(double least, double most) =>
        from bits in ArbMap.Default.GeneratorFor<DoNotSize<ulong>>()
        let share = (bits.Item >> 11) * Math.ScaleB(1, -53)
        select least + ((most - least) * share);

    /// <summary>The double some steps above a number, or below it.</summary>
    public static double Step(double value, int steps)
    {
        for (; steps > 0; steps--)
        {
            value = Math.BitIncrement(value);
        }

        for (; steps < 0; steps++)
        {
            value = Math.BitDecrement(value);
        }

        return value;
    }

    /// <summary>Whether two doubles are the same bits.</summary>
    public static bool Same(double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b);

    /// <summary>Checks a law for many cases.</summary>
    public static void Hold<T>(Gen<T> cases, Func<T, bool> law, int count = 3000) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true), Prop.ForAll(Arb.From(cases), law));

    private static IEnumerable<double> Landmarks() =>
        Enumerable.Range(-1074, 1074 + 1024).Select(n => Math.ScaleB(1, n))
            .Concat(Enumerable.Range(-323, 323 + 309).Select(n => double.Parse($"1e{n}", CultureInfo.InvariantCulture)))
            .Concat([0.0, double.MaxValue, double.Epsilon, 2.2250738585072014e-308, 9007199254740992, 9007199254740993, 1e15, 1e21]);
}
