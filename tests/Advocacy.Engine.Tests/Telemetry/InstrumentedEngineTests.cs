using System;
using System.Diagnostics;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Telemetry;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Telemetry;

public sealed class InstrumentedEngineTests : IDisposable
{
    private static readonly Instant s_start = Histories.Start;

    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    private static readonly AdvocacyEngine s_granting = new(Policy.Activating(new("works council", new(2026, 1, 1), true)), 7, DateTimeZoneProviders.Tzdb);

    private static readonly PersonId s_person = new("p-4711");

    private readonly Instruments instruments = new();

    private readonly CountingTime time = new();

    public void Dispose() => instruments.Dispose();

    [Fact]
    public void Decide_APromptAndAWait_AreCountedByKindAndDecisiveReason()
    {
        using var listening = new Listening(instruments);
        var engine = Engine();
        var prompt = Assert.IsType<Prompt>(engine.Decide(Enrolled(), Situation.Ordinary, Moment.OnRequest, s_start + Duration.FromDays(1)));
        var wait = Assert.IsType<Wait>(engine.Decide(Enrolled(), Situation.Ordinary with { IsStopped = true }, Moment.Ordinary, s_start + Duration.FromDays(1)));
        var counted = listening.Of(AdvocacyTelemetry.Decisions).ToArray();
        Assert.Equal([1.0, 1.0], counted.Select(measurement => measurement.Value));
        Assert.Equal([prompt.Kind.ToString().ToLowerInvariant(), "wait"], counted.Select(measurement => measurement[AdvocacyTelemetry.KindTag]));
        Assert.Equal([prompt.Decisive.Reason.Code.Name, "stop.kill-switch"], counted.Select(measurement => measurement[AdvocacyTelemetry.ReasonTag]));
        Assert.Equal(wait.Decisive.Reason.Code.Name, counted[1][AdvocacyTelemetry.ReasonTag]);
        Assert.All(counted, measurement => Assert.Equal("default@1", measurement[AdvocacyTelemetry.PolicyTag]));
    }

    [Fact]
    public void Evolve_EveryVerdict_IsCountedWithItsLateness()
    {
        using var listening = new Listening(instruments);
        var engine = Engine();
        var state = Enrolled();
        var act = Act("f-1", 0);
        state = engine.Evolve(state, act, act.At + Duration.FromHours(2)).State;
        engine.Evolve(state, act, act.At);
        engine.Evolve(state, act with { Kind = ActKind.Comment }, act.At);
        engine.Evolve(state, Act("f-2", 9), act.At);
        state = engine.Evolve(state, Act("f-3", 40), Act("f-3", 40).At - Duration.FromMinutes(1)).State;
        engine.Evolve(state, Act("f-4", 1), Act("f-3", 40).At);
        engine.Evolve(state, new Retracted { Id = new("f-5"), Person = s_person, At = Act("f-3", 40).At, Target = new("f-enrolled") }, Act("f-3", 40).At);
        Assert.Equal(
            ["accepted", "duplicate", "conflict", "rejected", "accepted", "too-late", "without-effect"],
            listening.Of(AdvocacyTelemetry.Facts).Select(measurement => measurement[AdvocacyTelemetry.VerdictTag]));
        Assert.Equal(
            [("accepted", 7200.0), ("accepted", 0), ("too-late", 39 * 86_400.0), ("without-effect", 0)],
            listening.Of(AdvocacyTelemetry.Lateness).Select(measurement => ((string)measurement[AdvocacyTelemetry.VerdictTag]!, measurement.Value)));
    }

    [Fact]
    public void Calls_All_AreMeasuredByNameAndTracedWithTheirDuration()
    {
        using var listening = new Listening(instruments);
        Calls.All(Engine("tenant-a"), [Placed(), Enrolment(), Act("f-1", 1)], s_person, Situation.Ordinary, Moment.OnRequest, s_start + Duration.FromDays(2));
        string[] calls = ["replay", "evolve", "evolve", "evolve", "decide", "view", "due", "verify", "explain", "tell", "sweep", "next-sweep", "merge", "take-part", "still-valid"];
        string[] traced = [.. listening.Activities.Select(activity => activity.OperationName)];

        // The first fact says where somebody works who has not enrolled yet, and nobody sees rewards here.
        Assert.Equal(calls.Where((_, i) => i != 1).Order(), listening.Of(AdvocacyTelemetry.Duration).Select(measurement => (string)measurement[AdvocacyTelemetry.CallTag]!).Order());
        Assert.Equal(calls.Where((_, i) => i != 1).Select(call => "advocacy.engine." + call).Order(), traced.Order());
        Assert.All(listening.Of(AdvocacyTelemetry.Duration), measurement => Assert.Equal(0.001, measurement.Value));
        Assert.All(listening.Activities, activity => Assert.InRange(activity.Duration.TotalMilliseconds, 1, 1000));
        Assert.All(listening.Measurements, measurement => Assert.Equal("tenant-a", measurement[AdvocacyTelemetry.EngineTag]));
        Assert.All(listening.Activities, activity => Assert.Equal("tenant-a", activity.GetTagItem(AdvocacyTelemetry.EngineTag)));
        Assert.Equal([("replay", 3.0), ("take-part", 0.0)], listening.Of(AdvocacyTelemetry.Batch).Select(measurement => ((string)measurement[AdvocacyTelemetry.CallTag]!, measurement.Value)));
        Assert.Equal(true, listening.Activities.Single(activity => activity.OperationName == "advocacy.engine.verify").GetTagItem(AdvocacyTelemetry.HoldsTag));
    }

    [Fact]
    public void PreviewRewards_OnlyOfWhoSeesRewards_IsMeasured()
    {
        using var listening = new Listening(instruments);
        var engine = new InstrumentedEngine(s_granting, instruments, time, null);
        Fact[] facts = [Placed(), Enrolment(), Consent()];
        foreach (var leaving in (Fact[])[
            new OptedOut { Id = new("f-left"), Person = s_person, At = s_start },
            new Objected { Id = new("f-left"), Person = s_person, At = s_start + Duration.FromHours(1) },
            new Departed { Id = new("f-left"), Person = s_person, At = s_start + Duration.FromHours(1) },
            new Restricted { Id = new("f-left"), Person = s_person, At = s_start + Duration.FromHours(1) }])
        {
            engine.PreviewRewards(s_person, [.. facts, leaving], new(), s_start + Duration.FromDays(1));
        }

        engine.PreviewRewards(s_person, [Placed(), .. facts[2..]], new(), s_start + Duration.FromDays(1));
        Assert.Empty(listening.Measurements);
        Assert.Empty(listening.Activities);

        engine.PreviewRewards(s_person, facts, new(), s_start + Duration.FromDays(1));
        Assert.Equal("preview-rewards", Assert.Single(listening.Of(AdvocacyTelemetry.Duration))[AdvocacyTelemetry.CallTag]);
    }

    [Fact]
    public void Calls_All_GiveWhatTheEngineGives()
    {
        using var listening = new Listening(instruments);
        var given = Run(s_granting);
        Assert.NotNull(Assert.Single(given.OfType<RewardPreview>()).Before);
        Assert.Equal(given, Run(new InstrumentedEngine(s_granting, instruments, time, null)));
        Assert.NotEmpty(listening.Measurements);

        static object?[] Run(IAdvocacyEngine engine) =>
            Calls.All(engine, [Placed(), Enrolment(), Consent(), Act("f-1", 1)], s_person, Situation.Ordinary, Moment.OnRequest, s_start + Duration.FromDays(2));
    }

    [Fact]
    public void Trace_WithinARequest_IsItsChildAndBeganBeforeItEnded()
    {
        using var listening = new Listening(instruments, toMeasurements: false);
        using var request = new Activity("request").Start();
        Engine().View(Enrolled(), s_start + Duration.FromDays(1));
        var traced = Assert.Single(listening.Activities);
        Assert.Equal(request.SpanId, traced.ParentSpanId);
        Assert.Same(request, Activity.Current);
        Assert.Equal(ActivityStatusCode.Unset, traced.Status);
    }

    [Fact]
    public void Calls_ThatFail_ThrowTheSameAndAreMeasuredByTypeOnly()
    {
        using var listening = new Listening(instruments);
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Engine().View(Enrolled(), Instant.FromUtc(1800, 1, 1, 0, 0)));
        Assert.Equal("now", thrown.ParamName);
        var measured = Assert.Single(listening.Measurements);
        Assert.Equal(AdvocacyTelemetry.Duration, measured.Instrument.Name);
        Assert.Equal("System.ArgumentOutOfRangeException", measured[AdvocacyTelemetry.ErrorTag]);
        var traced = Assert.Single(listening.Activities);
        Assert.Equal((ActivityStatusCode.Error, null), (traced.Status, traced.StatusDescription));
        Assert.Equal("System.ArgumentOutOfRangeException", traced.GetTagItem(AdvocacyTelemetry.ErrorTag));
    }

    [Fact]
    public void Calls_WhileNobodyListens_ReadNoClockAndAllocateNothingMore()
    {
        var (state, now) = (Enrolled(), s_start + Duration.FromDays(1));
        var fact = Act("f-1", 0);
        var measured = Engine();
        Assert.Equal(Least(() => s_engine.View(state, now)), Least(() => measured.View(state, now)));
        Assert.Equal(Least(() => s_engine.Evolve(state, fact, now)), Least(() => measured.Evolve(state, fact, now)));
        Assert.Equal(Least(() => s_engine.Decide(state, Situation.Ordinary, Moment.Ordinary, now)), Least(() => measured.Decide(state, Situation.Ordinary, Moment.Ordinary, now)));
        Assert.Equal(0, time.Reads);

        using var listening = new Listening(instruments);
        Assert.NotEqual(Least(() => s_engine.View(state, now)), Least(() => measured.View(state, now)));
        Assert.NotEqual(0, time.Reads);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Calls_WithOneKindOfListener_TellOnlyThatOne(bool toMeasurements, bool toActivities)
    {
        using var listening = new Listening(instruments, toMeasurements, toActivities);
        Engine().View(Enrolled(), s_start + Duration.FromDays(1));
        Assert.Equal(toMeasurements ? 1 : 0, listening.Measurements.Count);
        Assert.Equal(toActivities ? 1 : 0, listening.Activities.Count);
    }

    private static long Least(Func<object> call)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 100; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private InstrumentedEngine Engine(string? name = null) => new(s_engine, instruments, time, name);

    private static PersonState Enrolled() => s_engine.Replay(PersonState.Empty(s_person), [Placed(), Enrolment()], s_start).State;

    private static Placed Placed() => new() { Id = new("f-placed"), Person = s_person, At = s_start, Zone = "Europe/Amsterdam" };

    private static Enrolled Enrolment() => new() { Id = new("f-enrolled"), Person = s_person, By = s_person, At = s_start, Notice = "notice-1", Channels = [Channel.InApp], KnowsWhy = true, Confidence = Score.One };

    private static ConsentGiven Consent() => new() { Id = new("f-consent"), Person = s_person, At = s_start, Form = ConsentForm.Rewards };

    private static Acted Act(string id, int day) => new() { Id = new(id), Person = s_person, At = s_start + Duration.FromDays(day), Kind = ActKind.Post };
}
