#if !ENGINE_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Populations;

/// <summary>People with their pasts, a policy or two in turn, what is on offer in turn, and the moments at which everybody is decided for.</summary>
internal sealed record Company(int Seed, int People, int Moments)
{
    private static readonly AdvocacyEngine[] s_engines =
    [
        new(Policy.Default, 7, DateTimeZoneProviders.Tzdb),
        Learner.Engine,
        new(Policy.Reference, 7, DateTimeZoneProviders.Tzdb),
        new(Policy.Default with { Version = "early@1", Interventions = Policy.Default.Interventions.Where(intervention => intervention.Ask != Ask.Cadence), Prompts = new() { DayStartHour = 5, CadenceWeeks = 0, MostPerWeek = 3, CooldownHours = 30, Hours = new((WorkingDays)127, new(20, 0), new(4, 0)), OverviewMinute = 1_300 } }, 7, DateTimeZoneProviders.Tzdb),
        new(
            new PolicyTimeline([new(Instant.MinValue, Policy.Default), new(Histories.Start + Duration.FromDays(75) + Duration.FromHours(11), Learner.Policy with { Version = "then@1" })]),
            7,
            DateTimeZoneProviders.Tzdb),
    ];

    // Sizes around the width of any vector, and around the parts in which rows are decided.
    internal static Arbitrary<Company> Any { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from people in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 9)), (2, Gen.Choose(15, 17)), (1, Gen.Choose(31, 33)))
        from moments in Gen.Choose(1, 12)
        select new Company(seed, people, moments),
        company => from fewer in new[] { company with { People = company.People / 2 }, company with { People = company.People - 1 }, company with { Moments = company.Moments / 2 }, company with { Moments = company.Moments - 1 } }
                   where fewer.People >= 0 && fewer.Moments > 0 && fewer != company
                   select fewer);

    internal AdvocacyEngine Engine => s_engines[Seed % s_engines.Length];

    internal List<PersonState> States() => [.. Enumerable.Range(0, People).Select(State)];

    /// <summary>Moments some minutes, hours or days apart, from when all pasts are over, and what everybody is offered at each; mostly the same as before.</summary>
    internal IEnumerable<(Instant Now, Situation Situation)> Days(IEnumerable<PersonState> states)
    {
        var random = new Random(Seed);
        var now = states.Select(state => state.Newest ?? Histories.Start).Append(Histories.Start + Duration.FromDays(62)).Max();
        var situation = Scenarios.Situation(random, now, mayStop: random.Next(4) == 0);
        for (var i = 0; i < Moments; i++)
        {
            now += random.Next(6) switch
            {
                0 => Duration.FromNanoseconds(random.Next(3)),
                1 => Duration.FromMinutes(random.Next(60)),
                2 or 3 => Duration.FromMinutes(random.Next(12 * 60)),
                _ => Duration.FromMinutes(random.Next(4 * 24 * 60)),
            };
            situation = random.Next(5) == 0 ? Scenarios.Situation(random, now, mayStop: random.Next(3) == 0) : situation;
            yield return (now, situation);
        }
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

    private static IEnumerable<Fact> Message(PersonId person, string name, Instant at) =>
    [
        new Scheduled
        {
            Id = new("scheduled-" + name), Person = person, At = at, Decision = new(name), Intervention = new("own-moment"), Channel = Channel.InApp,
            Ask = Ask.Share, DeliverAt = at, ValidUntil = at + Duration.FromHours(5),
        },
        new Sent { Id = new("sent-" + name), Person = person, At = at + Duration.FromSeconds(1), Decision = new(name) },
    ];

    private PersonState State(int place)
    {
        var random = new Random(unchecked((Seed * 397) ^ place));
        var person = new PersonId("p-" + place.ToString(CultureInfo.InvariantCulture));
        var history = (random.Next(8) == 0 ? Unanswered(random) : Histories.Build(random.Next(), random.Next(60), 60, withRetractions: true, enrolled: random.Next(3) > 0)).Under(person);
        if (random.Next(5) == 0)
        {
            history = history with { Facts = [.. history.Facts, .. Message(person, "last", Histories.Start + Duration.FromDays(61) + Duration.FromMinutes(random.Next(24 * 60)))] };
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

        return Engine.Replay(PersonState.Empty(person), history.Facts, history.Facts[^1].At).State;
    }
}
#endif
