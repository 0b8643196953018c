using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Climates;

/// <summary>
/// The groups of a table: everybody, each group of the first column, and with two columns each of the second and each of both. In that
/// order: of what cannot all be shown, the larger is.
/// </summary>
internal static class ClimateGroups
{
    public const string Everybody = "Everybody";

    public static ReleaseRequest Of(AnswerSums sums, IReadOnlyList<string> by)
    {
        var everybody = new ReleaseGroup(new(Everybody), [.. by.Select(_ => (GroupId?)null)]);
        var groups = new List<ReleaseGroup> { everybody };
        for (var part = 0; part < by.Count; part++)
        {
            foreach (var group in sums.Units.Select(unit => unit.Unit[part]).Distinct().OrderBy(group => group.Value, System.StringComparer.Ordinal))
            {
                var parts = by.Select((_, i) => i == part ? group : (GroupId?)null);
                groups.Add(new(new(by.Count == 1 ? group.Value : by[part] + ": " + group.Value), [.. parts], everybody.Id));
            }
        }

        if (by.Count > 1)
        {
            foreach (var unit in sums.Units)
            {
                groups.Add(new(new(unit.Unit[0].Value + " × " + unit.Unit[1].Value), [.. unit.Unit.Select(group => (GroupId?)group)], new(by[0] + ": " + unit.Unit[0].Value)));
            }
        }

        return new("file", [.. groups]);
    }
}
