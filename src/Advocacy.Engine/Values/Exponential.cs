namespace Advocacy.Engine.Values;

/// <summary>Powers of e and of two to about 66 bits, for <see cref="Elementary"/> to round.</summary>
internal static class Exponential
{
    private const int Steps = 32;

    /// <summary>The power e^<paramref name="x"/>, unrounded.</summary>
    /// <param name="x">From −746 to 746.</param>
    public static ScaledWide OfE(double x)
    {
        // ln 2 / 32 in three parts, the first two of 37 bits: their products with a step count of 16 bits are exact.
        const double StepsPerUnit = 46.16624130844683;
        const double StepHigh = 0.021660849392446835;
        const double StepMiddle = 5.1456092446457696e-14;
        const double StepLow = 9.568252300058288e-26;

        var steps = Nearest(x * StepsPerUnit);
        var rest = Wide.Sum(x, -(steps * StepHigh)).Plus(-(steps * StepMiddle)).Plus(-(steps * StepLow));
        return Assemble(steps, rest);
    }

    /// <summary>The power 2^<paramref name="x"/>, unrounded.</summary>
    /// <param name="x">From −1076 to 1024.</param>
    public static ScaledWide OfTwo(Wide x)
    {
        const double LogHigh = 0.6931471805599453;
        const double LogLow = 2.3190468138462996e-17;

        var steps = Nearest(x.High * Steps);
        var rest = Wide.Sum(x.High - (steps / (double)Steps), x.Low);
        var product = Wide.Product(rest.High, LogHigh);
        return Assemble(steps, product.Plus((rest.High * LogLow) + (rest.Low * LogHigh)));
    }

    private static int Nearest(double x) => (int)(x < 0 ? x - 0.5 : x + 0.5);

    // 2^(steps/32) · e^rest for a rest within ln 2 / 64.
    private static ScaledWide Assemble(int steps, Wide rest)
    {
        var root = RootsOfTwo[steps & (Steps - 1)];

        // e^rest − 1 = rest + rest²/2 + …; the ninth power is below 2^−76.
        var x = rest.High;
        var small = (1.0 / 120) + (x * ((1.0 / 720) + (x * ((1.0 / 5040) + (x * (1.0 / 40320))))));
        var tail = x * x * (0.5 + (x * ((1.0 / 6) + (x * ((1.0 / 24) + (x * small))))));
        var growth = Wide.Sum(x, tail);
        var growthLow = growth.Low + rest.Low + (rest.Low * x);

        var product = Wide.Product(root.High, growth.High);
        var low = product.Low + (root.High * growthLow) + (root.Low + (root.Low * growth.High));
        return new(Wide.Sum(root.High, product.High).Plus(low), steps >> 5);
    }

    /// <summary>2^(i/32) for i from 0 to 31, each the nearest double and the double nearest to what that one lacks.</summary>
    internal static readonly ValueList<Wide> RootsOfTwo =
    [
        new(1.0, 0.0),
        new(1.0218971486541166, 5.109225028973444e-17),
        new(1.0442737824274138, 8.551889705537965e-17),
        new(1.0671404006768237, -7.899853966841582e-17),
        new(1.0905077326652577, -3.046782079812471e-17),
        new(1.1143867425958924, 1.0410278456845571e-16),
        new(1.1387886347566916, 8.912812676025408e-17),
        new(1.1637248587775775, 3.8292048369240935e-17),
        new(1.189207115002721, 3.982015231465646e-17),
        new(1.215247359980469, -7.712630692681488e-17),
        new(1.241857812073484, 4.658027591836937e-17),
        new(1.2690509571917332, 2.667932131342186e-18),
        new(1.2968395546510096, 2.5382502794888315e-17),
        new(1.3252366431597413, -2.8587312100388614e-17),
        new(1.3542555469368927, 7.70094837980299e-17),
        new(1.383909881963832, -6.770511658794786e-17),
        new(1.4142135623730951, -9.667293313452913e-17),
        new(1.4451808069770467, -3.0237581349939873e-17),
        new(1.4768261459394993, -3.483994556892796e-17),
        new(1.5091644275934228, -1.016455327754295e-16),
        new(1.5422108254079407, 7.949834809697621e-17),
        new(1.5759808451078865, -1.0136916471278304e-17),
        new(1.6104903319492543, 2.4707192569797888e-17),
        new(1.645755478153965, -1.0125679913674773e-16),
        new(1.681792830507429, 8.199010020581497e-17),
        new(1.718619298122478, -1.851380418263111e-17),
        new(1.7562521603732995, 2.960140695448873e-17),
        new(1.7947090750031072, 1.8227458427912087e-17),
        new(1.8340080864093424, 3.283107224245627e-17),
        new(1.8741676341103, -6.122763413004143e-17),
        new(1.9152065613971474, -1.0619946056195963e-16),
        new(1.9571441241754002, 8.960767791036668e-17),
    ];
}
