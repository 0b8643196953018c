using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>Caps against a count over dates, date after date, through the whole engine.</summary>
public class CapsOracleTests
{
    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);
    private static readonly Instant s_start = Instant.FromUtc(2026, 3, 20, 0, 0);

    public enum Fate
    {
        Scheduled,
        Sent,
        SentLate,
        Failed,
        Withheld,
        Retracted,
        Asked,
        ByHand,
        Moved,
    }

    public sealed record Attempt(int HoursLater, bool IsOverview, Fate Fate);

    public sealed record Sample(string Zone, ValueList<Attempt> Attempts, int Most, bool OnlyOverviews, int Dates);

    private static readonly Arbitrary<Sample> s_samples = Arb.From(
        from zone in Gen.Elements("Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
        from attempts in Some.Many(
            from later in Gen.Frequency((3, Gen.Choose(0, 30)), (1, Gen.Choose(31, 200)))
            from overview in Gen.Elements(true, false)
            from fate in Gen.Elements(Enum.GetValues<Fate>())
            select new Attempt(later, overview, fate),
            30)
        from most in Gen.Choose(1, 4)
        from only in Gen.Elements(true, false)
        from dates in Gen.Elements(1, 7)
        select new Sample(zone, attempts, most, only, dates),
        sample => Some.Fewer(sample.Attempts).Select(fewer => sample with { Attempts = fewer }));

    [Fact]
    public void INV_25_EveryDateOfAnyHistory_CountsAsASearchOverDatesDoes() => Law.Holds(
        "INV-25 what counts under the caps is a count over dates",
        s_samples,
        sample =>
        {
            var facts = Facts(sample);
            var zone = DateTimeZoneProviders.Tzdb[sample.Zone];
            var last = facts[^1].At.InZone(zone).Date.PlusDays(10);
            var state = PersonState.Empty(new("p"));
            var next = 0;
            for (var date = s_start.InZone(zone).Date; date <= last; date = date.PlusDays(1))
            {
                var now = date.PlusDays(1).AtStartOfDayInZone(zone).ToInstant() - Duration.FromMinutes(1);
                for (; next < facts.Count && facts[next].At <= now; next++)
                {
                    state = s_engine.Evolve(state, facts[next], facts[next].At).State;
                }

                var oracle = CapsOracle.Of(new(facts.Take(next), Policy.Default), now);
                var view = s_engine.View(state, now);
                Assert.Equal(
                    (date, oracle.Used(date, 7, false), oracle.Used(date, 7, true), oracle.Used(date, 1, false)),
                    (view.Date, view.UsedThisWeek, view.OverviewsThisWeek, view.UsedToday));
                Assert.Equal(
                    oracle.FirstWithRoom(date, sample.Dates, sample.Most, sample.OnlyOverviews),
                    Caps.FirstWithRoom(view.Prompts, date, sample.Dates, sample.Most, sample.OnlyOverviews, default, at => at.InZone(zone).Date));
            }
        },
        120,
        ("a cap binds", Binds, 0.3),
        ("something is withheld", sample => sample.Attempts.Any(attempt => attempt.Fate == Fate.Withheld), 0.5),
        ("something is taken back", sample => sample.Attempts.Any(attempt => attempt.Fate == Fate.Retracted), 0.5));

    private static bool Binds(Sample sample)
    {
        var facts = Facts(sample);
        var oracle = CapsOracle.Of(new(facts, Policy.Default), facts[^1].At);
        return oracle.Messages.Any(message => oracle.FirstWithRoom(message.Date, sample.Dates, sample.Most, sample.OnlyOverviews) > message.Date);
    }

    private static List<Fact> Facts(Sample sample)
    {
        var person = new PersonId("p");
        List<Fact> facts = [new Placed { Id = new("placed"), Person = person, At = s_start, Zone = sample.Zone }];
        var at = s_start;
        foreach (var (attempt, i) in sample.Attempts.Select((attempt, i) => (attempt, i)))
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            var (decision, delivery) = (new DecisionId("d-" + number), at + Duration.FromHours(attempt.HoursLater + 5));
            at += Duration.FromHours(attempt.HoursLater);
            var scheduled = new Scheduled
            {
                Id = new("scheduled-" + number),
                Person = person,
                At = at,
                Decision = decision,
                Intervention = new("any"),
                Channel = Channel.InApp,
                Ask = Ask.Nothing,
                IsOverview = attempt.IsOverview,
                IsProactive = attempt.Fate != Fate.Asked,
                DeliverAt = delivery,
                ValidUntil = delivery + Duration.FromHours(30),
            };
            if (attempt.Fate != Fate.ByHand)
            {
                facts.Add(scheduled);
            }

            var id = new FactId("became-" + number);
            Fact? became = attempt.Fate switch
            {
                Fate.Sent or Fate.ByHand => new Sent { Id = id, Person = person, At = delivery, Decision = decision },
                Fate.SentLate => new Sent { Id = id, Person = person, At = delivery + Duration.FromHours(29), Decision = decision },
                Fate.Failed => new NotDelivered { Id = id, Person = person, At = delivery, Decision = decision },
                Fate.Withheld => new Expired { Id = id, Person = person, At = delivery, Decision = decision },
                Fate.Retracted => new Retracted { Id = id, Person = person, At = delivery, Target = scheduled.Id },
                Fate.Moved => scheduled with { Id = id, At = at + Duration.FromHours(1), DeliverAt = delivery + Duration.FromHours(20) },
                _ => null,
            };
            if (became is not null)
            {
                facts.Add(became);
            }
        }

        facts.Sort(FactOrder.Canonical);
        return facts;
    }
}
