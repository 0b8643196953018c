using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>Reads people from an HR export, by a map.</summary>
internal static class PeopleCsv
{
    public static void Read(InputSource source, PeopleMap map, People people, Terminal terminal, ProblemLog problems)
    {
        using var table = CsvTable.Open(source, map.Delimiter, terminal, problems);
        if (table is null)
        {
            return;
        }

        var id = table.Find(map.Id);
        var team = PlaceOf(map.Team);
        var department = PlaceOf(map.Department);
        var unit = PlaceOf(map.Unit);
        var zone = PlaceOf(map.Zone);
        var days = PlaceOf(map.WorkDays);
        var start = PlaceOf(map.WorkStart);
        var end = PlaceOf(map.WorkEnd);
        if (problems.Stops(keepsGoing: true) || id is null)
        {
            return;
        }

        while (table.Read())
        {
            var before = problems.All.Count;
            var person = TextOf(id);
            var employee = new Employee
            {
                Person = IdOf("id", person) ? new(person) : default,
                Zone = map.ZoneForAll ?? ZoneOf(),
                Team = GroupOf("team", team),
                Department = GroupOf("department", department),
                Unit = GroupOf("unit", unit),
                Hours = HoursText.Read(TextOf(days), TextOf(start), TextOf(end), Note),
            };
            if (problems.All.Count == before)
            {
                people.Add(employee, source.Name, table.Line);
            }
        }

        int? PlaceOf(string? column) => column is null ? null : table.Find(column);

        string TextOf(int? place) => place is { } at ? table.Text(at) : string.Empty;

        void Note(string path, string value, string allowed) => table.Note(InputCodes.Value, path, value, allowed);

        bool IdOf(string path, string text)
        {
            var isValid = Ids.IsValid(text);
            if (!isValid)
            {
                Note(path, text, Ids.Allowed);
            }

            return isValid;
        }

        string ZoneOf()
        {
            var text = TextOf(zone);
            IdOf("zone", text);
            return text;
        }

        GroupId? GroupOf(string path, int? place)
        {
            var text = TextOf(place);
            return text.Length > 0 && IdOf(path, text) ? new GroupId(text) : null;
        }
    }
}
