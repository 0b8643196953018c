using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Somebody of a company: where they work, what they agreed to, and what happened.</summary>
internal sealed record Worker(string Id)
{
    internal static readonly Instant Start = Instant.FromUtc(2026, 7, 1, 8, 0);

    public bool IsEnrolled { get; init; } = true;

    public bool Agrees { get; init; } = true;

    public bool IsExpert { get; init; }

    public string? Team { get; init; } = "team";

    public string? Department { get; init; } = "department";

    public string? Unit { get; init; } = "unit";

    public string Zone { get; init; } = "Europe/Amsterdam";

    public WorkingHours? Hours { get; init; }

    public ValueList<Fact> More { get; init; }

    public PersonId Person => new(Id);

    /// <summary>Of whom nothing may ever be seen: neither an owner nor an expert.</summary>
    public bool NeverOptedIn => !IsEnrolled || (!Agrees && !IsExpert);

    public IEnumerable<Fact> Facts => Standing().Concat(More).OrderBy(fact => fact, FactOrder.Canonical);

    internal Worker With(params Fact[] more) => this with { More = [.. More, .. more] };

    /// <summary>The same after an act so many days before the Wednesday.</summary>
    internal Worker Acting(int daysBefore = 0) => With(new Acted { Id = Act, Person = Person, At = Company.Wednesday - Duration.FromDays(daysBefore) - Duration.FromHours(1), Kind = ActKind.Post });

    internal FactId Act => new(Id + "-act");

    private IEnumerable<Fact> Standing()
    {
        yield return new Placed
        {
            Id = new(Id + "-placed"),
            Person = Person,
            At = Start,
            Zone = Zone,
            Team = Group(Team),
            Department = Group(Department),
            Unit = Group(Unit),
            Pattern = Hours,
            Roles = IsExpert ? [Role.Expert] : [],
        };
        if (IsEnrolled)
            yield return new Enrolled { Id = new(Id + "-enrolled"), Person = Person, By = Person, At = Start, Notice = "notice-1", Channels = [Channel.InApp] };

        if (Agrees)
            yield return new ConsentGiven { Id = new(Id + "-agreed"), Person = Person, At = Start, Form = ConsentForm.Feedback };
    }

    private static GroupId? Group(string? name) => name is null ? null : new GroupId(name);
}
