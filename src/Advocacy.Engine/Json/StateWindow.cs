using System;
using System.IO;
using System.Security.Cryptography;

namespace Advocacy.Engine.Json;

/// <summary>The part of a stream that is looked at: what lies ahead can be seen before it is taken.</summary>
internal sealed class StateWindow : IDisposable
{
    private const int LeastBytes = 64 * 1024;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Stream stream;
    private byte[] bytes = new byte[LeastBytes];
    private int from;
    private int to;

    internal StateWindow(Stream stream) => this.stream = stream;

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    /// <summary>So many bytes that lie ahead; fewer where the stream ends.</summary>
    internal ReadOnlySpan<byte> Ahead(int count)
    {
        if (to - from < count)
        {
            Fill(count);
        }

        return bytes.AsSpan(from, Math.Min(count, to - from));
    }

    /// <summary>Takes so many bytes that were seen.</summary>
    internal void Take(int count)
    {
        hash.AppendData(bytes, from, count);
        from += count;
    }

    /// <summary>The hash of all that was taken.</summary>
    internal byte[] Hash() => hash.GetHashAndReset();

    private void Fill(int count)
    {
        var held = to - from;
        var room = count <= bytes.Length ? bytes : new byte[Math.Max(count, 2 * bytes.Length)];
        Array.Copy(bytes, from, room, 0, held);
        (bytes, from, to) = (room, 0, held);
        int read;
        while (to < count && (read = stream.Read(bytes, to, bytes.Length - to)) > 0)
        {
            to += read;
        }
    }
}
