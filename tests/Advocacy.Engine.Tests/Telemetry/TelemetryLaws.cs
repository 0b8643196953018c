using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Telemetry;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Telemetry;

/// <summary>What can be read off a dashboard.</summary>
public class TelemetryLaws
{
    private static readonly AdvocacyEngine s_granting = new(Policy.Activating(new("works council", new(2026, 1, 1), true)), 7, DateTimeZoneProviders.Tzdb);

    private static readonly HashSet<object?> s_words =
    [
        "replay", "evolve", "decide", "view", "due", "verify", "explain", "tell", "preview-rewards", "take-part", "still-valid",
        "sweep", "next-sweep", "merge",
        "accepted", "duplicate", "conflict", "too-late", "needs-replay", "partly-retracted", "without-effect", "rejected",
        "wait", "spark", "facilitator", "signal", "default@1", "tenant-a", true, false,
        .. ReasonTexts.All.Select(text => text.Code.Name),
    ];

    [Fact]
    public void Tags_OfAnybody_AreWordsOfClosedSetsAndNameNobody() => Law.Holds(
        "no tag and no name of an activity holds anything of a person, a fact or a decision",
        Scenarios.Any(mayStop: true),
        scenario =>
        {
            var (measured, named) = Heard([scenario]);
            var told = measured.SelectMany(measurement => measurement.Tags).Concat(named).ToArray();
            Assert.All(told, tag => Assert.Contains(tag.Value, s_words));
            var ids = scenario.History.Facts.Select(fact => fact.Id.Value).Append(scenario.Decide().Id.Value).Append(scenario.History.Person.Value);
            Assert.All(told, tag => Assert.DoesNotContain(ids, id => tag.Value is string text && text.Contains(id, StringComparison.Ordinal)));
        },
        60,
        ("something is told", scenario => Heard([scenario]).Measured.Count > 0, 0.5));

    [Fact]
    public void INV_05_Measurements_WithAndWithoutWhoIsOut_AreTheSame() => Law.Holds(
        "INV-05 what is measured and traced is the same with and without who never opted in, who left, and who restricted what is held",
        Scenarios.Any(enrolled: true).Generator.Zip(Scenarios.Any(enrolled: true, mayStop: true).Generator.Zip(Gen.Choose(0, 4)).Select(drawn => Outside(drawn.Item1, drawn.Item2))).ToArbitrary(),
        drawn =>
        {
            var (without, with) = (Heard([drawn.Item1]), Heard([drawn.Item1, drawn.Item2]));
            Assert.Equal(without.Measured.Select(measurement => measurement.ToString()), with.Measured.Select(measurement => measurement.ToString()));
            Assert.Equal(without.Named, with.Named);
        },
        60,
        ("much is told", drawn => Heard([drawn.Item1]).Measured.Count > 10, 0.9),
        ("a preview is told", drawn => Heard([drawn.Item1]).Measured.Any(measurement => measurement.Tags.Any(tag => tag.Value is "preview-rewards")), 0.5),
        ("who is out was in", drawn => drawn.Item2.History.Facts.Any(fact => fact is Enrolled), 0.5),
        ("who is out never was in", drawn => drawn.Item2.History.Facts.All(fact => fact is not Enrolled), 0.1),
        ("who is out restricted what is held", drawn => drawn.Item2.History.Facts[^1] is Restricted, 0.05),
        ("who is out has a life too", drawn => drawn.Item2.History.Facts.Count > 10, 0.5));

    /// <summary>The same life of somebody else, who never enrolled, or left or restricted what is held in the end.</summary>
    private static Scenario Outside(Scenario scenario, int way)
    {
        var (person, left, end) = (new PersonId("p-outside"), new FactId("f-left"), scenario.History.End);
        var facts = scenario.History.Under(person).Facts;
        return scenario with
        {
            History = new(person, way switch
            {
                0 => facts.Where(fact => fact is not Enrolled),
                1 => facts.Add(new OptedOut { Id = left, Person = person, At = end }),
                2 => facts.Add(new Objected { Id = left, Person = person, At = end }),
                3 => facts.Add(new Departed { Id = left, Person = person, At = end }),
                _ => facts.Add(new Restricted { Id = left, Person = person, At = end }),
            }),
        };
    }

    private static (List<Measurement> Measured, List<(string Key, object? Value)> Named) Heard(Scenario[] scenarios)
    {
        using var instruments = new Instruments();
        using var listening = new Listening(instruments);
        var engine = new InstrumentedEngine(Scenario.Engine, instruments, new CountingTime(), "tenant-a");
        var granting = new InstrumentedEngine(s_granting, instruments, new CountingTime(), "tenant-a");
        foreach (var scenario in scenarios)
        {
            var person = scenario.History.Person;
            var state = engine.Replay(PersonState.Empty(person), scenario.History.Facts, scenario.Now + Duration.FromDays(1)).State;
            foreach (var fact in scenario.History.Facts)
            {
                engine.Evolve(state, fact, scenario.Now);
            }

            // Boards and lists are made of everybody at once.
            Run(engine, scenario, state);
            granting.PreviewRewards(
                person,
                [.. scenario.History.Facts, new ConsentGiven { Id = new("f-agreed"), Person = person, At = scenario.History.End, Form = ConsentForm.Rewards }],
                new(),
                scenario.Now + Duration.FromDays(1));
        }

        engine.TakePart(scenarios.Select(scenario => scenario.State), scenarios[0].Now);
        return (
            listening.Measurements,
            [
                .. listening.Activities.SelectMany(activity => activity.TagObjects).Select(tag => (tag.Key, tag.Value)),
                .. listening.Activities.Select(activity => ("name", (object?)activity.OperationName[AdvocacyTelemetry.ActivityPrefix.Length..])),
            ]);
    }

    private static void Run(InstrumentedEngine engine, Scenario scenario, PersonState state)
    {
        engine.View(state, scenario.Now);
        engine.Due(state, Histories.Start, scenario.Now);
        engine.Tell(state, scenario.Now, Language.English);
        engine.PreviewRewards(scenario.History.Person, [.. scenario.History.Facts], new(), scenario.Now + Duration.FromDays(1));
        engine.NextSweep(state);
        engine.Sweep(state, scenario.Now);
        engine.Merge(state, PersonState.Empty(new(scenario.History.Person.Value + "-before")), scenario.History.Person);
        var decision = engine.Decide(state, scenario.Situation, scenario.Moment, scenario.Now);
        engine.Verify(decision);
        engine.Explain(decision, Language.Dutch);
        engine.StillValid(decision, state, scenario.Situation, Moment.Ordinary, scenario.Now);
    }
}
