using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Climates;

/// <summary>
/// The groups of a table: everybody, each group of the first column, and with two columns each of the second and each of both. In that
/// order: of what cannot all be shown, the larger is.
/// </summary>
internal static class ClimateGroups
{
    public const string Everybody = "Everybody";

    /// <summary>The groups; none, with problems noted, where the name of one cannot be told.</summary>
    public static ReleaseRequest? Of(AnswerSums sums, IReadOnlyList<string> by, string file, ProblemLog problems)
    {
        var names = new HashSet<string> { Everybody };
        var groups = new List<ReleaseGroup> { new(new(Everybody), [.. by.Select(_ => (GroupId?)null)]) };
        for (var part = 0; part < by.Count; part++)
        {
            foreach (var group in sums.Units.Select(unit => unit.Unit[part]).Distinct().OrderBy(group => group.Value, System.StringComparer.Ordinal))
            {
                Add(by[part], NameOf(by, part, group), by.Select((_, i) => i == part ? group : (GroupId?)null), Everybody);
            }
        }

        if (by.Count > 1)
        {
            foreach (var unit in sums.Units)
            {
                Add(string.Join(',', by), unit.Unit[0].Value + " × " + unit.Unit[1].Value, unit.Unit.Select(group => (GroupId?)group), NameOf(by, 0, unit.Unit[0]));
            }
        }

        return problems.Stops(keepsGoing: true) ? null : new("file", [.. groups]);

        void Add(string columns, string name, IEnumerable<GroupId?> parts, string larger)
        {
            if (!Ids.IsValid(name))
            {
                problems.Add(file, InputCodes.Value, columns, name, "a name in the table of " + Ids.Allowed);
            }
            else if (!names.Add(name))
            {
                problems.Add(file, InputCodes.Value, columns, name, "a name that no other group in the table has");
            }
            else if (Ids.IsValid(larger))
            {
                groups.Add(new(new(name), [.. parts], new(larger)));
            }
        }
    }

    private static string NameOf(IReadOnlyList<string> by, int part, GroupId group) => by.Count == 1 ? group.Value : by[part] + ": " + group.Value;
}
