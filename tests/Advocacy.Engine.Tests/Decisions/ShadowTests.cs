using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>A shadow is what would be decided, were the other policy put in force at that very moment.</summary>
public class ShadowTests
{
    private static readonly PolicyTimeline s_timeline = new([new(Instant.MinValue, Policy.Default with { Version = "first@1" }), new(Histories.Start + Duration.FromDays(20), Policy.Default)]);

    private static readonly AdvocacyEngine s_engine = new(s_timeline, 7, DateTimeZoneProviders.Tzdb);

    private static readonly Policy[] s_proposed =
    [
        Policy.Default with { Version = "line@1", Behavior = Policy.Default.Behavior with { ActionLine = 0.5 }, Prompts = Policy.Default.Prompts with { Hours = new(WorkingDays.Weekdays, new(10, 0), new(18, 0)) } },
        Policy.Default with { Version = "often@1", Prompts = Policy.Default.Prompts with { MostPerWeek = 3, RestAfterActDays = 0, OverviewDay = 4, Hours = new(WorkingDays.Weekdays, new(7, 0), new(13, 0)) } },
        Policy.Default with { Version = "phases@1", Phases = Policy.Default.Phases with { ActsToConsolidate = 1, PracticeHalfLifeWeeks = 2 }, Habits = Policy.Default.Habits with { ForgivenMisses = 0 } },
        Policy.Default with { Version = "same@2" },
    ];

    [Fact]
    public void Beside_AnyDecision_IsThatOfAnEngineSwitchedOverAtThatMoment() => Law.Holds(
        "a shadow is the decision of an engine whose policy changes at that very moment",
        Cases(),
        drawn =>
        {
            var shadow = Beside(drawn);
            var switched = Switched(drawn);
            Assert.Equal(switched.Decide(State(drawn.Scenario), drawn.Scenario.Situation, drawn.Scenario.Moment, drawn.Scenario.Now), shadow.Shadow);
            Assert.True(switched.Verify(shadow.Shadow).Holds);
        },
        150,
        ("differ", drawn => !Beside(drawn).Differs.IsEmpty, 0.2),
        ("a prompt and a wait", drawn => Beside(drawn).Differs.Contains(DecisionAspect.Answer), 0.02),
        ("do not differ", drawn => Beside(drawn).Differs.IsEmpty, 0.2));

    /// <summary>After a reload a decision of before it has no shadow here: the state was not folded under these policies.</summary>
    [Fact]
    public void Beside_DecisionOfAnotherTimeline_Throws()
    {
        var now = Histories.Start + Duration.FromDays(30);
        var acting = s_engine.Decide(PersonState.Empty(new("p-1")), Situation.Ordinary, Moment.Ordinary, now);
        var other = new PolicyTimeline(Policy.Default with { Version = "other@1" });
        Assert.NotNull(new ShadowPolicy(s_timeline, s_proposed[0], DateTimeZoneProviders.Tzdb).Beside(acting));
        Assert.Throws<ArgumentException>("acting", () => new ShadowPolicy(other, s_proposed[0], DateTimeZoneProviders.Tzdb).Beside(acting));
    }

    [Fact]
    public void Differs_OfAnyTwo_IsEmptyOnlyIfTheSameIsDone() => Law.Holds(
        "two decisions that do not differ do the same",
        Cases(),
        drawn =>
        {
            var (acting, shadow) = (Acting(drawn.Scenario), Beside(drawn).Shadow);
            return Beside(drawn).Differs.IsEmpty == (Told(acting) == Told(shadow));
        },
        150,
        ("differ", drawn => !Beside(drawn).Differs.IsEmpty, 0.2));

    [Fact]
    public void Differs_APromptAndAWait_NamesWhatDiffers()
    {
        var prompt = Known();
        Assert.Empty(new ShadowDecision(prompt, prompt).Differs);
        Assert.Equal([DecisionAspect.Channel], new ShadowDecision(prompt, prompt with { Channel = new("pigeon") }).Differs);
        Assert.Equal([DecisionAspect.Kind], new ShadowDecision(prompt, prompt with { Kind = (Advocacy.Engine.Behavior.PromptKind)(((int)prompt.Kind + 1) % 3) }).Differs);
        Assert.Equal([DecisionAspect.Intervention], new ShadowDecision(prompt, prompt with { Intervention = new("other") }).Differs);
        Assert.Equal([DecisionAspect.Option, DecisionAspect.Items], new ShadowDecision(prompt, prompt with { Option = "other", Items = [new() { Id = new("c"), Title = "Other" }] }).Differs);
        Assert.Equal([DecisionAspect.DeliverAt, DecisionAspect.ValidUntil], new ShadowDecision(prompt, prompt with { DeliverAt = prompt.DeliverAt + Duration.Epsilon, ValidUntil = prompt.At }).Differs);
        Assert.Equal([DecisionAspect.NextDue], new ShadowDecision(prompt, prompt with { NextDue = Histories.Start }).Differs);
        Assert.Equal([DecisionAspect.Reason], new ShadowDecision(prompt, prompt with { Findings = [.. prompt.Findings, new(Gate.Slot, false, DecisionReasons.NothingOffered.With())] }).Differs);

        var stopped = s_engine.Decide(s_known, Situation.Ordinary with { IsStopped = true }, Moment.OnRequest, prompt.At);
        var differs = new ShadowDecision(prompt, stopped).Differs;
        Assert.Contains(DecisionAspect.Answer, differs);
        Assert.Contains(DecisionAspect.Missing, differs);
    }

    [Fact]
    public void Constructor_TwoMomentsOrPeople_Throws()
    {
        var prompt = Known();
        Assert.Throws<ArgumentException>(() => new ShadowDecision(prompt, prompt with { At = prompt.At + Duration.Epsilon }));
        Assert.Throws<ArgumentException>(() => new ShadowDecision(prompt, prompt with { Person = new("p-2") }));
    }

    [Fact]
    public void Beside_WithoutInputs_Throws() => Assert.Throws<ArgumentException>(() => Shadow(s_proposed[0]).Beside(Known() with { Inputs = null }));

    [Fact]
    public void Constructor_ABadPolicy_NamesAllItsProblems()
    {
        var bad = Policy.Default with { Version = string.Empty, Phases = Policy.Default.Phases with { ActsToConsolidate = -1 } };
        var thrown = Assert.Throws<ArgumentException>(() => Shadow(bad));
        Assert.Contains("version", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("phases.actsToConsolidate", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>Under another horizon the past would be folded anew, which a shadow never does.</summary>
    [Fact]
    public void Beside_APolicyOfAnotherHistory_IsRefused()
    {
        var other = s_proposed[0] with { History = new() { HorizonDays = 5 } };
        Assert.Contains("history", Assert.Throws<ArgumentException>(() => Shadow(other)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Shadowing.Decide(Known(), other, new(new(s_timeline, DateTimeZoneProviders.Tzdb), 7)));
    }

    /// <summary>Why a shadow is no engine that has the other policy from the start: that one judges the past anew, and may not evolve the state.</summary>
    [Fact]
    public void Beside_AStateWithACheckpoint_IsNotThatOfAnEngineThatAlwaysHadThePolicy()
    {
        var proposed = Policy.Default with { Version = "habits@1", Habits = Policy.Default.Habits with { BreakAfterDays = 1, BreakHalfLifeDays = 20, VerifiedRepetitions = 1 } };
        var always = new AdvocacyEngine(proposed, 7, DateTimeZoneProviders.Tzdb);
        var fact = new Acted { Id = new("f-more"), Person = s_known.Person, At = s_known.Newest!.Value, Kind = ActKind.Post };
        Assert.IsType<NeedsReplay>(always.Evolve(s_known, fact, fact.At).Verdict);

        // It would have the habit fade faster also in the weeks in which the other policy was in force.
        var acting = Known();
        Assert.True(Shadow(proposed).Beside(acting).Shadow.Judgement.HabitStrength > always.Decide(s_known, acting.Inputs!.Situation, Moment.OnRequest, acting.At).Judgement.HabitStrength);
    }

    [Fact]
    public void Beside_UnderARollOut_ReadsThePastUnderThePersonsOwn()
    {
        var rollOut = new RollOut { Policy = s_proposed[2], Salt = "winter", Steps = [new(Histories.Start + Duration.FromDays(30), Score.One)] };
        var engine = new RollOutEngine(s_timeline, rollOut, 7, DateTimeZoneProviders.Tzdb);
        var acting = engine.Decide(s_known, Situation.Ordinary, Moment.OnRequest, Known().At);
        var own = rollOut.TimelineOf(s_timeline, s_known.Person);
        Assert.Equal(
            new AdvocacyEngine(own.With(new(acting.At, s_proposed[0])), 7, DateTimeZoneProviders.Tzdb).Decide(s_known, Situation.Ordinary, Moment.OnRequest, acting.At),
            new ShadowPolicy(s_timeline, s_proposed[0], DateTimeZoneProviders.Tzdb, rollOut).Beside(acting).Shadow);
    }

    [Fact]
    public void Write_AShadow_HoldsBothLinesAndWhatDiffers()
    {
        var prompt = Known();
        var shadow = prompt with { Channel = new("pigeon"), DeliverAt = prompt.DeliverAt + Duration.FromHours(1) };
        Assert.Equal(
            "{\"person\":\"p-1\",\"acting\":" + DecisionJson.Write(prompt) + ",\"shadow\":" + DecisionJson.Write(shadow) + ",\"differs\":[\"channel\",\"deliver-at\"]}",
            ShadowJson.Write(new(prompt, shadow)));
        Assert.EndsWith(",\"differs\":[]}", ShadowJson.Write(new(prompt, prompt)), StringComparison.Ordinal);
    }

    private static readonly PersonState s_known = s_engine.Replay(
        PersonState.Empty(new("p-1")),
        Histories.Build(11, 80, 90, withRetractions: false, enrolled: true).Facts,
        Histories.Start + Duration.FromDays(91)).State;

    private static Prompt Known() =>
        Assert.IsType<Prompt>(s_engine.Decide(s_known, Situation.Ordinary with { ClimateElsewhere = Readiness.Go }, Moment.OnRequest, Histories.Start + Duration.FromDays(91)));

    /// <summary>All of a decision that a person or a host would notice.</summary>
    private static string Told(Decision decision) => string.Join('|', decision switch
    {
        Prompt prompt => [prompt.Kind, prompt.Intervention, prompt.Option, string.Join(',', prompt.Items), prompt.Channel, prompt.DeliverAt, prompt.ValidUntil, prompt.NextDue, prompt.Decisive.Reason.Code],
        Wait wait => new object?[] { wait.Until, wait.Missing, wait.NextDue, wait.Decisive.Reason.Code },
        _ => [],
    });

    private static ShadowPolicy Shadow(Policy proposed) => new(s_timeline, proposed, DateTimeZoneProviders.Tzdb);

    private static ShadowDecision Beside((Scenario Scenario, Policy Proposed) drawn) => Shadow(drawn.Proposed).Beside(Acting(drawn.Scenario));

    private static AdvocacyEngine Switched((Scenario Scenario, Policy Proposed) drawn) =>
        new(s_timeline.With(new(drawn.Scenario.Now, drawn.Proposed)), 7, DateTimeZoneProviders.Tzdb);

    private static Decision Acting(Scenario scenario) => s_engine.Decide(State(scenario), scenario.Situation, scenario.Moment, scenario.Now);

    private static PersonState State(Scenario scenario) =>
        s_engine.Replay(PersonState.Empty(scenario.History.Person), scenario.History.Facts, scenario.Now + Duration.FromDays(1)).State;

    private static Arbitrary<(Scenario Scenario, Policy Proposed)> Cases() =>
        Scenarios.Any(enrolled: true).Generator.Zip(Gen.Elements(s_proposed)).ToArbitrary();
}
