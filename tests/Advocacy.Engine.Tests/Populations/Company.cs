#if !ENGINE_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.Populations;

/// <summary>People with their pasts, a policy or two in turn, what is on offer in turn, and the moments at which everybody is decided for.</summary>
internal sealed class Company
{
    private static readonly AdvocacyEngine[] s_engines =
    [
        new(Policy.Default, 7, DateTimeZoneProviders.Tzdb),
        Learner.Engine,
        new(Policy.Reference, 7, DateTimeZoneProviders.Tzdb),
        new(Policy.Default with { Version = "early@1", Interventions = Policy.Default.Interventions.Where(intervention => intervention.Ask != Ask.Cadence), Prompts = new() { DayStartHour = 5, CadenceWeeks = 0, MostPerWeek = 3, CooldownHours = 30, Hours = new((WorkingDays)127, new(20, 0), new(4, 0)), OverviewMinute = 1_300 } }, 7, DateTimeZoneProviders.Tzdb),
        new(
            new PolicyTimeline([new(Instant.MinValue, Policy.Default), .. Enumerable.Range(0, 30).Select(Turn)]),
            7,
            DateTimeZoneProviders.Tzdb),
    ];

    private readonly Lazy<ValueList<CompanyDay>> days;

    internal Company(int seed, int people, int moments)
    {
        (Seed, People, Moments) = (seed, people, moments);
        days = new(() => ValueList.From(Lived()));
    }

    // Sizes around the width of any vector, and around the parts in which rows are decided.
    internal static Arbitrary<Company> Any { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from people in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 9)), (2, Gen.Choose(15, 17)), (1, Gen.Choose(31, 33)))
        from moments in Gen.Choose(1, 12)
        select new Company(seed, people, moments),
        company => from fewer in new (int People, int Moments)[] { (company.People / 2, company.Moments), (company.People - 1, company.Moments), (company.People, company.Moments / 2), (company.People, company.Moments - 1) }
                   where fewer.People >= 0 && fewer.Moments > 0 && fewer != (company.People, company.Moments)
                   select new Company(company.Seed, fewer.People, fewer.Moments));

    internal int Seed { get; }

    internal int People { get; }

    internal int Moments { get; }

    internal AdvocacyEngine Engine => s_engines[Seed % s_engines.Length];

    /// <summary>Moments some minutes, hours or days apart, from when all pasts are over; each with what everybody is offered, mostly the same as before.</summary>
    internal ValueList<CompanyDay> Days => days.Value;

    /// <summary>Whether on one date, while what everybody is offered stays the same, a message that was seen comes to be one that was ignored.</summary>
    internal bool HasMessageSettled => HasAny((place, one, other) =>
        ReferenceEquals(one.States[place], other.States[place])
        && (Engine.View(one.States[place], one.Now), Engine.View(other.States[place], other.Now)) is var (before, after)
        && before.Date == after.Date
        && before.Ignored < after.Ignored);

    /// <summary>Whether a message of the decision that somebody was in for is scheduled when its hours are over, on the same date.</summary>
    internal bool HasOwnMessageLeft => HasAny((place, one, other) =>
        ReferenceEquals(one.States[place], other.States[place])
        && (Engine.View(one.States[place], one.Now), Engine.View(other.States[place], other.Now)) is var (before, after)
        && before.Date == after.Date
        && Contacts.Find(before.Prompts, one.Decisions[place].Id) is { Stage: ContactStage.Scheduled } own
        && own.At <= one.Now
        && one.Decisions[place].Id != other.Decisions[place].Id);

    /// <summary>The same company, looked at so many times.</summary>
    internal Company LookedAt(int moments) => new(Seed, People, moments);

    public override string ToString() => FormattableString.Invariant($"new Company({Seed}, {People}, {Moments})");

    /// <summary>Every nine hours another policy: one that learns and has no rhythm, and one that is slow.</summary>
    private static PolicyPeriod Turn(int turn) => new(
        Histories.Start + Duration.FromDays(61) + Duration.FromHours(9 * turn),
        turn % 2 == 0
            ? Learner.Policy with { Version = "quick@" + turn, Prompts = new() { CadenceWeeks = 0, MostPerWeek = 3 } }
            : Policy.Default with { Version = "slow@" + turn, Prompts = new() { CadenceWeeks = 4, MostPerWeek = 1, RestAfterActDays = 28 } });

    /// <summary>Now and then a day off for one team.</summary>
    private static Situation OffFor(Situation situation, Random random, Instant now) => random.Next(4) > 0 ? situation : situation with
    {
        Holidays = situation.Holidays.Add(new(now.InUtc().Date.PlusDays(random.Next(2)), new("team-a"))),
    };

    private static Fact? Next(Decision decision, Random random, Instant now) => random.Next(decision is Prompt ? 12 : 6) switch
    {
        0 => new SignalDeclared { Id = new("s-" + now), Person = decision.Person, At = now, Factor = (Factor)random.Next(Factors.Count), Strength = new(random.NextDouble()) },
        1 => new Snoozed { Id = new("z-" + now), Person = decision.Person, At = now, Until = now + Duration.FromHours(random.Next(1, 40)) },
        _ => decision.AsScheduled(),
    };

    /// <summary>Decides at every moment; what is recorded of some answers, and some facts, change some states on the way.</summary>
    private IEnumerable<CompanyDay> Lived()
    {
        var random = new Random(Seed);
        var states = Enumerable.Range(0, People).Select(place => Pasts.Of(Engine, Seed, place)).ToArray();
        var now = states.Select(state => state.Newest ?? Histories.Start).Append(Histories.Start + Duration.FromDays(62)).Max();
        var situation = Scenarios.Situation(random, now, mayStop: random.Next(4) == 0);
        var offered = situation;
        var (turn, day) = ((Instant?)null, (CompanyDay?)null);
        for (var i = 0; i < Moments; i++)
        {
            if (turn is { } due)
            {
                // What was so just before is so for the same offers.
                (now, turn) = (due + Duration.FromMinutes(random.Next(2) * random.Next(90)), null);
            }
            else
            {
                turn = random.Next(2) == 0 ? NextTurn(states, now, random) : null;
                now = turn is { } next ? Instant.Max(now, next - Duration.FromMinutes(random.Next(30)) - Duration.Epsilon) : Later(random, now, day);
                situation = random.Next(5) == 0 ? Scenarios.Situation(random, now, mayStop: random.Next(3) == 0) : situation;
                offered = OffFor(situation, random, now);
            }

            day = new CompanyDay(now, offered, [.. states], [.. states.Select(state => Engine.Decide(state, offered, Moment.Ordinary, now))]);
            yield return day;
            for (var place = 0; place < People; place++)
            {
                if (random.Next(4) < (day.Decisions[place] is Prompt ? 3 : 1) && Next(day.Decisions[place], random, now) is { } fact)
                {
                    states[place] = Engine.Evolve(states[place], fact, now).State;
                }
            }
        }
    }

    /// <summary>Some time later, or when somebody is due.</summary>
    private static Instant Later(Random random, Instant now, CompanyDay? before) => random.Next(8) switch
    {
        0 => now + Duration.FromNanoseconds(random.Next(3)),
        1 => now + Duration.FromMinutes(random.Next(60)),
        2 or 3 => now + Duration.FromMinutes(random.Next(12 * 60)),
        4 or 5 => now + Duration.FromMinutes(random.Next(4 * 24 * 60)),
        _ => before?.Decisions.Select(decision => decision.NextDue).Where(due => due > now).Min() ?? now,
    };

    /// <summary>
    /// When the next message of anybody is settled, or one that is scheduled is no longer true, or comes, or a channel has rested after one;
    /// none if nothing of that lies ahead.
    /// </summary>
    private Instant? NextTurn(PersonState[] states, Instant now, Random random)
    {
        var contacts = states.SelectMany(state => Engine.View(state, now).Prompts.Contacts).ToArray();
        var around = Engine.Settings.Around;
        IEnumerable<Instant>[] turns =
        [
            contacts.Where(contact => contact.Stage == ContactStage.Scheduled).Select(contact => contact.ValidUntil),
            contacts.Where(contact => !contact.IsSettled).Select(contact => Contacts.SettlesAt(contact, around.PolicyAt(contact.ValidUntil).Prompts)),
            contacts.Select(contact => contact.At),
            contacts.Where(contact => contact.Stage == ContactStage.NotDelivered).Select(contact => contact.At + Duration.FromDays(around.PolicyAt(now).Prompts.ChannelRestDays)),
        ];
        var first = random.Next(2) == 0 ? 0 : random.Next(turns.Length);
        return Enumerable.Range(first, turns.Length)
            .Select(kind => turns[kind % turns.Length].Where(turn => turn > now).Select(turn => (Instant?)turn).Min())
            .FirstOrDefault(turn => turn is not null);
    }

    private bool HasAny(Func<int, CompanyDay, CompanyDay, bool> isSo) => Days.Zip(Days.Skip(1))
        .Any(pair => pair.First.Situation == pair.Second.Situation && Enumerable.Range(0, People).Any(place => isSo(place, pair.First, pair.Second)));
}
#endif
