namespace Advocacy.Sample.Input;

/// <summary>Which columns of a log of acts say what; every row is an act of the person's own accord.</summary>
internal sealed record FactsMap
{
    public required string Person { get; init; }

    public required string At { get; init; }

    public required string Act { get; init; }

    /// <summary>The column of the row's own id; without it a row gets one from person, instant and act.</summary>
    public string? Id { get; init; }

    public string Delimiter { get; init; } = ",";

    /// <summary>Reads a map; none, with all problems noted, if it is not right.</summary>
    public static FactsMap? Read(InputSource source, Terminal terminal, ProblemLog problems)
    {
        if (MapDocument.Open(source, terminal, problems) is not { } document)
        {
            return null;
        }

        var map = new FactsMap
        {
            Person = document.Column("person", isRequired: true) ?? string.Empty,
            At = document.Column("at", isRequired: true) ?? string.Empty,
            Act = document.Column("act", isRequired: true) ?? string.Empty,
            Id = document.Column("id"),
            Delimiter = document.Delimiter(),
        };
        document.Members.RefuseOthers();
        return document.IsRight ? map : null;
    }
}
