using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine;

/// <summary>The engine: built once from policies, a seed and time zones; immutable and safe to share between threads.</summary>
public sealed class AdvocacyEngine : IAdvocacyEngine
{
    private readonly DecisionSettings settings;

    /// <summary>Builds an engine.</summary>
    /// <param name="timeline">Which policy was in force when.</param>
    /// <param name="seed">Spreads slots over a company, and draws where that is agreed to; the same seed gives the same decisions.</param>
    /// <param name="zones">The time zones: <c>DateTimeZoneProviders.Tzdb</c>, or a source of the host's choice.</param>
    /// <exception cref="ArgumentException">The policies have problems; the message names them all. See <see cref="PolicyValidation"/> to ask first.</exception>
    public AdvocacyEngine(PolicyTimeline timeline, ulong seed, IDateTimeZoneProvider zones)
    {
        Guard.NotNull(timeline);
        Guard.NotNull(zones);
        ThrowOn(PolicyValidation.Validate(timeline), nameof(timeline));
        settings = new(new(timeline, zones), seed);
    }

    /// <summary>Builds an engine under one policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="seed">Spreads slots over a company, and draws where that is agreed to.</param>
    /// <param name="zones">The time zones.</param>
    /// <exception cref="ArgumentException">The policy has problems; the message names them all.</exception>
    public AdvocacyEngine(Policy policy, ulong seed, IDateTimeZoneProvider zones)
        : this(new PolicyTimeline(policy), seed, zones)
    {
    }

    /// <inheritdoc/>
    public Evolution Evolve(PersonState state, Fact fact, Instant received)
    {
        Within(received);
        var evolution = Evolver.Evolve(state, fact, received, settings.Around);
        return evolution with { Due = new(() => Foresight.NextDue(evolution.State, received, settings)) };
    }

    /// <inheritdoc/>
    public Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received)
    {
        Within(received);
        return Replayer.Replay(from, facts, received, settings.Around);
    }

    /// <inheritdoc/>
    public PersonView View(PersonState state, Instant now)
    {
        Within(now);
        return Viewer.View(state, now, settings.Around);
    }

    /// <inheritdoc/>
    public ValueList<DueOutcome> Due(PersonState state, Instant from, Instant until)
    {
        Within(from);
        Within(until);
        return Viewer.Due(state, from, until, settings.Around);
    }

    /// <inheritdoc/>
    public Decision Decide(PersonState state, Situation situation, Moment moment, Instant now)
    {
        Within(now);
        return Decider.Decide(state, situation, moment, now, settings);
    }

    /// <summary>Where a person stands at a moment, before anything is chosen: the same gates and models, without content and without telling why.</summary>
    /// <param name="state">The person's state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    /// <param name="now">The moment; at or after the state's newest event.</param>
    public Stance Judge(PersonState state, Situation situation, Moment moment, Instant now)
    {
        Within(now);
        return Decider.Judge(state, situation, moment, now, settings);
    }

    /// <inheritdoc/>
    public Verification Verify(Decision decision) => Verifying.Verify(decision, settings);

    /// <inheritdoc/>
    public Explanation Explain(Decision decision, Language language) =>
        Explainer.Explain(decision, language, settings.Around.ZoneOf(Guard.NotNull(decision).Zone));

    /// <inheritdoc/>
    public Holdings Tell(PersonState state, Instant now, Language language)
    {
        Within(now);
        return Explainer.Tell(state, now, TextPacks.Shipped, language, settings.Around);
    }

    /// <inheritdoc/>
    public PersonState Sweep(PersonState state, Instant now)
    {
        Within(now);
        return Sweeper.Sweep(state, now, settings.Around);
    }

    /// <inheritdoc/>
    public Instant? NextSweep(PersonState state) => Sweeper.NextSweep(state, settings.Around);

    /// <inheritdoc/>
    public Merged Merge(PersonState one, PersonState other, PersonId into) => Merger.Merge(one, other, into, settings.Around);

    /// <inheritdoc/>
    public RewardPreview PreviewRewards(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed, Instant now)
    {
        Within(now);
        var latest = settings.Around.Timeline.Entries[settings.Around.Timeline.Entries.Count - 1].Policy;
        ThrowOn(PolicyValidation.Validate(latest with { Rewards = Guard.NotNull(proposed) }), nameof(proposed));
        return RewardPreviewing.Preview(person, facts, proposed, now, settings.Around);
    }

    /// <inheritdoc/>
    public Participants TakePart(IEnumerable<PersonState> states, Instant now)
    {
        Within(now);
        return Participants.Of(states, now, settings.Around);
    }

    /// <inheritdoc/>
    public Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now)
    {
        Within(now);
        return Holding.StillValid(held, state, situation, moment, now, settings);
    }

    /// <summary>What it was built from.</summary>
    internal DecisionSettings Settings => settings;

    /// <summary>What it was built from, as far as it concerns people's states.</summary>
    internal Surroundings Around => settings.Around;

    /// <summary>Refuses policies that have problems, with all of them.</summary>
    internal static void ThrowOn(ValueList<Problem> problems, string parameter)
    {
        if (!problems.IsEmpty)
        {
            throw new ArgumentException("The policies have problems: " + string.Join("; ", problems), parameter);
        }
    }

    /// <summary>Data beyond the years is a problem; a host's own moment beyond them is a clock that is broken.</summary>
    internal static void Within(Instant moment, [CallerArgumentExpression(nameof(moment))] string parameter = "")
    {
        if (moment < FactCheck.Earliest || moment > FactCheck.Latest)
        {
            throw new ArgumentOutOfRangeException(parameter, moment, "A moment lies from 1900-01-01 to 2200-01-01.");
        }
    }
}
