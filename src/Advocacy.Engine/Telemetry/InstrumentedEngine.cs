using System;
using System.Collections.Generic;
using System.Diagnostics;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Telemetry;

/// <summary>
/// Another engine, measured. Where nobody listens a call is handed on as it is: no clock is read and nothing is allocated. Tags come from
/// closed sets and from what the organisation named; never from a person, a fact or a decision.
/// </summary>
internal sealed class InstrumentedEngine : IAdvocacyEngine
{
    private readonly IAdvocacyEngine engine;
    private readonly Instruments instruments;
    private readonly TimeProvider time;
    private readonly string? name;

    /// <summary>Measures an engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="instruments">What it is measured with.</param>
    /// <param name="time">How long calls take; never what time it is.</param>
    /// <param name="name">The name it was registered under; none for the one without.</param>
    internal InstrumentedEngine(IAdvocacyEngine engine, Instruments instruments, TimeProvider time, string? name)
    {
        this.engine = engine;
        this.instruments = instruments;
        this.time = time;
        this.name = name;
    }

    /// <inheritdoc/>
    public Evolution Evolve(PersonState state, Fact fact, Instant received) => Measured(
        CallNames.Evolve,
        (state, fact, received),
        static (engine, given) => engine.Evolve(given.state, given.fact, given.received),
        static (given, evolution) => TakingPart.Of(given.state) || TakingPart.Of(evolution.State),
        static (self, given, evolution) =>
        {
            var tags = self.Named();
            tags.Add(AdvocacyTelemetry.VerdictTag, Kebab.Of(evolution.Verdict.GetType().Name));
            self.instruments.Facts.Add(1, tags);
            if (evolution.Verdict is not (Duplicate or Conflict or Rejected))
            {
                self.instruments.Lateness.Record(Math.Max(0, (given.received - given.fact.At).TotalSeconds), tags);
            }

            return tags;
        });

    /// <inheritdoc/>
    public Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received) => Measured(
        CallNames.Replay,
        (from, facts, received),
        static (engine, given) => engine.Replay(given.from, given.facts, given.received),
        static (given, replayed) => TakingPart.Of(given.from) || TakingPart.Of(replayed.State),
        static (self, _, replayed) => self.Counted(CallNames.Replay, replayed.AcceptedCount + replayed.DuplicateCount + replayed.Refused.Count));

    /// <inheritdoc/>
    public PersonView View(PersonState state, Instant now) => Measured(
        CallNames.View,
        (state, now),
        static (engine, given) => engine.View(given.state, given.now),
        static (given, _) => TakingPart.Of(given.state));

    /// <inheritdoc/>
    public ValueList<DueOutcome> Due(PersonState state, Instant from, Instant until) => Measured(
        CallNames.Due,
        (state, from, until),
        static (engine, given) => engine.Due(given.state, given.from, given.until),
        static (given, _) => TakingPart.Of(given.state));

    /// <inheritdoc/>
    public Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) => Measured(
        CallNames.Decide,
        (state, situation, moment, now),
        static (engine, given) => engine.Decide(given.state, given.situation, given.moment, given.now),
        static (_, decision) => TakingPart.Of(decision),
        static (self, _, decision) =>
        {
            var tags = self.Named();
            tags.Add(AdvocacyTelemetry.KindTag, decision is Prompt prompt ? Kebab.Of(prompt.Kind) : "wait");
            tags.Add(AdvocacyTelemetry.ReasonTag, decision.Decisive.Reason.Code.Name);
            tags.Add(AdvocacyTelemetry.PolicyTag, decision.PolicyVersion);
            self.instruments.Decisions.Add(1, tags);
            return tags;
        });

    /// <inheritdoc/>
    public Verification Verify(Decision decision) => Measured(
        CallNames.Verify,
        decision,
        static (engine, given) => engine.Verify(given),
        static (given, _) => TakingPart.Of(given),
        static (self, _, verification) => self.Found(verification.Holds));

    /// <inheritdoc/>
    public Explanation Explain(Decision decision, Language language) => Measured(
        CallNames.Explain,
        (decision, language),
        static (engine, given) => engine.Explain(given.decision, given.language),
        static (given, _) => TakingPart.Of(given.decision));

    /// <inheritdoc/>
    public Holdings Tell(PersonState state, Instant now, Language language) => Measured(
        CallNames.Tell,
        (state, now, language),
        static (engine, given) => engine.Tell(given.state, given.now, given.language),
        static (given, _) => TakingPart.Of(given.state));

    /// <inheritdoc/>
    public PersonState Sweep(PersonState state, Instant now) => Measured(
        CallNames.Sweep,
        (state, now),
        static (engine, given) => engine.Sweep(given.state, given.now),
        static (given, _) => TakingPart.Of(given.state));

    /// <inheritdoc/>
    public Instant? NextSweep(PersonState state) => Measured(
        CallNames.NextSweep,
        state,
        static (engine, given) => engine.NextSweep(given),
        static (given, _) => TakingPart.Of(given));

    /// <inheritdoc/>
    public Merged Merge(PersonState one, PersonState other, PersonId into) => Measured(
        CallNames.Merge,
        (one, other, into),
        static (engine, given) => engine.Merge(given.one, given.other, given.into),
        static (given, merged) => TakingPart.Of(given.one) || TakingPart.Of(given.other) || TakingPart.Of(merged.State));

    /// <inheritdoc/>
    public RewardPreview PreviewRewards(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed, Instant now) => Measured(
        CallNames.PreviewRewards,
        (person, facts, proposed, now),
        static (engine, given) => engine.PreviewRewards(given.person, given.facts, given.proposed, given.now),
        static (given, preview) => TakingPart.Of(preview, given.facts));

    /// <inheritdoc/>
    public Participants TakePart(IEnumerable<PersonState> states, Instant now) => Measured(
        CallNames.TakePart,
        (states, now),
        static (engine, given) => engine.TakePart(given.states, given.now),
        static (_, _) => true,
        static (self, _, participants) => self.Counted(CallNames.TakePart, participants.Count));

    /// <inheritdoc/>
    public Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now) => Measured(
        CallNames.StillValid,
        (held, state, situation, moment, now),
        static (engine, given) => engine.StillValid(given.held, given.state, given.situation, given.moment, given.now),
        static (given, _) => TakingPart.Of(given.state),
        static (self, _, validity) => self.Found(validity.Holds));

    private TagList Named()
    {
        var tags = default(TagList);
        if (name is not null)
        {
            tags.Add(AdvocacyTelemetry.EngineTag, name);
        }

        return tags;
    }

    private TagList Named(string call)
    {
        var tags = Named();
        tags.Add(AdvocacyTelemetry.CallTag, call);
        return tags;
    }

    private TagList Counted(string call, long items)
    {
        instruments.Batch.Record(items, Named(call));
        return Named();
    }

    private TagList Found(bool holds)
    {
        var tags = Named();
        tags.Add(AdvocacyTelemetry.HoldsTag, holds);
        return tags;
    }

    /// <summary>Makes a call, and tells who listens what came of it.</summary>
    /// <param name="call">The name of the call.</param>
    /// <param name="given">What it is given; handed on, so that nothing has to be captured.</param>
    /// <param name="run">The call itself.</param>
    /// <param name="isAboutSomebodyIn">Whether it is about somebody of whom something may be told.</param>
    /// <param name="report">Counts what came of it, and gives the tags of its trace.</param>
    private T Measured<TGiven, T>(
        string call, TGiven given, Func<IAdvocacyEngine, TGiven, T> run, Func<TGiven, T, bool> isAboutSomebodyIn, Func<InstrumentedEngine, TGiven, T, TagList>? report = null)
    {
        if (!instruments.IsListenedTo)
        {
            return run(engine, given);
        }

        var start = time.GetTimestamp();
        T result;
        try
        {
            result = run(engine, given);
        }
        catch (Exception thrown) when (Failed(call, start, thrown))
        {
            throw; // Never reached: the filter only looks.
        }

        var elapsed = time.GetElapsedTime(start);
        if (isAboutSomebodyIn(given, result))
        {
            instruments.Duration.Record(elapsed.TotalSeconds, Named(call));
            Trace(call, elapsed, report?.Invoke(this, given, result) ?? Named(), ActivityStatusCode.Unset);
        }

        return result;
    }

    private bool Failed(string call, long start, Exception thrown)
    {
        var elapsed = time.GetElapsedTime(start);
        var (measured, traced) = (Named(call), Named());
        measured.Add(AdvocacyTelemetry.ErrorTag, thrown.GetType().FullName);
        traced.Add(AdvocacyTelemetry.ErrorTag, thrown.GetType().FullName);
        instruments.Duration.Record(elapsed.TotalSeconds, measured);
        Trace(call, elapsed, traced, ActivityStatusCode.Error);
        return false;
    }

    /// <summary>
    /// Traces a call that is over, from when it began: the engine calls nothing that could be traced inside of it, and of whom nothing is
    /// traced is known only afterwards.
    /// </summary>
    private void Trace(string call, TimeSpan elapsed, in TagList tags, ActivityStatusCode status)
    {
        if (!instruments.Source.HasListeners())
        {
            return;
        }

        using var activity = instruments.Source.StartActivity(AdvocacyTelemetry.ActivityPrefix + call);
        if (activity is null)
        {
            return;
        }

        activity.SetStartTime(activity.StartTimeUtc - elapsed);
        activity.SetStatus(status);
        foreach (var tag in tags)
        {
            activity.SetTag(tag.Key, tag.Value);
        }
    }
}
