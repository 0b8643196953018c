using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>Clocks that are wrong, and people who are everywhere.</summary>
public class ClockTests
{
    private static readonly PersonId Person = new("p-1");

    private static readonly AdvocacyEngine Engine = Scenario.Engine;

    /// <summary>A receiver's clock five minutes behind the reporter's is borne; a nanosecond more is told as such, and changes nothing.</summary>
    [Fact]
    public void Evolve_ReceivedBeforeItHappened_IsBorneForFiveMinutes()
    {
        var act = new Acted { Id = new("a"), Person = Person, At = Exercise.Monday, Kind = ActKind.Post };
        var fiveMinutes = Duration.FromMinutes(5);
        var borne = Engine.Evolve(Exercise.Willing, act, act.At - fiveMinutes);
        Assert.IsType<Accepted>(borne.Verdict);
        Assert.Equal(Engine.Evolve(Exercise.Willing, act, act.At).State, borne.State);

        var refused = Engine.Evolve(Exercise.Willing, act, act.At - fiveMinutes - Duration.Epsilon);
        Assert.Equal((ProblemCodes.InTheFuture, "at"), (((Rejected)refused.Verdict).Problem.Code, ((Rejected)refused.Verdict).Problem.Path));
        Assert.Equal(Exercise.Willing, refused.State);
    }

    /// <summary>A receiver's clock that jumps back and forth decides nothing but what is refused as in the future: the state is that of the facts.</summary>
    [Fact]
    public void Evolve_ReceivedJumpsBackAndForth_StateIsThatOfTheFacts() => Law.Holds(
        "The receiver's clock leaves no trace in a state",
        Arb.From(from history in Histories.Any(days: 200, enrolled: true).Generator from seed in Gen.Choose(0, int.MaxValue) select (history, seed)),
        drawn =>
        {
            var random = new Random(drawn.seed);
            var state = PersonState.Empty(drawn.history.Person);
            foreach (var fact in drawn.history.Facts)
            {
                var received = fact.At + Duration.FromMinutes(random.Next(4) == 0 ? random.Next(400 * 1440) : -random.Next(6));
                var evolution = Engine.Evolve(state, fact, received);
                Assert.IsNotType<Rejected>(evolution.Verdict);
                state = evolution.State;
            }

            Assert.Equal(
                StateJson.Write(Engine.Replay(PersonState.Empty(drawn.history.Person), drawn.history.Facts, drawn.history.End).State),
                StateJson.Write(state));
        },
        60);

    /// <summary>Where the host's clock is some minutes behind what was reported, deciding is as it would be at the newest fact, but for the moment itself.</summary>
    [Fact]
    public void Decide_NowBeforeTheNewestFact_IsAsAtIt() => Law.Holds(
        "A host's clock five minutes behind makes no other answer",
        Arb.From(Gen.Choose(0, 5 * 60 * 1000)),
        milliseconds =>
        {
            var host = new Host();
            host.Place(Exercise.Monday - Duration.FromDays(30));
            host.Enrol(Exercise.Monday - Duration.FromDays(29), knowsWhy: true, confidence: 0.8);
            host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = Exercise.Monday });
            var behind = Engine.Decide(host.State, host.Situation, Moment.Ordinary, Exercise.Monday - Duration.FromMilliseconds(milliseconds));
            var right = Engine.Decide(host.State, host.Situation, Moment.Ordinary, Exercise.Monday);
            Assert.Equal(right.Id, behind.Id);
            Assert.Equal(right.GetType(), behind.GetType());
            Assert.Equal((right as Prompt)?.Intervention, (behind as Prompt)?.Intervention);
        },
        20);

    /// <summary>Also long before the newest fact every call answers; nobody is prompted who is not enrolled by what is held.</summary>
    [Fact]
    public void Decide_NowLongBeforeEverything_Answers() => Law.Holds(
        "A moment before all facts gives an answer",
        Histories.Any(),
        history =>
        {
            var state = Engine.Replay(PersonState.Empty(history.Person), history.Facts, history.End).State;
            var now = Histories.Start - Duration.FromDays(3000);
            var decision = Engine.Decide(state, Situation.Ordinary with { ClimateElsewhere = Readiness.Go }, Moment.Ordinary, now);
            Assert.False(decision is Prompt && !Engine.View(state, now).IsEnrolled);
            Assert.Empty(Engine.Due(state, now, now));
            Assert.Empty(Engine.Due(state, now, now - Duration.FromDays(1)));
        },
        60);

    /// <summary>Forty zones in a year, among them those farthest apart: any order of delivery is the replay, and every prompt lies in the hours of the zone.</summary>
    [Fact]
    public void Evolve_FortyZonesInAYear_IsTheReplayInAnyOrder() => Law.Holds(
        "Forty zones in a year: any order of delivery is the replay",
        Arb.From(Gen.Choose(0, int.MaxValue)),
        seed =>
        {
            var random = new Random(seed);
            var history = Travelling(random);
            var replayed = Engine.Replay(PersonState.Empty(Person), history.Facts, history.End).State;
            var state = PersonState.Empty(Person);
            foreach (var fact in Histories.Delivery(history, random.Next(), 14))
            {
                // A placement may come in the place of a checkpoint only in a replay: here all standing facts come in time.
                var evolution = Engine.Evolve(state, fact, history.End);
                Assert.False(evolution.Verdict is Rejected or TooLate or Conflict, evolution.Verdict.ToString());
                if (evolution.Verdict is NeedsReplay)
                {
                    return;
                }

                state = evolution.State;
            }

            Assert.Equal(StateJson.Write(replayed), StateJson.Write(state));
            for (var day = 0; day < 20; day++)
            {
                var now = history.End + Duration.FromHours(1 + (day * 25));
                if (Engine.Decide(state, Situation.Ordinary with { ClimateElsewhere = Readiness.Go }, Moment.Ordinary, now) is Prompt prompt)
                {
                    var local = prompt.DeliverAt.InZone(DateTimeZoneProviders.Tzdb[prompt.Zone]);
                    Assert.InRange(local.Hour, 9, 16);
                    Assert.Equal(((Placed)replayed.Registers.Last(fact => fact is Placed)).Zone, prompt.Zone);
                }
            }
        },
        40);

    private static Advocacy.Engine.Testing.History Travelling(Random random)
    {
        var zones = DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/', StringComparison.Ordinal)).OrderBy(_ => random.Next()).Take(38)
            .Concat(["Pacific/Kiritimati", "Pacific/Pago_Pago"]).OrderBy(_ => random.Next()).ToArray();
        var facts = new List<Fact>
        {
            new Enrolled { Id = new("e"), Person = Person, At = Histories.Start, By = Person, Notice = "n", Channels = [Channel.InApp], KnowsWhy = true },
        };
        for (var i = 0; i < 40; i++)
        {
            var at = Histories.Start + Duration.FromDays(9 * i) + Duration.FromMinutes(random.Next(1440));
            facts.Add(new Placed { Id = new("z-" + i.ToString(CultureInfo.InvariantCulture)), Person = Person, At = at, Zone = zones[i] });
            facts.Add(new Acted { Id = new("a-" + i.ToString(CultureInfo.InvariantCulture)), Person = Person, At = at + Duration.FromMinutes(random.Next(8 * 1440)), Kind = ActKind.Post });
        }

        facts.Sort(FactOrder.Canonical);
        return new(Person, ValueList.From(facts));
    }
}
