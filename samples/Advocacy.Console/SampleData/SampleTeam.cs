using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.SampleData;

/// <summary>A team of the invented company.</summary>
internal sealed record SampleTeam(string Team, string Department, string Zone, int Size, WorkingHours? Hours = null)
{
    private const string Amsterdam = "Europe/Amsterdam";

    private static readonly WorkingHours Night = new(
        WorkingDays.Sunday | WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Wednesday | WorkingDays.Thursday, new(22, 0), new(6, 0));

    private static readonly WorkingHours[] PartTime =
    [
        new(WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Wednesday, new(8, 30), new(15, 0)),
        new(WorkingDays.Tuesday | WorkingDays.Thursday, new(9, 0), new(17, 0)),
        new(WorkingDays.Wednesday | WorkingDays.Thursday | WorkingDays.Friday, new(9, 0), new(13, 0)),
    ];

    public static IReadOnlyList<SampleTeam> All { get; } =
    [
        new("care-line", "operations", Amsterdam, 12),
        new("night-line", "operations", Amsterdam, 6, Night),
        new("bridges", "projects", Amsterdam, 14),
        new("water", "projects", Amsterdam, 10),
        new("atlantic", "projects", "America/New_York", 8),
        new("people", "staff", Amsterdam, 10),
    ];

    /// <summary>The member at a place; every fifth works part-time, and each team has a leader and an expert.</summary>
    public Employee Member(int number, int place) => new()
    {
        Person = new("p-" + number.ToString("00", CultureInfo.InvariantCulture)),
        Zone = Zone,
        Team = new(Team),
        Department = new(Department),
        Hours = Hours ?? (place % 5 == 4 ? PartTime[number % PartTime.Length] : null),
        Roles = place switch { 0 => [Role.Leader], 1 => [Role.Expert], _ => [] },
    };
}
