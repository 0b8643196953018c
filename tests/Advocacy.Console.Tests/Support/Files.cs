using System;
using System.IO;

namespace Advocacy.Sample.Tests.Support;

/// <summary>Files that are there for one test.</summary>
internal sealed class Files : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advocacy-console-");

    /// <summary>The folder of what ships with the program.</summary>
    public static string Shipped(string folder, string name) => Path.Combine(AppContext.BaseDirectory, folder, name);

    /// <summary>Writes a file of lines.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, params string[] lines)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return path;
    }

    /// <summary>The path of a file that is not there yet.</summary>
    public string New(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
