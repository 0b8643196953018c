using System.Runtime.CompilerServices;

namespace Advocacy.Engine.Populations;

/// <summary>Takes one of two without a jump: what differs from one person to the next would be guessed wrong for every third.</summary>
internal static class Jumpless
{
    /// <summary>1 for what is so, else 0.</summary>
    internal static ulong One(bool isSo) => Unsafe.BitCast<bool, byte>(isSo);

    /// <summary>One number where something is so, else another.</summary>
    internal static long Either(bool isSo, long one, long other) => other ^ ((other ^ one) & -(long)One(isSo));
}
