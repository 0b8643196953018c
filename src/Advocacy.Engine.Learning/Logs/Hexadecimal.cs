namespace Advocacy.Engine.Learning.Logs;

/// <summary>Hashes as text.</summary>
internal static class Hexadecimal
{
    private const string Digits = "0123456789abcdef";

    internal static string Of(byte[] hash, int bytes)
    {
        var digits = new char[2 * bytes];
        for (var i = 0; i < bytes; i++)
        {
            digits[2 * i] = Digits[hash[i] >> 4];
            digits[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return new string(digits);
    }
}
