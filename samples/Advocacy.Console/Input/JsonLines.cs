using System;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>Reads a file of JSON objects, one a line; empty lines are passed over.</summary>
internal static class JsonLines
{
    /// <summary>Reads every line that is Unicode; each that is not is a problem.</summary>
    /// <param name="source">The file.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="problems">Where problems are noted.</param>
    /// <param name="read">Takes a line with its number, and a way to note what is wrong with it.</param>
    public static void Read(InputSource source, Terminal terminal, ProblemLog problems, Action<string, int, Action<Problem>> read)
    {
        using var reader = source.Open(terminal, problems);
        for (var line = 1; reader?.ReadLine() is { } text; line++)
        {
            var number = line;
            if (text.Length > 0 && !Unicode.IsWhole(text))
            {
                Note(new(InputCodes.Malformed, "line", text, Unicode.Allowed));
            }
            else if (text.Length > 0)
            {
                read(text, number, Note);
            }

            void Note(Problem problem) => problems.AddLine(source.Name, number, problem);
        }
    }
}
