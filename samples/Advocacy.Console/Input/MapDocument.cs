namespace Advocacy.Sample.Input;

/// <summary>A map as JSON: an object that gives a column for each thing to read.</summary>
internal sealed class MapDocument
{
    private readonly string file;
    private readonly ProblemLog problems;
    private readonly int before;

    private MapDocument(string file, ProblemLog problems, int before, Members members) =>
        (this.file, this.problems, this.before, Members) = (file, problems, before, members);

    public Members Members { get; }

    /// <summary>Whether nothing was noted since it was opened.</summary>
    public bool IsRight => problems.All.Count == before;

    /// <summary>Opens a map; none, with a problem noted, if there is none.</summary>
    public static MapDocument? Open(InputSource source, Terminal terminal, ProblemLog problems)
    {
        var before = problems.All.Count;
        if (source.ReadAll(terminal, problems) is not { } json)
        {
            return null;
        }

        var members = Members.Parse(json, (problem, line) => problems.Add(source.Name, problem.Code, problem.Path, problem.Value, problem.Allowed, line));
        return members is null ? null : new(source.Name, problems, before, members);
    }

    /// <summary>The column that is mapped to something; none, with a problem noted, for a kind of column that must not be read.</summary>
    public string? Column(string name, bool isRequired = false)
    {
        if (Members.Text(name, "the name of a column", column => column.Length > 0, isRequired) is not { } column)
        {
            return null;
        }

        if (ForbiddenColumns.KindOf(column) is not { } kind)
        {
            return column;
        }

        problems.Add(file, InputCodes.ForbiddenColumn, name, column, "a column that does not hold " + kind + ": the engine never takes that in (INV-07)");
        return null;
    }

    /// <summary>What parts the columns; a comma where it is not said.</summary>
    public string Delimiter() => Members.Text("delimiter", "one character, no quote, line end or NUL", IsDelimiter) ?? ",";

    private static bool IsDelimiter(string text) => text.Length == 1 && text[0] is not ('"' or '\r' or '\n' or '\0') && !char.IsSurrogate(text[0]);
}
