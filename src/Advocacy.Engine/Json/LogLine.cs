using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>A line of a log: one JSON object, of which the last member is a digest of the others and of the digest before.</summary>
/// <param name="Content">The object without its digest.</param>
/// <param name="Digest">The digest; empty where there is none.</param>
internal readonly record struct LogLine(string Content, string Digest)
{
    /// <summary>What is left of a line that was erased.</summary>
    internal const string ErasedContent = "{\"schema\":\"advocacy-erased/1\"}";

    private const string Before = ",\"digest\":\"";
    private const string After = "\"}";
    private const int DigestLength = 32;

    /// <summary>A line of some content after a line with a digest.</summary>
    internal static LogLine Sealed(string content, string before) => new(content, Fingerprint.HexOf(before + "\n" + content));

    /// <summary>Takes a line apart; one that does not end with a digest is all content.</summary>
    internal static LogLine Split(string line)
    {
        var place = line.Length - DigestLength - After.Length - Before.Length;
        return place > 0 && string.CompareOrdinal(line, place, Before, 0, Before.Length) == 0 && line.EndsWith(After, StringComparison.Ordinal)
            ? new(line.Remove(place) + "}", line.Substring(place + Before.Length, DigestLength))
            : new(line, string.Empty);
    }

    /// <summary>Whether all that it said was erased.</summary>
    internal bool SaysNothing => string.Equals(Content, ErasedContent, StringComparison.Ordinal);

    /// <summary>Whether it is an erased line of a log: of its content only the digest is left, which the line after it rests on.</summary>
    internal bool IsErased => SaysNothing && Digest.Length > 0;

    /// <summary>The line with nothing left but its digest.</summary>
    internal LogLine Erased() => this with { Content = ErasedContent };

    /// <summary>Whether it is what was written after a line with a digest.</summary>
    internal bool Follows(string before) => string.Equals(Sealed(Content, before).Digest, Digest, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Digest.Length == 0 ? Content : Content.Remove(Content.Length - 1) + Before + Digest + After;
}
