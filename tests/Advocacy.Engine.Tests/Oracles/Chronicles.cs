using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>
/// Histories as they come about: week after week messages with what became of them, spells of acting and of doing nothing, leave, moves to
/// another team, zone or working pattern, and now and then something taken back.
/// </summary>
internal sealed class Chronicles
{
    private static readonly string[] s_zones = ["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "W. Europe Standard Time"];

    private static readonly WorkingHours?[] s_patterns =
    [
        null,
        new(WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Wednesday, new(9, 0), new(17, 0)),
        new(WorkingDays.Tuesday | WorkingDays.Thursday, new(8, 0), new(12, 0)),
        new(WorkingDays.All, new(10, 0), new(16, 0)),
        new(WorkingDays.Weekdays, new(22, 0), new(6, 0)),
        new(WorkingDays.Thursday, new(9, 0), new(21, 0)),
    ];

    private readonly Random random;
    private readonly PersonId person = new("p-1");
    private readonly List<Fact> facts = [];

    private Chronicles(int seed) => random = new Random(seed);

    /// <summary>Histories of up to some weeks; shrinks by leaving facts out.</summary>
    internal static Arbitrary<History> Any(int mostWeeks = 50) => Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => new Chronicles(seed).Write(4 + ((mostWeeks - 4) * Math.Min(size, 100) / 100)))),
        Shrunk);

    private History Write(int weeks)
    {
        Place(Histories.Start, 0);
        Enrol(Histories.Start + Duration.FromMinutes(1));
        var (offers, chatter, isActive) = (0.3 + (0.7 * random.NextDouble()), random.NextDouble(), Happens(0.8));
        var (most, gone) = (Happens(0.5) ? 1 : random.Next(2, 4), Happens(0.5) ? random.Next(Math.Min(weeks, 15)) : weeks);
        for (var week = 0; week < weeks; week++)
        {
            isActive = week < gone && (Happens(isActive ? 0.1 : 0.3) ? !isActive : isActive);
            if (Happens(offers))
            {
                Invite(week, isActive);
            }

            for (var act = isActive ? random.Next(most + 1) : 0; act > 0; act--)
            {
                Act(Within(week), null);
            }

            if (Happens(0.4))
            {
                LifeGoesOn(week);
            }

            if (Happens(chatter))
            {
                Tell(week);
            }
        }

        facts.Sort(FactOrder.Canonical);
        return new(person, ValueList.From(facts));
    }

    private void Invite(int week, bool isActive)
    {
        var decision = new DecisionId("d-" + week.ToString(CultureInfo.InvariantCulture));
        var at = Within(week);
        var lesson = Happens(0.2) ? (Lesson)random.Next(1, 3) : Lesson.None;
        var deliver = at + Duration.FromMinutes(random.Next(300));
        Add(at, head => new Scheduled
        {
            Id = head.Id,
            Person = head.Person,
            At = head.At,
            Decision = decision,
            Intervention = new("own-moment"),
            Channel = Channel.Teams,
            Ask = lesson != Lesson.None ? Ask.Nothing : Happens(0.8) ? Ask.Share : (Ask)random.Next(5),
            Lesson = lesson,
            IsOverview = Happens(0.4),
            IsProactive = Happens(0.9),
            DeliverAt = deliver,
            ValidUntil = deliver + Duration.FromHours(random.Next(1, 9)),
        });
        if (Happens(0.8))
        {
            Add(deliver, head => new Sent { Id = head.Id, Person = head.Person, At = head.At, Decision = decision });
        }

        var soon = deliver + Duration.FromMinutes(random.Next(1, 4000));
        switch (random.Next(14))
        {
            case 0:
                Add(soon, head => new NotDelivered { Id = head.Id, Person = head.Person, At = head.At, Decision = decision });
                break;
            case 1:
                Add(soon, head => new Expired { Id = head.Id, Person = head.Person, At = head.At, Decision = decision });
                break;
            case < 9:
                Add(soon, head => new Seen { Id = head.Id, Person = head.Person, At = head.At, Decision = decision, Opening = Happens(0.7) ? Opening.Seen : (Opening)random.Next(3) });
                break;
        }

        if (Happens(isActive ? 0.5 : 0.05))
        {
            Answer(soon + Duration.FromMinutes(random.Next(3000)), decision);
        }
    }

    private void Answer(Instant at, DecisionId decision)
    {
        switch (random.Next(8))
        {
            case 0:
                Add(at, head => new Dismissed { Id = head.Id, Person = head.Person, At = head.At, Decision = decision });
                break;
            case 1:
                Add(at, head => new Snoozed { Id = head.Id, Person = head.Person, At = head.At, Decision = decision, Until = at + Duration.FromDays(random.Next(9)) });
                break;
            case 2:
                Add(at, head => new ListeningAnswered { Id = head.Id, Person = head.Person, At = head.At, Decision = decision });
                break;
            case < 6:
                Add(at, head => new Chose
                {
                    Id = head.Id,
                    Person = head.Person,
                    At = head.At,
                    Decision = decision,
                    Choice = (Choice)random.Next(3),
                    Barrier = Happens(0.4) ? new[] { Barrier.NoTime, Barrier.NotAllowed, Barrier.NotAppreciated, Barrier.NotRelevant, Barrier.WorthLittle, Barrier.NoHabit, new("other") }[random.Next(7)] : null,
                });
                break;
            default:
                Act(at, decision);
                break;
        }
    }

    private void Act(Instant at, DecisionId? decision)
    {
        Add(at, head => Happens(0.9)
            ? new Acted { Id = head.Id, Person = head.Person, At = head.At, Kind = ActKind.Post, Decision = decision }
            : new IdeaProposed { Id = head.Id, Person = head.Person, At = head.At });
        var act = facts[^1].Id;
        var soon = at + Duration.FromMinutes(random.Next(5000));
        switch (random.Next(14))
        {
            case 0:
                Add(soon, head => new PeerThanked { Id = head.Id, Person = head.Person, At = head.At, Act = act });
                break;
            case 1:
                Add(soon, head => new NetworkResponded { Id = head.Id, Person = head.Person, At = head.At, Act = act });
                break;
            case 2:
                Add(soon, head => new FeedbackReceived { Id = head.Id, Person = head.Person, At = head.At, Act = act });
                break;
            case 3:
                Add(soon, head => new FeedbackLapsed { Id = head.Id, Person = head.Person, At = head.At, Act = act });
                break;
            case 4:
                Add(soon, head => new RecognitionGiven { Id = head.Id, Person = head.Person, At = head.At, Act = act });
                break;
        }
    }

    private void LifeGoesOn(int week)
    {
        var at = Within(week);
        var to = at + Duration.FromDays(random.Next(1, 25));
        switch (random.Next(14))
        {
            case < 4:
                var known = at + Duration.FromDays(random.Next(-5, 11));
                Add(known, head => new Away { Id = head.Id, Person = head.Person, At = head.At, From = at, To = to });
                break;
            case 4:
                Add(at, head => new Silenced { Id = head.Id, Person = head.Person, At = head.At, From = at, To = to });
                break;
            case < 7:
                Add(at, head => new Paused { Id = head.Id, Person = head.Person, At = head.At, From = Happens(0.5) ? at + Duration.FromDays(random.Next(-6, 6)) : null, Until = Happens(0.7) ? to + Duration.FromDays(6) : null });
                break;
            case 7 when Happens(0.3):
                Add(at, head => new Restricted { Id = head.Id, Person = head.Person, At = head.At });
                Add(to, head => new RestrictionLifted { Id = head.Id, Person = head.Person, At = head.At });
                break;
            case < 9:
                Add(at, head => new Resumed { Id = head.Id, Person = head.Person, At = head.At });
                break;
            case < 11:
                Place(at, random.Next(s_patterns.Length));
                break;
            case 11:
                Add(at, head => new FreezeUsed { Id = head.Id, Person = head.Person, At = head.At, Date = at.InUtc().Date.PlusDays(random.Next(-9, 10)) });
                break;
            default:
                Add(at + Duration.FromDays(random.Next(20)), head => new Retracted { Id = head.Id, Person = head.Person, At = head.At, Target = facts[random.Next(facts.Count)].Id });
                break;
        }
    }

    private void Tell(int week)
    {
        var at = Within(week);
        Add(at, head => random.Next(16) switch
        {
            0 => new StorySeen { Id = head.Id, Person = head.Person, At = head.At },
            1 => new ExampleSeen { Id = head.Id, Person = head.Person, At = head.At },
            2 => new WorkshopAttended { Id = head.Id, Person = head.Person, At = head.At },
            3 => new GuidelineRead { Id = head.Id, Person = head.Person, At = head.At },
            4 => new ConfidenceReported { Id = head.Id, Person = head.Person, At = head.At, Confidence = new(random.NextDouble()) },
            5 => new UnderstoodWhy { Id = head.Id, Person = head.Person, At = head.At },
            6 => new AutomaticityReported { Id = head.Id, Person = head.Person, At = head.At, Automaticity = random.Next(1, 8) },
            7 or 8 => new SignalDeclared { Id = head.Id, Person = head.Person, At = head.At, Factor = (Factor)random.Next(Factors.Count), Strength = new(random.NextDouble()) },
            9 => new PreferencesSet { Id = head.Id, Person = head.Person, At = head.At, Preferences = new() { ShowRhythm = Happens(0.5), CadenceWeeks = random.Next(1, 4) } },
            10 => new Muted { Id = head.Id, Person = head.Person, At = head.At, Until = Happens(0.5) ? at + Duration.FromDays(random.Next(30)) : null },
            11 => Happens(0.5)
                ? new ChannelAllowed { Id = head.Id, Person = head.Person, At = head.At, Channel = Happens(0.5) ? Channel.Slack : Channel.Teams }
                : new ChannelWithdrawn { Id = head.Id, Person = head.Person, At = head.At, Channel = Happens(0.5) ? Channel.Slack : Channel.Teams },
            12 => Happens(0.7)
                ? new ConsentGiven { Id = head.Id, Person = head.Person, At = head.At, Form = (ConsentForm)random.Next(3) }
                : new ConsentWithdrawn { Id = head.Id, Person = head.Person, At = head.At, Form = (ConsentForm)random.Next(3) },
            13 when Happens(0.5) => Happens(0.5)
                ? new OptedOut { Id = head.Id, Person = head.Person, At = head.At }
                : Happens(0.5) ? new Departed { Id = head.Id, Person = head.Person, At = head.At }
                : new Objected { Id = head.Id, Person = head.Person, At = head.At },
            14 or 13 => Enrolment(head),
            _ => new Sent { Id = head.Id, Person = head.Person, At = head.At, Decision = new("by-hand-" + head.Id.Value) },
        });
    }

    private void Enrol(Instant at) => Add(at, Enrolment);

    private Enrolled Enrolment(FactHead head) => new()
    {
        Id = head.Id,
        Person = head.Person,
        At = head.At,
        By = head.Person,
        Notice = "notice-1",
        Channels = [Channel.Teams, Channel.InApp],
        KnowsWhy = Happens(0.3) ? true : null,
        Confidence = Happens(0.3) ? new Score(random.NextDouble()) : null,
    };

    private void Place(Instant at, int pattern) => Add(at, head => new Placed
    {
        Id = head.Id,
        Person = head.Person,
        At = head.At,
        Zone = s_zones[random.Next(s_zones.Length)],
        Team = new("team-" + random.Next(2)),
        Department = Happens(0.5) ? new("dept-a") : null,
        Pattern = s_patterns[pattern],
    });

    private bool Happens(double chance) => random.NextDouble() < chance;

    private Instant Within(int week) => Histories.Start + Duration.FromMinutes(2 + (week * 7 * 24 * 60) + random.Next(7 * 24 * 60));

    private void Add(Instant at, Func<FactHead, Fact> make) =>
        facts.Add(make(new(new("f-" + facts.Count.ToString("D4", CultureInfo.InvariantCulture)), person, Instant.Max(at, Histories.Start))));

    private static IEnumerable<History> Shrunk(History history)
    {
        for (var size = history.Facts.Count / 2; size > 0; size /= 2)
        {
            for (var from = 0; from + size <= history.Facts.Count; from += size)
            {
                yield return history with { Facts = [.. history.Facts.Take(from), .. history.Facts.Skip(from + size)] };
            }
        }
    }
}
