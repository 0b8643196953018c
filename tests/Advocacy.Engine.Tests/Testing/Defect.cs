using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>An engine as a host may decorate it, to be broken in one place. It verifies by itself: a defect of a decision is made again.</summary>
internal abstract class Defect : IAdvocacyEngine
{
    /// <summary>Moments are tried before, lives after: a defect of the one leaves the other in peace.</summary>
    protected static Instant Lives { get; } = Instant.FromUtc(2027, 1, 1, 0, 0);

    /// <summary>A policy under which everything is granted and drawn that can be.</summary>
    internal static Policy Generous { get; } = Policy.Activating(new("works council", new(2026, 1, 1), true)) is var activating
        ? activating with { Version = "generous@1", Mechanisms = activating.Mechanisms with { Learning = true } }
        : activating;

    /// <summary>Under which policy it is broken.</summary>
    internal virtual Policy Policy => Policy.Default;

    protected AdvocacyEngine Sound => field ??= new(Policy, Seed, DateTimeZoneProviders.Tzdb);

    protected ulong Seed { get; init; } = 7;

    public virtual Evolution Evolve(PersonState state, Fact fact, Instant received) => Sound.Evolve(state, fact, received);

    public virtual Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received) => Sound.Replay(from, facts, received);

    public virtual PersonView View(PersonState state, Instant now) => Sound.View(state, now);

    public ValueList<DueOutcome> Due(PersonState state, Instant from, Instant until) => Sound.Due(state, from, until);

    public virtual Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) => Sound.Decide(state, situation, moment, now);

    public Verification Verify(Decision decision) =>
        new(decision, decision.Inputs is { } inputs ? Decide(inputs.State, inputs.Situation, inputs.Moment, decision.At) : null);

    public Explanation Explain(Decision decision, Language language) => Sound.Explain(decision, language);

    public Holdings Tell(PersonState state, Instant now, Language language) => Sound.Tell(state, now, language);

    public RewardPreview PreviewRewards(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed, Instant now) =>
        Sound.PreviewRewards(person, facts, proposed, now);

    public Participants TakePart(IEnumerable<PersonState> states, Instant now) => Sound.TakePart(states, now);

    public PersonState Sweep(PersonState state, Instant now) => Sound.Sweep(state, now);

    public Instant? NextSweep(PersonState state) => Sound.NextSweep(state);

    public Merged Merge(PersonState one, PersonState other, PersonId into) => Sound.Merge(one, other, into);

    public virtual Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now) => new(true, []);

    /// <summary>What is decided of somebody of whom nothing but the standing facts is known: no cap, no backing off.</summary>
    protected Decision Forgetting(PersonState state, Situation situation, Moment moment, Instant now) =>
        Sound.Decide(Sound.Replay(PersonState.Empty(state.Person), state.Registers, now).State, situation, moment, now);

    protected static bool IsResting(Decision decision) => decision is Wait { Decisive.Gate: Gate.Rest };
}
