using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>When the real engine comes by over a year and a half, against a plain simulation in dates.</summary>
public class CadenceOracleTests
{
    private const int Days = 560;

    private static readonly LocalDate s_enrolled = new(2026, 3, 2);

    private static readonly Policy s_policy = Policy.Default with
    {
        Version = "no-template-rests@1",
        Prompts = new() { TemplateRestDays = 0 },
    };

    private static readonly Arbitrary<CadenceLife> s_lives = Arb.From(
        from answers in Gen.Elements(0, 3, 9)
        from replies in Some.Many(
            Gen.Frequency(
                (3, Gen.Constant(Reply.Ignores)), (2, Gen.Elements(Reply.IsNotKnown, Reply.DoesNotSee, Reply.Dismisses)), (answers, Gen.Elements(Reply.Skips, Reply.Acts, Reply.Acts))),
            60)
        from evenings in Some.Many(
            from day in Gen.Choose(0, Days - 1)
            from move in Gen.Elements(Move.Acts, Move.Acts, Move.Asks, Move.SetsPreferences)
            from weeks in Gen.Choose(0, 4)
            select new Evening(day, move, weeks),
            8)
        from days in Gen.Frequency((2, Gen.Constant(WorkingDays.Weekdays)), (1, Gen.Choose(1, 127).Select(bits => (WorkingDays)bits)))
        from most in Gen.Elements<int?>(null, null, 1, 2, 3, 7)
        from holidays in Some.Many(Gen.Choose(0, Days - 1), 30)
        select new CadenceLife(replies, ValueList.From(evenings.DistinctBy(evening => evening.Day).OrderBy(evening => evening.Day)), days, most, holidays),
        life => Some.Fewer(life.Replies).Select(fewer => life with { Replies = fewer })
            .Concat(Some.Fewer(life.Evenings).Select(fewer => life with { Evenings = fewer }))
            .Concat(Some.Fewer(life.Holidays).Select(fewer => life with { Holidays = fewer }))
            .Concat(life.MostPerWeek is null ? [] : [life with { MostPerWeek = null }])
            .Concat(life.Days == WorkingDays.Weekdays ? [] : [life with { Days = WorkingDays.Weekdays }]));

    [Fact]
    public void INV_26_AnyLife_IsVisitedWhenAPlainSimulationInDatesSays() => Law.Holds(
        "INV-26 cadence and backing off are a plain simulation in dates",
        s_lives,
        life => Assert.Equal(Simulated(life).Messages, Lived(life)),
        40,
        ("silence", life => Simulated(life).Messages.Exists(message => message.IsQuestion), 0.4),
        ("asked twice", life => Simulated(life).Messages.Count(message => message.IsQuestion) > 1, 0.02),
        ("answered", life => life.Replies.Any(reply => reply >= Reply.Dismisses), 0.5),
        ("several a week", life => Simulated(life) is var simulated && simulated.Messages.Zip(simulated.Messages.Skip(1)).Any(pair => pair.First.Date.PlusDays(5) > pair.Second.Date), 0.1),
        ("a cap binds", life => Simulated(life).HeldBackByCap > 0, 0.05),
        ("the habit makes it fewer", life => Simulated(life).LongestByHabit > 1, 0.05));

    [Fact]
    public void INV_47_TheQuestionThatBreaksASilence_StillHoldsOnceItIsRecorded()
    {
        var host = new Host();
        var start = Instant.FromUtc(2026, 3, 2, 7, 0);
        host.Place(start);
        host.Enrol(start, true, 0.9);
        host.Run(start, start + Duration.FromDays(130), (prompt, sent) => host.Take(
            new Seen { Id = host.NextId(), Person = host.Person, At = sent + Duration.FromMinutes(10), Decision = prompt.Id, Opening = Opening.Seen }));

        var now = Instant.FromUtc(2026, 7, 16, 7, 0);
        var question = Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, now));
        Assert.Equal(Ask.Cadence, question.Ask);
        host.Take(question.AsScheduled()!);
        Assert.True(host.Engine.StillValid(question, host.State, host.Situation, Moment.Ordinary, question.DeliverAt).Holds);
        Assert.Equal(question.Id, Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, now)).Id);

        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = question.DeliverAt, Decision = question.Id });
        Assert.IsType<Wait>(host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, now + Duration.FromDays(1)));
    }

    private static CadenceOracle Simulated(CadenceLife life)
    {
        var oracle = new CadenceOracle(life, s_enrolled);
        oracle.Run(Days);
        return oracle;
    }

    /// <summary>The messages of the engine's own accord, as a host records them that asks whenever it is due.</summary>
    private static List<(LocalDate Date, bool IsQuestion)> Lived(CadenceLife life)
    {
        var host = new Host(s_policy);
        host.Situation = host.Situation with { Holidays = ValueList.From(life.Holidays.Select(day => new Holiday(s_enrolled.PlusDays(day)))) };
        var at = When(0, 8);
        host.Place(at);
        host.Enrol(at, true, 0.9);
        Prefer(host, life, at + Duration.FromMinutes(1), null);

        List<(LocalDate, bool)> messages = [];
        at += Duration.FromMinutes(2);
        foreach (var evening in life.Evenings)
        {
            var now = When(evening.Day, 20);
            host.Run(at, now, Respond);
            Spend(host, life, evening, now);
            at = now;
        }

        host.Run(at, When(Days, 0), Respond);
        return messages;

        void Respond(Prompt prompt, Instant sent)
        {
            var reply = life.ReplyTo(messages.Count);
            messages.Add((sent.InZone(host.Zone).Date, prompt.Ask == Ask.Cadence));
            var (id, soon) = (host.NextId(), sent + Duration.FromMinutes(10));
            Fact? fact = reply switch
            {
                Reply.Ignores => new Seen { Id = id, Person = host.Person, At = soon, Decision = prompt.Id, Opening = Opening.Seen },
                Reply.DoesNotSee => new Seen { Id = id, Person = host.Person, At = soon, Decision = prompt.Id, Opening = Opening.NotSeen },
                Reply.Dismisses => new Dismissed { Id = id, Person = host.Person, At = soon, Decision = prompt.Id },
                Reply.Skips => new Chose { Id = id, Person = host.Person, At = soon, Decision = prompt.Id, Choice = Choice.Skip },
                Reply.Acts => new Acted { Id = id, Person = host.Person, At = soon, Decision = prompt.Id, Kind = ActKind.Post },
                _ => null,
            };
            if (fact is not null)
            {
                host.Take(fact);
            }
        }

        Instant When(int day, int hour) => s_enrolled.PlusDays(day).At(new LocalTime(hour, 0)).InZoneStrictly(host.Zone).ToInstant();
    }

    private static void Spend(Host host, CadenceLife life, Evening evening, Instant now)
    {
        switch (evening.Move)
        {
            case Move.Acts:
                host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = now, Kind = ActKind.Photo });
                break;
            case Move.Asks:
                var asked = Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, now));
                host.Take(asked.AsScheduled()!);
                break;
            default:
                Prefer(host, life, now, evening.Weeks == 0 ? null : evening.Weeks);
                break;
        }
    }

    private static void Prefer(Host host, CadenceLife life, Instant at, int? weeks) => host.Take(new PreferencesSet
    {
        Id = host.NextId(),
        Person = host.Person,
        At = at,
        Preferences = new() { Hours = new(life.Days, new(9, 0), new(17, 0)), MostPerWeek = life.MostPerWeek, CadenceWeeks = weeks },
    });
}
