using System;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine;

/// <summary>A policy that decides beside the one in force and is never acted on; immutable and safe to share between threads.</summary>
public sealed class ShadowPolicy
{
    private readonly PolicyTimeline timeline;
    private readonly RollOut? rollOut;
    private readonly IDateTimeZoneProvider zones;

    /// <summary>Sets a policy beside those in force.</summary>
    /// <param name="timeline">Which policy was in force when, for the decisions that are acted on.</param>
    /// <param name="proposed">The policy that is tried beside it.</param>
    /// <param name="zones">The time zones.</param>
    /// <param name="rollOut">The roll-out under which decisions are acted on, if there is one.</param>
    /// <exception cref="ArgumentException">A policy has problems, or the other one holds facts for another time; the message names them all.</exception>
    public ShadowPolicy(PolicyTimeline timeline, Policy proposed, IDateTimeZoneProvider zones, RollOut? rollOut = null)
    {
        this.timeline = Guard.NotNull(timeline);
        Proposed = Guard.NotNull(proposed);
        this.zones = Guard.NotNull(zones);
        this.rollOut = rollOut;
        AdvocacyEngine.ThrowOn(PolicyValidation.Validate(timeline), nameof(timeline));
        AdvocacyEngine.ThrowOn(ProblemsOf(proposed, timeline), nameof(proposed));
        AdvocacyEngine.ThrowOn(rollOut is null ? [] : RollOutValidation.Validate(rollOut, timeline), nameof(rollOut));
    }

    /// <summary>The policy that is tried.</summary>
    public Policy Proposed { get; }

    /// <summary>Every problem of a policy that is to decide beside those of a timeline.</summary>
    internal static ValueList<Problem> ProblemsOf(Policy proposed, PolicyTimeline timeline) =>
        [.. PolicyValidation.Validate(proposed), .. HistoryCheck.Problems(proposed, timeline.History, "history")];

    /// <summary>
    /// What would have been decided, had the policy come into force at the moment of the decision. What was before stays judged as it was, so
    /// that no state is replayed; and no shadow leaves a trace, so that caps and cadence go by what was really sent.
    /// </summary>
    /// <param name="acting">The decision that is acted on, with its inputs: at once, or later from a log.</param>
    /// <exception cref="ArgumentException">The decision has no inputs, or was made under a policy that was not in force here then: after a reload, take the shadow of the engine that decided.</exception>
    public ShadowDecision Beside(Decision acting)
    {
        Guard.NotNull(acting);
        var own = rollOut is null ? timeline : rollOut.TimelineOf(timeline, acting.Person);
        return Shadowing.Decide(acting, Proposed, new(new(own, zones), acting.Inputs?.Seed ?? 0));
    }
}
