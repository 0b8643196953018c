using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>Gathers all that is wrong, so that it can be told at once.</summary>
internal sealed class ProblemLog
{
    private readonly List<InputProblem> problems = [];

    public IReadOnlyList<InputProblem> All => problems;

    public int BadLineCount => problems.Where(problem => problem.IsOfOneLine).Select(problem => problem.Place).Distinct().Count();

    /// <summary>Notes what is wrong with a whole document or with the command line.</summary>
    public void Add(string file, string code, string path, string value, string allowed, int line = 0) =>
        problems.Add(new(file, line, new(code, path, value, allowed), IsOfOneLine: false));

    /// <summary>Notes what is wrong with one line of data.</summary>
    public void AddLine(string file, int line, Problem problem) => problems.Add(new(file, line, problem, IsOfOneLine: true));

    /// <summary>Whether nothing can be done: there are problems, and not all of them lie in lines that may be skipped.</summary>
    public bool Stops(bool keepsGoing) => problems.Exists(problem => !keepsGoing || !problem.IsOfOneLine);
}
