using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>Hands every call on to the engine that is in force when it comes.</summary>
internal sealed class ForwardingEngine : IAdvocacyEngine
{
    private readonly EngineInForce inForce;

    internal ForwardingEngine(EngineInForce inForce) => this.inForce = inForce;

    /// <inheritdoc/>
    public Evolution Evolve(PersonState state, Fact fact, Instant received) => inForce.Current.Evolve(state, fact, received);

    /// <inheritdoc/>
    public Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received) => inForce.Current.Replay(from, facts, received);

    /// <inheritdoc/>
    public PersonView View(PersonState state, Instant now) => inForce.Current.View(state, now);

    /// <inheritdoc/>
    public ValueList<DueOutcome> Due(PersonState state, Instant from, Instant until) => inForce.Current.Due(state, from, until);

    /// <inheritdoc/>
    public Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) => inForce.Current.Decide(state, situation, moment, now);

    /// <inheritdoc/>
    public Verification Verify(Decision decision) => inForce.Current.Verify(decision);

    /// <inheritdoc/>
    public Explanation Explain(Decision decision, Language language) => inForce.Current.Explain(decision, language);

    /// <inheritdoc/>
    public Holdings Tell(PersonState state, Instant now, Language language) => inForce.Current.Tell(state, now, language);

    /// <inheritdoc/>
    public PersonState Sweep(PersonState state, Instant now) => inForce.Current.Sweep(state, now);

    /// <inheritdoc/>
    public Instant? NextSweep(PersonState state) => inForce.Current.NextSweep(state);

    /// <inheritdoc/>
    public Merged Merge(PersonState one, PersonState other, PersonId into) => inForce.Current.Merge(one, other, into);

    /// <inheritdoc/>
    public RewardPreview PreviewRewards(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed, Instant now) =>
        inForce.Current.PreviewRewards(person, facts, proposed, now);

    /// <inheritdoc/>
    public Participants TakePart(IEnumerable<PersonState> states, Instant now) => inForce.Current.TakePart(states, now);

    /// <inheritdoc/>
    public Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now) =>
        inForce.Current.StillValid(held, state, situation, moment, now);
}
