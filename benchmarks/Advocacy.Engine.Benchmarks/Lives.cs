using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>One invented person, the same in every run: enrolled, acts and is sent things every few days.</summary>
internal static class Lives
{
    internal static readonly PersonId Person = new("p-1");

    /// <summary>A Tuesday, 08:30 in Amsterdam: quiet time.</summary>
    internal static readonly Instant Now = Instant.FromUtc(2026, 8, 18, 6, 30);

    /// <summary>The same Tuesday, 10:00 in Amsterdam: within hours.</summary>
    internal static readonly Instant Open = Instant.FromUtc(2026, 8, 18, 8, 0);

    internal static AdvocacyEngine Engine { get; } = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    /// <summary>An ordinary week of a company: twenty things on offer, climate go.</summary>
    internal static Situation Situation { get; } = new() { ClimateElsewhere = Readiness.Go, Offers = ValueList.From(Offers()) };

    /// <summary>So many facts up to some days before now, in canonical order.</summary>
    internal static List<Fact> Facts(int count, int until = 5)
    {
        var facts = new List<Fact>();
        var start = Now - Duration.FromDays(until) - Duration.FromHours(12 * count);
        facts.Add(new Placed { Id = Id(facts), Person = Person, At = start, Zone = "Europe/Amsterdam", Team = new("team-a"), Department = new("dept-a") });
        facts.Add(new Enrolled { Id = Id(facts), Person = Person, At = start, By = Person, Notice = "notice-1", Channels = [Channel.InApp, Channel.Teams], KnowsWhy = true, Confidence = new(0.8) });
        for (var at = start; facts.Count < count;)
        {
            at += Duration.FromHours(12);
            facts.Add(One(facts, at));
        }

        facts.Sort(FactOrder.Canonical);
        return facts;
    }

    internal static PersonState State(int facts) => Engine.Replay(PersonState.Empty(Person), Facts(facts), Now).State;

    /// <summary>Somebody who enrolled last week and was sent nothing yet.</summary>
    internal static PersonState New() => Engine.Replay(
        PersonState.Empty(Person), Facts(2), Now).State;

    private static Fact One(List<Fact> facts, Instant at)
    {
        var id = Id(facts);
        var round = facts.Count / 8;
        var decision = new DecisionId("d-" + round.ToString(CultureInfo.InvariantCulture));
        return (facts.Count % 8) switch
        {
            0 => new Scheduled
            {
                Id = id,
                Person = Person,
                At = at,
                Decision = decision,
                Intervention = new("own-moment"),
                Channel = Channel.Teams,
                Ask = Ask.Share,
                DeliverAt = at,
                ValidUntil = at + Duration.FromHours(6),
            },
            1 => new Sent { Id = id, Person = Person, At = at, Decision = decision },
            2 => new Seen { Id = id, Person = Person, At = at, Decision = decision, Opening = Opening.Seen },
            3 => new Acted { Id = id, Person = Person, At = at, Kind = ActKind.Post, Decision = decision },
            4 => new PeerThanked { Id = id, Person = Person, At = at },
            5 => new SignalDeclared { Id = id, Person = Person, At = at, Factor = Factor.Time, Strength = new(0.4) },
            6 => new Away { Id = id, Person = Person, At = at, From = at, To = at + Duration.FromHours(20) },
            _ => new Chose { Id = id, Person = Person, At = at, Choice = Choice.Skip },
        };
    }

    private static FactId Id(List<Fact> facts) => new("f-" + facts.Count.ToString("D6", CultureInfo.InvariantCulture));

    private static IEnumerable<Offer> Offers()
    {
        for (var i = 0; i < 20; i++)
        {
            yield return new Offer
            {
                Id = new("c-" + i.ToString(CultureInfo.InvariantCulture)),
                Kind = (OfferKind)(i % 4),
                Title = "Something that happened",
                Team = i % 3 == 0 ? new GroupId("team-a") : null,
                Department = i % 3 == 1 ? new GroupId("dept-a") : null,
                ExpiresAt = Now + Duration.FromDays(10),
            };
        }
    }
}
