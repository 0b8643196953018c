#if !ENGINE_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Populations;

/// <summary>Draws people with two months behind them, and often with something that begins or ends in the days after.</summary>
internal static class Pasts
{
    /// <summary>The state of somebody of a company.</summary>
    internal static PersonState Of(AdvocacyEngine engine, int seed, int place)
    {
        var random = new Random(unchecked((seed * 397) ^ place));
        var person = new PersonId("p-" + place.ToString(CultureInfo.InvariantCulture));
        var history = (random.Next(8) == 0 ? Unanswered(random) : Histories.Build(random.Next(), random.Next(60), 60, withRetractions: true, enrolled: random.Next(3) > 0)).Under(person);
        if (random.Next(5) == 0)
        {
            history = history with { Facts = [.. history.Facts, .. Message(person, "last", Histories.Start + Duration.FromDays(61) + Duration.FromMinutes(random.Next(24 * 60)))] };
        }

        if (random.Next(2) == 0)
        {
            history = history with { Facts = [.. history.Facts, .. Turning(random, person)] };
        }

        if (random.Next(4) == 0)
        {
            var hours = new WorkingHours((WorkingDays)random.Next(128), new(random.Next(24), 0), new(random.Next(24), 30));
            history = history with { Facts = history.Facts.Add(new PreferencesSet { Id = new("hours"), Person = person, At = history.Facts[^1].At, Preferences = new() { Hours = hours, OccasionsAtOnce = random.Next(2) == 0 } }) };
        }

        if (random.Next(12) == 0)
        {
            history = history with { Facts = history.Facts.Add(new Placed { Id = new("moved"), Person = person, At = history.Facts[^1].At, Zone = "Mars/Olympus", Unit = new("unit-1") }) };
        }

        return engine.Replay(PersonState.Empty(person), history.Facts, Histories.Start + Duration.FromDays(62)).State;
    }

    /// <summary>Somebody who saw three messages or more, answered none, and did nothing else.</summary>
    private static History Unanswered(Random random)
    {
        var joined = Histories.Build(random.Next(), 0, 60, withRetractions: false, enrolled: true);
        var facts = joined.Facts;
        for (var i = 0; i < random.Next(3, 6); i++)
        {
            var (at, name) = (Histories.Start + Duration.FromDays(10 * (i + 1)), "d-" + i.ToString(CultureInfo.InvariantCulture));
            var seen = new Seen { Id = new("seen-" + name), Person = joined.Person, At = at + Duration.FromMinutes(1), Decision = new(name), Opening = Opening.Seen };
            facts = [.. facts, .. Message(joined.Person, name, at), seen];
        }

        return joined with { Facts = facts };
    }

    /// <summary>Something that begins or ends in the days at which everybody is decided for.</summary>
    private static IEnumerable<Fact> Turning(Random random, PersonId person)
    {
        var (said, turn) = (Histories.Start + Duration.FromDays(61), Histories.Start + Duration.FromDays(62) + Duration.FromMinutes(random.Next(6 * 24 * 60)));
        var (id, end) = (new FactId("turning"), turn + Duration.FromMinutes(random.Next(1, 3_000)));
        switch (random.Next(10))
        {
            case 0:
                return [new Away { Id = id, Person = person, At = said, From = turn, To = end }];
            case 1:
                return [new Paused { Id = id, Person = person, At = said, From = turn, Until = end }];
            case 2:
                return [new Muted { Id = id, Person = person, At = said, Until = turn }];
            case 3:
                return [new Snoozed { Id = id, Person = person, At = said, Until = turn }];
            case 4:
                return [new Away { Id = id, Person = person, At = said, From = said, To = turn }];
            case 5 or 6:
                // A message whose time to be answered is over: seen, or nobody knows.
                var sent = Histories.Start + Duration.FromDays(59) + Duration.FromMinutes(random.Next(2 * 24 * 60));
                return
                [
                    .. Message(person, "open", sent),
                    new Seen { Id = id, Person = person, At = sent + Duration.FromMinutes(1), Decision = new("open"), Opening = (Opening)random.Next(2) },
                ];
            default:
                // A channel that rests until the turn, or until a message that is on its way there.
                var failed = (random.Next(2) == 0 ? turn : said + Duration.FromDays(20)) - Duration.FromDays(28);
                return
                [
                    .. Message(person, "failed", failed, Channel.Teams),
                    new NotDelivered { Id = id, Person = person, At = failed + Duration.FromMinutes(1), Decision = new("failed") },
                    .. Message(person, "coming", turn, Channel.Teams).Take(random.Next(2)).Select(fact => fact with { At = said }),
                ];
        }
    }

    private static IEnumerable<Fact> Message(PersonId person, string name, Instant at, Channel? channel = null) =>
    [
        new Scheduled
        {
            Id = new("scheduled-" + name), Person = person, At = at, Decision = new(name), Intervention = new("own-moment"), Channel = channel ?? Channel.InApp,
            Ask = Ask.Share, DeliverAt = at, ValidUntil = at + Duration.FromHours(5),
        },
        new Sent { Id = new("sent-" + name), Person = person, At = at + Duration.FromSeconds(1), Decision = new(name) },
    ];
}
#endif
