using System;

namespace Advocacy.Engine.Peers;

/// <summary>
/// The answers of the reference decision as numbers: 0 no consent, 1 quiet, 2 cap, 3 cooldown, 4 no channel; from 5 on three kinds
/// (signal, spark, facilitator) of three channels (Slack, Teams, e-mail).
/// </summary>
internal static class Answers
{
    public const byte NoConsent = 0;
    public const byte Quiet = 1;
    public const byte Cap = 2;
    public const byte Cooldown = 3;
    public const byte NoChannel = 4;
    public const byte FirstPrompt = 5;
    public const int Channels = 3;
    public const byte Signal = FirstPrompt;
    public const byte Spark = FirstPrompt + Channels;
    public const byte Facilitator = FirstPrompt + (2 * Channels);

    /// <summary>How many answers there are.</summary>
    public const int Count = FirstPrompt + (3 * Channels);

    /// <summary>FNV-1a over the answers in order: equal for contenders that agree on every person.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> answers)
    {
        var hash = 14695981039346656037UL;
        foreach (var answer in answers)
        {
            hash = unchecked((hash ^ answer) * 1099511628211UL);
        }

        return hash;
    }
}
