using System;
using System.Security.Cryptography;
using System.Text;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>The hash of rows that go by.</summary>
internal sealed class LogHash : IDisposable
{
    private const int Bytes = 32;

    private readonly SHA256 algorithm = SHA256.Create();

    public void Dispose() => algorithm.Dispose();

    internal void Add(LogRow row)
    {
        var line = Encoding.UTF8.GetBytes(LogLines.Write(row) + "\n");
        algorithm.TransformBlock(line, 0, line.Length, null, 0);
    }

    /// <summary>The hash of all rows that were added; nothing can be added after.</summary>
    internal string Finish()
    {
        algorithm.TransformFinalBlock([], 0, 0);
        return Hashes.Text(algorithm.Hash!, Bytes);
    }
}
