using System;
using System.IO;

namespace Advocacy.QuickStart.Tests;

/// <summary>A file of its own for each test, gone afterwards.</summary>
internal sealed class DatabaseFile : IDisposable
{
    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"advocacy-{Guid.NewGuid():N}.db");

    public void Dispose() => File.Delete(Path);
}
