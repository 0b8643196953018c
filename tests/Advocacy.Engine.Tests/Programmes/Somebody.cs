using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>A person of a crowd: what they agreed to, where they work, what they were granted and what happened.</summary>
internal sealed record Somebody(string Id)
{
    public bool IsEnrolled { get; init; } = true;

    public ValueList<ConsentForm> Forms { get; init; }

    public string? Team { get; init; }

    public ValueList<(Instant At, int Points)> Points { get; init; }

    public ValueList<Fact> Facts { get; init; }

    public PersonId Person => new(Id);

    /// <summary>Somebody of whom nobody may ever be told anything.</summary>
    public bool NeverOptedIn => !IsEnrolled || Forms.IsEmpty;

    public bool IsOnBoards => AgreesTo(ConsentForm.Leaderboard) && AgreesTo(ConsentForm.Rewards);

    public bool AgreesTo(ConsentForm form) => IsEnrolled && Forms.Contains(form);

    public long PointsFrom(Instant from, Instant to) => Points.Where(one => one.At >= from && one.At < to).Sum(one => (long)one.Points);

    /// <summary>The state as the engine would hold it, with the ledger as it stands.</summary>
    public PersonState State(params StandingFact[] more)
    {
        var at = Instant.FromUtc(2026, 1, 5, 8, 0);
        var registers = Enumerable.Empty<StandingFact>();
        if (Team is { } team)
            registers = registers.Append(new Placed { Id = new(Id + "-placed"), Person = Person, At = at, Zone = "Europe/Amsterdam", Team = new(team) });

        if (IsEnrolled)
            registers = registers.Append(new Enrolled { Id = new(Id + "-enrolled"), Person = Person, By = Person, At = at, Notice = "notice-1", Channels = [Channel.InApp] });

        registers = registers
            .Concat(Forms.Select(form => new ConsentGiven { Id = new(Id + "-" + form), Person = Person, At = at + Duration.FromHours(1), Form = form }))
            .Concat(more);
        var entries = Points.OrderBy(one => one.At).Select((one, i) => Entry(one.At, one.Points, i));
        return new(
            Person,
            ValueList.From(registers.OrderBy(fact => fact, FactOrder.Canonical)),
            EventLog.Empty,
            [],
            Progress.Start with { Rewards = RewardState.New with { Entries = ValueList.From(entries) } },
            null,
            string.Empty,
            null);
    }

    private LedgerEntry Entry(Instant at, int points, int i) => new()
    {
        Rule = "act",
        Version = 1,
        Currency = Currency.Points,
        Fact = new($"{Id}-entry-{i}"),
        At = at,
        Date = at.InUtc().Date,
        Thing = $"{i}",
        Period = 0,
        Claimed = points,
        Granted = points,
    };
}
