using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>Gathers all that is wrong, so that it can be told at once.</summary>
internal sealed class ProblemLog
{
    private const int LongestName = 200;
    private const int LongestAllowed = 1000;

    private readonly List<InputProblem> problems = [];

    public IReadOnlyList<InputProblem> All => problems;

    public int BadLineCount => problems.Where(problem => problem.IsOfOneLine).Select(problem => problem.Place).Distinct().Count();

    /// <summary>Notes what is wrong with a whole document or with the command line.</summary>
    public void Add(string file, string code, string path, string value, string allowed, int line = 0) =>
        problems.Add(new(file, line, Short(new(code, path, value, allowed)), IsOfOneLine: false));

    /// <summary>Notes what is wrong with a document, at the place where it lies.</summary>
    public void Add(string file, Problem problem) =>
        problems.Add(new(file, problem.Line ?? 0, Short(problem) with { Line = null, Column = null }, IsOfOneLine: false) { Column = problem.Column ?? 0 });

    /// <summary>Notes what is wrong with one line of data.</summary>
    public void AddLine(string file, int line, Problem problem) => problems.Add(new(file, line, Short(problem), IsOfOneLine: true));

    /// <summary>Whether nothing can be done: there are problems, and not all of them lie in lines that may be skipped.</summary>
    public bool Stops(bool keepsGoing) => problems.Exists(problem => !keepsGoing || !problem.IsOfOneLine);

    /// <summary>What fits a line: a value may be as long as a file.</summary>
    private static Problem Short(Problem problem) => problem with
    {
        Path = Short(problem.Path, LongestName),
        Value = Short(problem.Value, LongestName),
        Allowed = Short(problem.Allowed, LongestAllowed),
    };

    private static string Short(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");
    }
}
