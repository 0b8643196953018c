using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Answers and groups for tests of releases.</summary>
internal static class Asked
{
    internal static readonly Question Engagement = new("engagement", Measure.Engagement, 0, 1_000_000);

    /// <summary>A company of departments and roles, with so many people in each.</summary>
    internal static AnswerSums Company(params (string Department, string Role, int People)[] cells) =>
        AnswerSums.Of([Engagement], cells.SelectMany((cell, number) => Enumerable.Range(0, cell.People).Select(i =>
            new UnitAnswer([new(cell.Department), new(cell.Role)], Engagement.Id, (7919 * ((100 * number) + i)) % 1_000_001))));

    /// <summary>A group by its parts, written as <c>sales/manager</c>; a star stands for any.</summary>
    internal static ReleaseGroup Group(string text, string? larger = null) =>
        new(new(text), [.. text.Split('/').Select(part => part == "*" ? (GroupId?)null : new GroupId(part))], larger is null ? null : new GroupId(larger));

    internal static Release Release(AnswerSums sums, IEnumerable<string> groups, int least = 10, string round = "spring", params Release[] earlier) =>
        Releases.Of(sums, new(round, [.. groups.Select(text => Group(text))]), [.. earlier], new() { LeastPeople = least });

    /// <summary>What is shown, in the order it was asked for.</summary>
    internal static IEnumerable<string> Shown(this Release release) => release.Groups.Where(group => !group.Readings.IsEmpty).Select(group => group.Group.Id.Value);
}
