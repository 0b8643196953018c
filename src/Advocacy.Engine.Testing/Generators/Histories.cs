using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Random histories with everything that can happen, in which facts refer to one another.</summary>
internal static class Histories
{
    internal static Instant Start => History.Start;

    private static readonly string[] Zones = ["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "W. Europe Standard Time"];

    /// <summary>Histories of up to about a hundred facts over some months; shrinks by leaving facts out.</summary>
    internal static Arbitrary<History> Any(int days = 90, bool withRetractions = true, bool enrolled = false) => Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => Build(seed, 5 + size, days, withRetractions, enrolled))),
        history => Shrunk(history, enrolled));

    internal static History Build(int seed, int count, int days, bool withRetractions, bool enrolled)
    {
        var random = new Random(seed);
        var person = new PersonId("p-1");
        var facts = new List<Fact>
        {
            new Placed { Id = new("f-placed"), Person = person, At = Start, Zone = Zones[random.Next(Zones.Length)], Team = new("team-a") },
        };
        if (enrolled || random.Next(5) > 0)
        {
            facts.Add(new Enrolled
            {
                Id = new("f-enrolled"),
                Person = person,
                By = person,
                At = Start + Duration.FromMinutes(1),
                Notice = "notice-1",
                Channels = [Channel.Teams, Channel.InApp],
                KnowsWhy = random.Next(2) == 0 ? true : null,
                Confidence = random.Next(2) == 0 ? new Score(random.NextDouble()) : null,
            });
        }

        for (var i = 0; i < count; i++)
        {
            var at = Start + Duration.FromMinutes(2 + random.Next(days * 24 * 60));
            var id = new FactId("f-" + i.ToString("D4", CultureInfo.InvariantCulture));
            facts.Add(One(random, id, person, at, facts, withRetractions, enrolled));
        }

        facts.AddRange(Consents(new Random(~seed), person, days));
        facts.Sort(FactOrder.Canonical);
        return new(person, ValueList.From(facts));
    }

    /// <summary>Most agree to rewards and to learning, often from the first day on; half of them withdraw it, and some of these agree anew.</summary>
    private static IEnumerable<Fact> Consents(Random random, PersonId person, int days)
    {
        var end = Start + Duration.FromDays(days);
        Instant After(Instant at) => at + Duration.FromMinutes(1 + random.Next(1 + Math.Max(0, (int)(end - at).TotalMinutes)));
        foreach (var form in new[] { ConsentForm.Rewards, ConsentForm.Learning }.Where(_ => random.Next(3) > 0))
        {
            var at = random.Next(2) == 0 ? Start + Duration.FromMinutes(2) : After(Start);
            FactId Id(string what) => new("f-" + what + "-" + form.ToString().ToLowerInvariant());
            yield return new ConsentGiven { Id = Id("agreed"), Person = person, At = at, Form = form };
            if (random.Next(2) == 0)
            {
                at = After(at);
                yield return new ConsentWithdrawn { Id = Id("withdrew"), Person = person, At = at, Form = form };
                if (random.Next(3) == 0)
                {
                    yield return new ConsentGiven { Id = Id("agreed-anew"), Person = person, At = After(at), Form = form };
                }
            }
        }
    }

    /// <summary>Another order of delivery: no event is older than the horizon when it comes; standing facts may come at any time; some come twice.</summary>
    /// <param name="history">The history.</param>
    /// <param name="seed">Where the draws start.</param>
    /// <param name="horizonDays">How late an event may be.</param>
    /// <param name="standingDays">How late a standing fact may be.</param>
    internal static List<Fact> Delivery(History history, int seed, int horizonDays, int standingDays = 200)
    {
        var random = new Random(seed);
        var keyed = new List<(Instant Key, int Tie, Fact Fact)>();
        foreach (var fact in history.Facts)
        {
            var most = (fact is StandingFact ? standingDays : horizonDays) - 0.01;
            var times = random.Next(4) == 0 ? 2 : 1;
            for (var i = 0; i < times; i++)
            {
                var delay = random.Next(3) == 0 ? 0 : random.NextDouble() * most;
                keyed.Add((fact.At + Duration.FromDays(delay), random.Next(), fact));
            }
        }

        return keyed.OrderBy(entry => entry.Key).ThenBy(entry => entry.Tie).Select(entry => entry.Fact).ToList();
    }

    private static Fact One(Random random, FactId id, PersonId person, Instant at, List<Fact> earlier, bool withRetractions, bool enrolled)
    {
        var decision = new DecisionId("d-" + random.Next(8).ToString(CultureInfo.InvariantCulture));
        var act = earlier[random.Next(earlier.Count)].Id;
        var later = at + Duration.FromHours(random.Next(1, 24 * 20));
        return random.Next(withRetractions ? 44 : 40) switch
        {
            0 => new Away { Id = id, Person = person, At = at, From = at - Duration.FromDays(random.Next(10)), To = later },
            1 => new Silenced { Id = id, Person = person, At = at, From = at, To = later },
            2 => new StorySeen { Id = id, Person = person, At = at },
            3 => new ExampleSeen { Id = id, Person = person, At = at },
            4 => new GuidelineRead { Id = id, Person = person, At = at },
            5 => new ConfidenceReported { Id = id, Person = person, At = at, Confidence = new(random.NextDouble()) },
            6 => new IdeaProposed { Id = id, Person = person, At = at },
            7 => new FeedbackReceived { Id = id, Person = person, At = at, Act = act },
            8 => new FeedbackLapsed { Id = id, Person = person, At = at, Act = act },
            9 => new AutomaticityReported { Id = id, Person = person, At = at, Automaticity = random.Next(1, 8) },
            >= 10 and <= 13 => new Scheduled
            {
                Id = id,
                Person = person,
                At = at,
                Decision = decision,
                Intervention = new("weekly-overview"),
                Channel = Channel.Teams,
                Ask = (Ask)random.Next(5),
                Lesson = (Lesson)random.Next(3),
                IsOverview = random.Next(2) == 0,
                IsProactive = random.Next(5) > 0,
                DeliverAt = at + Duration.FromMinutes(random.Next(300)),
                ValidUntil = at + Duration.FromHours(6),
            },
            >= 14 and <= 16 => new Sent { Id = id, Person = person, At = at, Decision = decision },
            17 => new NotDelivered { Id = id, Person = person, At = at, Decision = decision },
            18 => new Expired { Id = id, Person = person, At = at, Decision = decision },
            >= 19 and <= 21 => new Seen { Id = id, Person = person, At = at, Decision = decision, Opening = (Opening)random.Next(3) },
            22 when earlier.Count % 3 == 0 => new FeedbackGiven { Id = id, Person = person, At = at, Decision = decision },
            22 => new Dismissed { Id = id, Person = person, At = at, Decision = decision },
            23 => new Snoozed { Id = id, Person = person, At = at, Decision = decision, Until = later },
            >= 24 and <= 26 => new Chose
            {
                Id = id,
                Person = person,
                At = at,
                Choice = (Choice)random.Next(3),
                Decision = random.Next(2) == 0 ? decision : null,
                Barrier = random.Next(3) == 0 ? Barrier.NoTime : null,
                Content = random.Next(3) == 0 ? new ContentId("c-" + random.Next(5)) : null,
            },
            >= 27 and <= 31 => new Acted { Id = id, Person = person, At = at, Kind = ActKind.Post, Decision = random.Next(2) == 0 ? decision : null, Content = random.Next(8) == 0 ? new ContentId("c-" + random.Next(5)) : null },
            32 => new NetworkResponded { Id = id, Person = person, At = at, Act = act },
            33 => new PeerThanked { Id = id, Person = person, At = at, Act = act },
            34 => new FreezeUsed { Id = id, Person = person, At = at, Date = at.InUtc().Date },
            35 => new SignalDeclared { Id = id, Person = person, At = at, Factor = (Factor)random.Next(Factors.Count), Strength = new(random.NextDouble()) },
            36 => new PreferencesSet
            {
                Id = id,
                Person = person,
                At = at,
                Preferences = new() { ShowRhythm = true, OccasionsAtOnce = random.Next(3) > 0, CadenceWeeks = random.Next(1, 4), Slot = new LocalTime(random.Next(9, 17), 0) },
            },
            37 => Protect(random, id, person, at, later, enrolled),
            38 => new Resumed { Id = id, Person = person, At = at },
            39 => new Placed { Id = id, Person = person, At = at, Zone = Zones[random.Next(Zones.Length)], Team = new("team-" + random.Next(2)) },
            _ => new Retracted { Id = id, Person = person, At = at, Target = act },
        };
    }

    private static Fact Protect(Random random, FactId id, PersonId person, Instant at, Instant later, bool enrolled) => random.Next(enrolled ? 3 : 10) switch
    {
        0 => new Paused { Id = id, Person = person, At = at, From = at - Duration.FromDays(random.Next(5)), Until = random.Next(2) == 0 ? later : null },
        1 => new Muted { Id = id, Person = person, At = at, Until = random.Next(2) == 0 ? later : null },
        2 => new ChannelWithdrawn { Id = id, Person = person, At = at, Channel = Channel.Teams },
        3 => new OptedOut { Id = id, Person = person, At = at },
        4 => new Objected { Id = id, Person = person, At = at },
        5 => new Departed { Id = id, Person = person, At = at },
        6 => new Restricted { Id = id, Person = person, At = at },
        7 or 8 => new RestrictionLifted { Id = id, Person = person, At = at },
        _ => new ConsentGiven { Id = id, Person = person, At = at, Form = ConsentForm.Feedback },
    };

    internal static IEnumerable<History> Shrunk(History history, bool enrolled)
    {
        for (var size = history.Facts.Count / 2; size > 0; size /= 2)
        {
            for (var from = enrolled ? 2 : 0; from < history.Facts.Count; from += size)
            {
                yield return history with { Facts = ValueList.From(history.Facts.Where((_, place) => place < from || place >= from + size)) };
            }
        }
    }
}
