using System;
using System.Collections.Generic;
using System.IO;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Output.Figures;

/// <summary>Writes figures as files of a folder, which is made where it is not there.</summary>
internal static class FigureFiles
{
    /// <summary>Makes the folder before any long work; a problem is noted where that cannot be.</summary>
    public static void Prepare(string? folder, string option, ProblemLog problems)
    {
        if (folder is not null)
        {
            Try(folder, option, () => Directory.CreateDirectory(folder), problems);
        }
    }

    /// <summary>Writes each figure under its name.</summary>
    /// <returns>The paths of those that were written.</returns>
    public static IReadOnlyList<string> Write(IEnumerable<Figure> figures, string folder, ProblemLog problems)
    {
        var paths = new List<string>();
        foreach (var figure in figures)
        {
            var path = Path.Combine(folder, figure.Name + ".svg");
            if (Try(path, "--svg", () => File.WriteAllText(path, FigureSvg.Of(figure)), problems))
            {
                paths.Add(path);
            }
        }

        return paths;
    }

    private static bool Try(string path, string option, Action write, ProblemLog problems)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(path, InputCodes.Unwritable, option, path, "a folder in which files can be written");
            return false;
        }
    }
}
