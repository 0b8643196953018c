using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Input;

/// <summary>One line of a file of people: who it is, by the host's pseudonym, and where the person works.</summary>
internal sealed record Employee
{
    /// <summary>Where people are said to work since: before every fact, so that a placement among the facts replaces it.</summary>
    private static readonly Instant Always = Instant.FromUtc(1900, 1, 1, 0, 0);

    public required PersonId Person { get; init; }

    public required string Zone { get; init; }

    public GroupId? Team { get; init; }

    public GroupId? Department { get; init; }

    public GroupId? Unit { get; init; }

    public WorkingHours? Hours { get; init; }

    public ValueList<Role> Roles { get; init; }

    /// <summary>The same as a fact.</summary>
    public Placed AsFact() => new()
    {
        Id = new(Ids.OfRow(Person.Value, string.Empty, "placed")),
        Person = Person,
        At = Always,
        Zone = Zone,
        Team = Team,
        Department = Department,
        Unit = Unit,
        Pattern = Hours,
        Roles = Roles,
    };
}
