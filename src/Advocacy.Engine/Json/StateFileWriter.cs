using System;
using System.IO;
using System.Security.Cryptography;

namespace Advocacy.Engine.Json;

/// <summary>Writes states into a stream one after another.</summary>
internal sealed class StateFileWriter : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Stream stream;
    private long count;

    internal StateFileWriter(Stream stream) => this.stream = stream;

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    internal void Begin()
    {
        Put(StateFrame.Letters.ToArray());
        Put([StateFrame.Version]);
    }

    internal void Add(byte[] state)
    {
        Put(StateFrame.BytesOf(state.Length, StateFrame.LengthBytes));
        Put(state);
        count++;
    }

    internal long End()
    {
        Put(StateFrame.BytesOf(0, StateFrame.LengthBytes));
        Put(StateFrame.BytesOf(count, StateFrame.CountBytes));
        stream.Write(hash.GetHashAndReset(), 0, StateFrame.HashBytes);
        return count;
    }

    private void Put(byte[] bytes)
    {
        hash.AppendData(bytes, 0, bytes.Length);
        stream.Write(bytes, 0, bytes.Length);
    }
}
