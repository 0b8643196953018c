using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Telemetry;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>
/// The engine that is in force, and the only way to put other policies in force while the host runs. What is resolved as
/// <see cref="IAdvocacyEngine"/> is the one in force at each call. Safe to share between threads.
/// </summary>
public sealed class EngineInForce
{
    private readonly string? name;
    private readonly ulong seed;
    private readonly IDateTimeZoneProvider zones;
    private readonly Instruments? instruments;
    private readonly TimeProvider time;

    /// <summary>The only thing in the engine that ever changes: it is replaced whole.</summary>
    private volatile InForce inForce;

    /// <summary>Puts the first policies in force.</summary>
    /// <param name="options">Options that were found to be valid.</param>
    /// <param name="zones">The time zones.</param>
    /// <param name="instruments">What calls are measured with; none where they are not.</param>
    /// <param name="time">How long calls take.</param>
    /// <param name="name">The name it is registered under; none for the one without.</param>
    internal EngineInForce(AdvocacyEngineOptions options, IDateTimeZoneProvider zones, Instruments? instruments, TimeProvider time, string? name)
    {
        seed = options.Seed;
        this.zones = zones;
        this.instruments = instruments;
        this.time = time;
        this.name = name;
        inForce = Built(options.Timeline, options.RollOut, options.Shadow);
    }

    /// <summary>All that is in force now, for as long as it is held: an engine together with its shadow and its policies.</summary>
    public InForce Snapshot => inForce;

    /// <summary>
    /// The engine that is in force now, for as long as it is held: for a unit of work of several calls, of which all are to go by the same
    /// policies.
    /// </summary>
    public IAdvocacyEngine Current => inForce.Engine;

    /// <summary>Puts another timeline in force; what is being rolled out goes on as it was.</summary>
    /// <param name="timeline">Which policy is in force when.</param>
    /// <returns>All problems: where there are any, everything stays as it was.</returns>
    public ValueList<Problem> Reload(PolicyTimeline timeline)
    {
        Guard.NotNull(timeline);
        return Replace(before => (timeline, before.RollOut, before.Shadow?.Proposed));
    }

    /// <summary>
    /// Puts a policy in force from an instant on, whatever was to come later; what was before stays as it was, and needs no replay. Hence
    /// its rules of history are those in force: others come with a timeline that replaces the whole one.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="from">The first instant.</param>
    /// <returns>All problems: where there are any, everything stays as it was.</returns>
    public ValueList<Problem> Reload(Policy policy, Instant from)
    {
        Guard.NotNull(policy);
        return Replace(
            before => (before.Timeline.With(new(from, policy)), before.RollOut, before.Shadow?.Proposed),
            before => HistoryCheck.Problems(policy, before.Timeline.History, "timeline." + policy.Version + ".history"));
    }

    /// <summary>Puts the timeline of a document in force; what is being rolled out goes on as it was.</summary>
    /// <param name="document">A timeline as <see cref="PolicyTimelineJson"/> has it, or one policy, then always in force, as <see cref="PolicyJson"/> has it.</param>
    /// <returns>All problems, each with its line and column: where there are any, everything stays as it was.</returns>
    public ValueList<Problem> Reload(string document)
    {
        var read = PolicyTimelineJson.ReadEither(Guard.NotNull(document));
        return read.TryGet(out var timeline) ? Reload(timeline) : Refused(read.Problems);
    }

    /// <summary>Rolls another policy out, or by other steps, or ends it; the timeline of everybody stays as it is.</summary>
    /// <param name="rollOut">What is rolled out from now on; absent: nothing.</param>
    /// <returns>All problems: where there are any, everything stays as it was.</returns>
    public ValueList<Problem> ReloadRollOut(RollOut? rollOut) => Replace(before => (before.Timeline, rollOut, before.Shadow?.Proposed));

    /// <summary>Puts another policy in the shadow, or ends it; what is in force stays as it is.</summary>
    /// <param name="shadow">The policy; absent: none.</param>
    /// <returns>All problems: where there are any, everything stays as it was.</returns>
    public ValueList<Problem> ReloadShadow(Policy? shadow) => Replace(before => (before.Timeline, before.RollOut, shadow));

    /// <summary>Replaces what is in force; begins anew where somebody else did so in the meantime.</summary>
    private ValueList<Problem> Replace(
        Func<InForce, (PolicyTimeline Timeline, RollOut? RollOut, Policy? Shadow)> change, Func<InForce, IEnumerable<Problem>>? check = null)
    {
        while (true)
        {
            var before = inForce;
            var (timeline, rollOut, shadow) = change(before);
            var problems = ValueList.From(AdvocacyEngineOptionsValidation.ProblemsOf(timeline, rollOut, shadow).Union(check?.Invoke(before) ?? []));
            if (!problems.IsEmpty)
            {
                return Refused(problems);
            }

            var after = Built(timeline, rollOut, shadow);
            if (ReferenceEquals(Interlocked.CompareExchange(ref inForce, after, before), before))
            {
                Count("taken");
                return [];
            }
        }
    }

    private ValueList<Problem> Refused(ValueList<Problem> problems)
    {
        Count("refused");
        return problems;
    }

    private InForce Built(PolicyTimeline timeline, RollOut? rollOut, Policy? shadow)
    {
        IAdvocacyEngine engine = rollOut is null ? new AdvocacyEngine(timeline, seed, zones) : new RollOutEngine(timeline, rollOut, seed, zones);
        return new(
            timeline,
            rollOut,
            instruments is null ? engine : new InstrumentedEngine(engine, instruments, time, name),
            shadow is null ? null : new ShadowPolicy(timeline, shadow, zones, rollOut));
    }

    private void Count(string outcome)
    {
        var tag = new KeyValuePair<string, object?>(AdvocacyTelemetry.OutcomeTag, outcome);
        if (name is null)
        {
            instruments?.Reloads.Add(1, tag);
        }
        else
        {
            instruments?.Reloads.Add(1, tag, new(AdvocacyTelemetry.EngineTag, name));
        }
    }
}
