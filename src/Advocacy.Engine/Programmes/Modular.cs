namespace Advocacy.Engine.Programmes;

/// <summary>Rows of numbers modulo a prime: small enough for products, and large enough that hardly anything vanishes by chance.</summary>
internal static class Modular
{
    /// <summary>The prime 2^31 − 1.</summary>
    public const long Prime = int.MaxValue;

    /// <summary>Multiplies a row.</summary>
    public static void Scale(long[] row, long factor)
    {
        if (factor == 1)
        {
            return;
        }

        for (var i = 0; i < row.Length; i++)
        {
            row[i] = row[i] * factor % Prime;
        }
    }

    /// <summary>Takes another row away, so many times.</summary>
    public static void Subtract(long[] row, long[] other, long times)
    {
        if (times == 0)
        {
            return;
        }

        for (var i = 0; i < row.Length; i++)
        {
            if (other[i] != 0)
            {
                row[i] = (row[i] + ((Prime - times) * other[i])) % Prime;
            }
        }
    }

    /// <summary>By Fermat: the power of the prime less two.</summary>
    public static long Inverse(long number)
    {
        if (number == 1)
        {
            return 1;
        }

        var (result, power) = (1L, number);
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) == 1 ? result * power % Prime : result;
            power = power * power % Prime;
        }

        return result;
    }
}
