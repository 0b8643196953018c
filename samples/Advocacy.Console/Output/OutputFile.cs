using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Output;

/// <summary>Writes lines into a file that is made anew.</summary>
internal static class OutputFile
{
    /// <summary>Writes them; a problem is noted where that cannot be.</summary>
    public static void Write(string name, IEnumerable<string> lines, string option, ProblemLog problems)
    {
        try
        {
            using var writer = new StreamWriter(name, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            foreach (var line in lines)
            {
                writer.WriteLine(line);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(name, InputCodes.Unwritable, option, name, "a file that can be written");
        }
    }

    /// <summary>Whether it could be written, seen before any long work; a problem is noted where not.</summary>
    public static void Prepare(string? name, string option, ProblemLog problems)
    {
        if (name is not null && (name.Length == 0 || Directory.Exists(name) || (Path.GetDirectoryName(Path.GetFullPath(name)) is { } folder && !Directory.Exists(folder))))
        {
            problems.Add(name, InputCodes.Unwritable, option, name, "a file that can be written");
        }
    }
}
