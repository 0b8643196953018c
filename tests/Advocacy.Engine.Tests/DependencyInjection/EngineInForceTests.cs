using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Telemetry;
using Advocacy.Engine.Tests.Telemetry;
using Advocacy.Engine.Values;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;
using static Advocacy.Engine.Tests.DependencyInjection.RegistrationTests;

namespace Advocacy.Engine.Tests.DependencyInjection;

public sealed class EngineInForceTests : IDisposable
{
    private static readonly PersonState s_nobody = PersonState.Empty(new("p-1"));

    private static readonly Instant s_now = Instant.FromUtc(2026, 8, 18, 8, 0);

    private readonly ServiceProvider provider = new ServiceCollection().AddAdvocacyEngine(Named("first")).BuildServiceProvider();

    private EngineInForce InForce => provider.GetRequiredService<EngineInForce>();

    private IAdvocacyEngine Engine => provider.GetRequiredService<IAdvocacyEngine>();

    public void Dispose() => provider.Dispose();

    [Fact]
    public void Reload_AGoodTimeline_IsInForceForEveryCallAndNotForWhatIsHeld()
    {
        var (engine, held) = (Engine, InForce.Current);
        Assert.Empty(InForce.Reload(new PolicyTimeline(Named("second"))));
        Assert.Equal("second", VersionOf(engine));
        Assert.Equal("first", VersionOf(held));
        Assert.Equal("second", InForce.Snapshot.Timeline.InForceAt(s_now).Version);
    }

    [Fact]
    public void Reload_ABadTimeline_TellsAllProblemsAndLeavesTheOldInForce()
    {
        var held = InForce.Current;
        var problems = InForce.Reload(new PolicyTimeline(Named(string.Empty) with { Phases = Policy.Default.Phases with { ActsToConsolidate = -1 } }));
        Assert.Equal(["phases.actsToConsolidate", "version"], problems.Select(problem => problem.Path));
        Assert.Same(held, InForce.Current);
        Assert.Equal("first", VersionOf(Engine));
    }

    [Fact]
    public void Reload_ADocument_OfAPolicyOrATimelineIsTaken()
    {
        Assert.Empty(InForce.Reload(PolicyJson.Write(Named("second"))));
        Assert.Equal(new PolicyTimeline(Named("second")), InForce.Snapshot.Timeline);
        PolicyTimeline timeline = new([new(Instant.MinValue, Named("third")), new(s_now, Named("fourth"))]);
        Assert.Empty(InForce.Reload(PolicyTimelineJson.Write(timeline)));
        Assert.Equal(timeline, InForce.Snapshot.Timeline);
        Assert.Equal("fourth", VersionOf(Engine));
    }

    [Theory]
    [InlineData("", ProblemCodes.Malformed)]
    [InlineData("[]", ProblemCodes.WrongKind)]
    [InlineData("{}", ProblemCodes.MemberMissing)]
    [InlineData("{\"schema\":\"advocacy-policies/9\",\"periods\":[]}", ProblemCodes.SchemaUnknown)]
    [InlineData("{\"schema\":\"advocacy-policy/9\"}", ProblemCodes.SchemaUnknown)]
    [InlineData("{\"schema\":\"advocacy-policy/3\",\"basedOn\":\"default@1\",\"version\":\"bad@1\",\"behavior\":{\"actionLine\":7}}", ProblemCodes.RuleOutOfBounds)]
    public void Reload_ABadDocument_TellsItsProblemsAndLeavesTheOldInForce(string document, string code)
    {
        var held = InForce.Current;
        var problems = InForce.Reload(document);
        Assert.Contains(problems, problem => problem.Code == code && problem.Line == 1);
        Assert.Same(held, InForce.Current);
    }

    [Fact]
    public void Reload_APolicyFromAnInstant_LeavesThePastAsItWas()
    {
        Assert.Empty(InForce.Reload(Named("second"), s_now));
        Assert.Equal(new PolicyTimeline([new(Instant.MinValue, Named("first")), new(s_now, Named("second"))]), InForce.Snapshot.Timeline);
        Assert.Equal("version", Assert.Single(InForce.Reload(Named(string.Empty), s_now)).Path);
    }

    /// <summary>How long facts count holds for all times: a policy of next year would let tonight's sweep go by its own.</summary>
    [Fact]
    public void Reload_APolicyOfAnotherHistory_IsRefusedFromAnyInstantOn()
    {
        var shorter = Named("second") with { History = new() { RetentionDays = 390 } };
        foreach (var from in (Instant[])[s_now + Duration.FromDays(365), s_now, Instant.MinValue])
        {
            var problem = Assert.Single(InForce.Reload(shorter, from));
            Assert.Equal((ProblemCodes.RulesContradict, "timeline.second.history"), (problem.Code, problem.Path));
            Assert.Equal(new PolicyTimeline(Named("first")), InForce.Snapshot.Timeline);
        }

        Assert.Empty(InForce.Reload(new PolicyTimeline(shorter)));
        Assert.Equal(new PolicyTimeline(shorter), InForce.Snapshot.Timeline);
    }

    [Fact]
    public void Reload_ATimeline_LetsWhatIsRolledOutGoOn()
    {
        var rollOut = RollOut(1);
        Assert.Empty(InForce.ReloadRollOut(rollOut));
        Assert.Equal("rolled", VersionOf(Engine));
        Assert.Empty(InForce.Reload(new PolicyTimeline(Named("second"))));
        Assert.Equal(rollOut, InForce.Snapshot.RollOut);
        Assert.Equal("rolled", VersionOf(Engine));
        Assert.Empty(InForce.ReloadRollOut(null));
        Assert.Equal("second", VersionOf(Engine));
        Assert.Equal("rollOut.steps", Assert.Single(InForce.ReloadRollOut(RollOut(1) with { Steps = [] })).Path);
        Assert.Null(InForce.Snapshot.RollOut);
    }

    [Fact]
    public void Snapshot_AcrossAReload_HoldsADecisionAndItsShadowTogether()
    {
        Assert.Null(InForce.Snapshot.Shadow);
        using var other = Shadowed();
        var inForce = other.GetRequiredService<EngineInForce>();
        var held = inForce.Snapshot;
        var acting = Decide(held.Engine);
        inForce.Reload(new PolicyTimeline(Named("second")));
        Assert.Equal(new ShadowPolicy(new(Named("first")), Named("shadow"), DateTimeZoneProviders.Tzdb).Beside(acting).Shadow, held.Shadow!.Beside(acting).Shadow);
        Assert.Equal(("first", "first"), (held.Timeline.InForceAt(s_now).Version, acting.PolicyVersion));
        var next = inForce.Snapshot;
        var shadow = next.Shadow!.Beside(Decide(next.Engine));
        Assert.Equal(("second", "shadow"), (shadow.Acting.PolicyVersion, shadow.Shadow.PolicyVersion));
        Assert.Same(next.Engine, inForce.Current);
    }

    [Fact]
    public void ReloadShadow_AnotherOrNone_TakesItsPlace()
    {
        using var other = Shadowed();
        var inForce = other.GetRequiredService<EngineInForce>();
        Assert.Empty(inForce.ReloadShadow(Named("next")));
        Assert.Equal("next", inForce.Snapshot.Shadow!.Proposed.Version);
        Assert.Equal("shadow.version", Assert.Single(inForce.ReloadShadow(Named(string.Empty))).Path);

        // How long facts count changes for all together: first the shadow ends.
        var shorter = Named("second") with { History = new() { RetentionDays = 390 } };
        Assert.Equal("shadow.history", Assert.Single(inForce.ReloadShadow(shorter)).Path);
        Assert.Equal("shadow.history", Assert.Single(inForce.Reload(new PolicyTimeline(shorter))).Path);
        Assert.Equal(("first", "next"), (inForce.Snapshot.Timeline.InForceAt(s_now).Version, inForce.Snapshot.Shadow!.Proposed.Version));
        Assert.Empty(inForce.ReloadShadow(null));
        Assert.Null(inForce.Snapshot.Shadow);
        Assert.Empty(inForce.Reload(new PolicyTimeline(shorter)));
        Assert.Equal("second", VersionOf(inForce.Current));
    }

    [Fact]
    public void Reload_TakenAndRefused_AreCounted()
    {
        using var listening = new Listening(provider.GetRequiredService<Instruments>());
        InForce.Reload(new PolicyTimeline(Named("second")));
        InForce.Reload(new PolicyTimeline(Named(string.Empty)));
        InForce.Reload("{}");
        Assert.Equal(["taken", "refused", "refused"], listening.Of(AdvocacyTelemetry.Reloads).Select(measurement => measurement[AdvocacyTelemetry.OutcomeTag]));
    }

    /// <summary>Whoever reloads only the timeline must not undo a roll-out that somebody else sets meanwhile, nor the other way round.</summary>
    [Fact]
    public async Task Reload_ByTwoAtOnce_LosesNeither()
    {
        for (var i = 0; i < 20; i++)
        {
            var (rollOut, version) = (RollOut(1) with { Salt = "s-" + i }, "v-" + i);
            using var together = new System.Threading.Barrier(2);
            await Task.WhenAll(
                Task.Run(() => { together.SignalAndWait(); return InForce.ReloadRollOut(rollOut); }, TestContext.Current.CancellationToken),
                Task.Run(() => { together.SignalAndWait(); return InForce.Reload(new PolicyTimeline(Named(version))); }, TestContext.Current.CancellationToken));
            Assert.Equal(rollOut, InForce.Snapshot.RollOut);
            Assert.Equal(version, InForce.Snapshot.Timeline.InForceAt(s_now).Version);
        }
    }

    [Fact]
    public async Task Current_UnderReloads_NeverMixesTwoPolicies()
    {
        PolicyTimeline[] timelines = [new(Named("first")), new(Named("second") with { Prompts = Policy.Default.Prompts with { Hours = new(WorkingDays.Weekdays, new(6, 0), new(14, 0)) } })];
        var expected = timelines.Select(timeline => Decide(new AdvocacyEngine(timeline, 0, DateTimeZoneProviders.Tzdb))).ToArray();
        var seen = new ConcurrentDictionary<string, int>();
        using var done = new CancellationTokenSource();
        var deciders = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                var engine = InForce.Current;
                var (one, other) = (Decide(engine), Decide(engine));
                Assert.Equal(one.PolicyVersion, other.PolicyVersion);
                Assert.True(engine.Verify(one).Holds);
                Assert.Contains(one, expected);
                Assert.Contains(Decide(Engine), expected);
                seen.AddOrUpdate(one.PolicyVersion, 1, (_, count) => count + 1);
            }
        }, TestContext.Current.CancellationToken)).ToArray();
        for (var i = 0; i < 200 || (seen.Count < 2 && !Array.Exists(deciders, decider => decider.IsCompleted)); i++)
        {
            Assert.Empty(InForce.Reload(timelines[i % 2]));
            await Task.Yield();
        }

        await done.CancelAsync();
        await Task.WhenAll(deciders);
        Assert.Equal(["first", "second"], seen.Keys.Order());
    }

    private static RollOut RollOut(double share) => new() { Policy = Named("rolled"), Salt = "s", Steps = [new(Instant.FromUtc(2026, 1, 1, 0, 0), new(share))] };

    private static ServiceProvider Shadowed() =>
        new ServiceCollection().AddAdvocacyEngine(options => (options.Timeline, options.Shadow) = (new(Named("first")), Named("shadow"))).BuildServiceProvider();

    private static Decision Decide(IAdvocacyEngine engine) => engine.Decide(s_nobody, Situation.Ordinary, Moment.Ordinary, s_now);

    private static string VersionOf(IAdvocacyEngine engine) => Decide(engine).PolicyVersion;
}
