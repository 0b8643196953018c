using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.Support;

/// <summary>Somebody who agreed to draws, at a moment at which the engine, without a draw, would invite of its own accord.</summary>
internal sealed record Learner(PersonState State, Situation Situation, Instant Now, Instant AgreedAt, IReadOnlyList<Fact> Facts)
{
    private static readonly string[] s_zones = ["Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"];

    /// <summary>The default policy with learning, and an agreement about it.</summary>
    internal static Policy Policy { get; } = Advocacy.Engine.Policies.Policy.Default with
    {
        Version = "learning@1",
        Mechanisms = new() { Learning = true },
        Agreement = new("works council", new(2026, 1, 5), HasRepresentatives: true),
    };

    internal static AdvocacyEngine Engine { get; } = new(Policy, 7, DateTimeZoneProviders.Tzdb);

    /// <summary>The same policy without learning: what would be done if there were no draws.</summary>
    internal static AdvocacyEngine WithoutDraws { get; } = new(Policy with { Version = "certain@1", Mechanisms = new() }, 7, DateTimeZoneProviders.Tzdb);

    internal Decision Decide() => Engine.Decide(State, Situation, Moment.Ordinary, Now);

    internal Prompt Otherwise() => (Prompt)WithoutDraws.Decide(State, Situation, Moment.Ordinary, Now);

    internal static Arbitrary<Learner> Any() => Arb.From(Gen.Choose(0, int.MaxValue).Select(Build));

    internal static ConsentGiven Agree(PersonId person, Instant at) => new() { Id = new("agreed"), Person = person, At = at, Form = ConsentForm.Learning };

    internal static Learner Build(int seed)
    {
        var random = new Random(seed);
        var host = new Host(person: "p-" + random.Next(1_000_000), zone: s_zones[random.Next(s_zones.Length)]);
        var start = Instant.FromUtc(2026, 1, 5, 8, 0) + Duration.FromHours(random.Next(24 * 60));
        host.Place(start);
        host.Enrol(start + Duration.FromMinutes(1), knowsWhy: random.Next(3) > 0, confidence: random.Next(3) > 0 ? 0.3 + (0.7 * random.NextDouble()) : null);
        var agreed = start + Duration.FromDays(random.Next(40)) + Duration.FromMinutes(3);
        host.Situation = new() { ClimateElsewhere = (Readiness)random.Next(3), Offers = ValueList.From(Enumerable.Range(0, random.Next(5)).Select(i => Offered(random, i, start))) };
        host.Run(start + Duration.FromMinutes(2), start + Duration.FromDays(random.Next(28)), (prompt, at) =>
        {
            if (random.Next(3) == 0)
            {
                host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at + Duration.FromHours(1), Kind = ActKind.Post, Decision = prompt.Id });
            }
        });
        host.Take(Agree(host.Person, agreed), start + Duration.FromDays(90));
        var now = Instant.Max(host.State.Newest ?? start, agreed) + Duration.FromMinutes(1);
        for (var i = 0; i < 400; i++)
        {
            var decision = WithoutDraws.Decide(host.State, host.Situation, Moment.Ordinary, now);
            if (decision is Prompt { Ask: not Ask.Cadence })
            {
                return new(host.State, host.Situation, now, agreed, host.Facts);
            }

            now = decision.NextDue is { } next && next > now ? next : now + Duration.FromDays(1);
        }

        return Build(seed ^ 0x5bd1e995);
    }

    private static Offer Offered(Random random, int number, Instant around) => new()
    {
        Id = new(FormattableString.Invariant($"c-{number}")),
        Kind = (OfferKind)random.Next(4),
        Title = "Offer",
        Team = random.Next(2) == 0 ? new GroupId("team-a") : null,
        HappenedAt = around + Duration.FromHours(random.Next(300)),
    };
}
