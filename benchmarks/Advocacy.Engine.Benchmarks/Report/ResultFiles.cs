using System;
using System.IO;
using System.Reflection;

namespace Advocacy.Engine.Benchmarks.Report;

/// <summary>Where results go, and of what they are.</summary>
internal static class ResultFiles
{
    private const string Root = "Advocacy.Engine.sln";

    /// <summary>The version of the engine that is measured, and the commit it was built from where that is known.</summary>
    internal static (string Version, string? Commit) Measured
    {
        get
        {
            var text = typeof(AdvocacyEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
            var parts = text.Split('+');
            return (parts[0], parts.Length > 1 ? parts[1] : null);
        }
    }

    /// <summary>The file of a run: a whole one among the committed results, a part of one among what is thrown away.</summary>
    internal static string Of(string name, bool isWhole)
    {
        var file = $"{Measured.Version}-{name}";
        return isWhole && Repository() is { } root
            ? Path.Combine(root, "benchmarks", "results", file)
            : Path.Combine("BenchmarkDotNet.Artifacts", isWhole ? file : "part-of-" + file);
    }

    /// <summary>Writes a file, into a folder that is made where it is not there.</summary>
    internal static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, text);
        Console.WriteLine("Written: " + file);
    }

    private static string? Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Root)))
                return folder.FullName;
        }

        return null;
    }
}
