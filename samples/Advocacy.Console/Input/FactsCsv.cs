using Advocacy.Engine.Facts;
using Advocacy.Engine.People;

namespace Advocacy.Sample.Input;

/// <summary>Reads a log of acts, by a map: every row is an act of the person's own accord.</summary>
internal static class FactsCsv
{
    private const int LongestAct = 60;

    public static void Read(InputSource source, FactsMap map, People people, Terminal terminal, ProblemLog problems)
    {
        using var table = CsvTable.Open(source, map.Delimiter, terminal, problems);
        if (table is null)
        {
            return;
        }

        var person = table.Find(map.Person);
        var at = table.Find(map.At);
        var act = table.Find(map.Act);
        var id = map.Id is null ? null : table.Find(map.Id);
        if (person is null || at is null || act is null || (map.Id is not null && id is null))
        {
            return;
        }

        while (table.Read())
        {
            if (ReadRow(table, table.Text(person.Value), table.Text(at.Value), table.Text(act.Value), id is { } place ? table.Text(place) : null) is { } fact)
            {
                people.Add(new(fact, source.Name, table.Line));
            }
        }
    }

    private static Acted? ReadRow(CsvTable table, string person, string at, string act, string? id)
    {
        var isRight = Check(Ids.IsValid(person), "person", person, Ids.Allowed);
        isRight &= Check(InstantText.TryRead(at, out var instant), "at", at, InstantText.Allowed);
        isRight &= Check(Ids.IsValid(act, LongestAct), "act", act, "1 to 60 characters, no control characters");
        isRight &= Check(id is null || Ids.IsValid(id), "id", id ?? string.Empty, Ids.Allowed);
        if (!isRight)
        {
            return null;
        }

        var fact = new Acted { Id = new(id ?? Ids.OfRow(person, InstantText.Of(instant), act)), Person = new(person), At = instant, Kind = new(act) };
        if (FactCheck.Check(fact, instant) is { } problem)
        {
            table.Note(problem.Code, problem.Path, problem.Value, problem.Allowed);
            return null;
        }

        return fact;

        bool Check(bool isSo, string path, string value, string allowed)
        {
            if (!isSo)
            {
                table.Note(InputCodes.Value, path, value, allowed);
            }

            return isSo;
        }
    }
}
