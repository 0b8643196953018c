using Advocacy.Sample.Input;

namespace Advocacy.Sample.Output;

/// <summary>Tells all that is wrong, on the error stream: a line each, as text or as JSON.</summary>
internal static class ProblemReport
{
    public static void Write(ProblemLog problems, bool isJson, bool keptGoing, Terminal terminal, bool canKeepGoing = true)
    {
        WriteEach(problems, isJson, terminal);
        if (!isJson && problems.All.Count > 0)
        {
            terminal.Error.WriteLine(keptGoing ? SkippedText(problems) : StoppedText(problems, canKeepGoing));
        }
    }

    /// <summary>Tells what was found where looking is the whole work.</summary>
    public static void WriteFindings(ProblemLog problems, bool isJson, Terminal terminal)
    {
        WriteEach(problems, isJson, terminal);
        if (!isJson && problems.All.Count > 0)
        {
            var lines = problems.BadLineCount > 0 ? " on " + Words.Counted(problems.BadLineCount, "line", "lines") : string.Empty;
            terminal.Error.WriteLine(Words.Counted(problems.All.Count, "problem", "problems") + lines + ".");
        }
    }

    private static void WriteEach(ProblemLog problems, bool isJson, Terminal terminal)
    {
        foreach (var problem in problems.All)
        {
            terminal.Error.WriteLine(isJson ? JsonOf(problem) : problem.ToString());
        }
    }

    private static string SkippedText(ProblemLog problems) =>
        "--keep-going: skipped " + Words.Counted(problems.BadLineCount, "bad line", "bad lines") + ".";

    private static string StoppedText(ProblemLog problems, bool canKeepGoing)
    {
        var count = Words.Counted(problems.All.Count, "problem", "problems");
        var hint = !canKeepGoing || problems.Stops(keepsGoing: true) ? string.Empty : " With --keep-going bad lines are skipped and counted.";
        return count + "; nothing was done." + hint;
    }

    private static string JsonOf(InputProblem problem) => JsonLine.Of(writer =>
    {
        writer.WriteString("file", problem.File);
        if (problem.Line > 0)
        {
            writer.WriteNumber("line", problem.Line);
        }

        if (problem.Column > 0)
        {
            writer.WriteNumber("column", problem.Column);
        }

        writer.WriteString("code", problem.Problem.Code);
        writer.WriteString("path", problem.Problem.Path);
        writer.WriteString("value", problem.Problem.Value);
        writer.WriteString("allowed", problem.Problem.Allowed);
        if (problem.Problem.Hint is { } hint)
        {
            writer.WriteString("hint", hint);
        }
    });
}
