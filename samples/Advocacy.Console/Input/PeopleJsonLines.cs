using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>Reads people in the engine's own format: one JSON object a line.</summary>
internal static class PeopleJsonLines
{
    public static void Read(InputSource source, People people, Terminal terminal, ProblemLog problems) =>
        JsonLines.Read(source, terminal, problems, (text, line, note) =>
        {
            var before = problems.All.Count;
            if (Read(text, note) is { } employee && problems.All.Count == before)
            {
                people.Add(employee, source.Name, line);
            }
        });

    private static Employee? Read(string json, System.Action<Problem> note)
    {
        if (Members.Parse(json, (problem, _) => note(problem with { Code = InputCodes.Malformed })) is not { } members)
        {
            return null;
        }

        var person = members.Text("person", Ids.Allowed, Ids.IsValid, isRequired: true);
        var employee = new Employee
        {
            Person = person is null ? default : new(person),
            Zone = members.Text("zone", "a tzdb or Windows zone id", Ids.IsValid, isRequired: true) ?? string.Empty,
            Team = GroupOf("team"),
            Department = GroupOf("department"),
            Unit = GroupOf("unit"),
            Hours = HoursJson.Read(members.Object("hours")),
            Roles = RolesOf(members),
        };
        members.RefuseOthers();
        return employee;

        GroupId? GroupOf(string name) => members.Text(name, Ids.Allowed, Ids.IsValid) is { } group ? new GroupId(group) : null;
    }

    private static ValueList<Role> RolesOf(Members members)
    {
        var roles = members.Texts("roles", "leader or expert", text => text is "leader" or "expert");
        return ValueList.From(roles.Select(role => role == "leader" ? Role.Leader : Role.Expert));
    }
}
