using System.Collections.Generic;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>Does with a state all that a host can do with it.</summary>
internal static class Exercise
{
    internal static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly Situation Offering = new()
    {
        ClimateElsewhere = Readiness.Go,
        Offers =
        [
            new() { Id = new("c-story"), Kind = OfferKind.Story, Title = "A story" },
            new() { Id = new("c-item"), Kind = OfferKind.Item, Title = "An item" },
            new() { Id = new("c-occasion"), Kind = OfferKind.Occasion, Title = "An occasion", Team = new("team-a") },
        ],
    };

    /// <summary>Somebody who enrolled some weeks before.</summary>
    internal static PersonState Willing { get; } = Enrolled();

    /// <summary>Views, tells, decides, waits and evolves: at the newest event, soon after, and at both ends of time.</summary>
    internal static void Wholly(PersonState state)
    {
        var engine = Scenario.Engine;
        var newest = state.Newest ?? Monday;
        Instant[] moments = [newest, newest + Duration.FromDays(1), newest + Duration.FromDays(90), newest + Duration.FromDays(900), FactCheck.Earliest, FactCheck.Latest - Duration.Epsilon];
        foreach (var now in moments)
        {
            if (now >= FactCheck.Latest)
            {
                continue;
            }

            ViewJson.Write(engine.View(state, now));
            Assert.NotEmpty(engine.Tell(state, now, Language.Dutch).Parts);
            Decide(state, Moment.Ordinary, now);
            Decide(state, Moment.OnRequest, now);
        }

        engine.Due(state, newest, Instant.Min(newest + Duration.FromDays(60), FactCheck.Latest - Duration.Epsilon));
        Evolve(state, Instant.Min(newest + Duration.FromMinutes(1), FactCheck.Latest - Duration.Epsilon));
    }

    private static void Decide(PersonState state, Moment moment, Instant now)
    {
        var decision = Scenario.Engine.Decide(state, Offering, moment, now);
        Assert.NotEmpty(decision.Findings);
        DecisionJson.Write(decision);
        Scenario.Engine.Explain(decision, Language.Dutch);
        Scenario.Engine.Explain(decision, Language.English);
        Scenario.Engine.StillValid(decision, state, Offering, moment, now);
        if (decision.AsScheduled() is { } scheduled)
        {
            Take(state, scheduled, now);
        }
    }

    private static void Evolve(PersonState state, Instant at)
    {
        var (after, number) = (state, 0);
        foreach (var fact in Facts(state.Person, at))
        {
            var numbered = fact with { Id = new("x-" + (++number).ToString(System.Globalization.CultureInfo.InvariantCulture)) };
            after = Take(after, numbered, at + Duration.FromMinutes(10));
            Take(state, numbered, at + Duration.FromMinutes(10));
        }
    }

    private static IEnumerable<Fact> Facts(PersonId person, Instant at) =>
    [
        new Acted { Id = default, Person = person, At = at, Kind = ActKind.Post },
        new Chose { Id = default, Person = person, At = at, Choice = Choice.Skip, Barrier = Barrier.NoTime },
        new Placed { Id = default, Person = person, At = at, Zone = "Pacific/Apia" },
        new Away { Id = default, Person = person, At = at, From = at - Duration.FromDays(40), To = at },
        new FreezeUsed { Id = default, Person = person, At = at, Date = at.InUtc().Date },
        new Retracted { Id = default, Person = person, At = at, Target = new("f-0001") },
        new Resumed { Id = default, Person = person, At = at },
        new NetworkResponded { Id = default, Person = person, At = at - Duration.FromDays(10), Act = new("x-1") },
        new Acted { Id = default, Person = person, At = at, Kind = ActKind.Post },
    ];

    private static PersonState Take(PersonState state, Fact fact, Instant received)
    {
        if (received >= FactCheck.Latest)
        {
            return state;
        }

        var evolution = Scenario.Engine.Evolve(state, fact, received);
        var line = StateJson.Write(evolution.State);
        Assert.Empty(StateJson.Read(line).Problems);
        return evolution.State;
    }

    private static PersonState Enrolled()
    {
        var host = new Host();
        host.Place(Monday - Duration.FromDays(30));
        host.Enrol(Monday - Duration.FromDays(29), knowsWhy: true, confidence: 0.8);
        return host.State;
    }
}
