using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>
/// Collects problems. Of one code at one place the first hundred are listed and the rest counted, so that a wrong column of a million
/// rows has a list that somebody can read.
/// </summary>
internal sealed class ProblemList
{
    private const int MostOfAKind = 100;

    private readonly List<Problem> problems = [];
    private readonly SortedDictionary<string, (Problem First, int Count)> kinds = new(System.StringComparer.Ordinal);

    public void Add(string code, string path, string value, string allowed) => Count(new(code, path, value, allowed), code + path);

    public void AddRow(string code, string column, int row, double value, string allowed) =>
        AddRow(code, column, row, value.ToString("R", CultureInfo.InvariantCulture), allowed);

    public void AddRow(string code, string column, int row, string value, string allowed) => Count(
        new(code, string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", column, row), value, allowed),
        code + column);

    public ValueList<Problem> ToList()
    {
        List<Problem> all = [.. problems];
        foreach (var (first, count) in kinds.Values)
        {
            if (count > MostOfAKind)
            {
                var rest = (count - MostOfAKind).ToString(CultureInfo.InvariantCulture);
                all.Add(new(LearningProblemCodes.MoreOfAKind, first.Path.Split('[')[0], rest + " more of " + first.Code, first.Allowed));
            }
        }

        return ValueList.From(all);
    }

    private void Count(Problem problem, string kind)
    {
        var (first, count) = kinds.TryGetValue(kind, out var known) ? known : (problem, 0);
        kinds[kind] = (first, count + 1);
        if (count < MostOfAKind)
        {
            problems.Add(problem);
        }
    }
}
