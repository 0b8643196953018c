using System;
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

namespace Advocacy.Engine;

/// <summary>
/// The engine while a policy is rolled out: every person is judged under the timeline of their own, in all calls. What spans people is judged
/// by the rules of everybody, from states that are each read under their own. Immutable and safe to share between threads.
/// </summary>
public sealed class RollOutEngine : IAdvocacyEngine
{
    private readonly RollOut rollOut;
    private readonly Surroundings common;
    private readonly ValueList<double> bounds;
    private readonly AdvocacyEngine[] arms;

    /// <summary>Builds an engine.</summary>
    /// <param name="timeline">Which policy is in force when for everybody who is not reached.</param>
    /// <param name="rollOut">The policy that is rolled out, and when to whom.</param>
    /// <param name="seed">Spreads slots over a company; the same seed gives the same decisions.</param>
    /// <param name="zones">The time zones.</param>
    /// <exception cref="ArgumentException">The policies or the roll-out have problems; the message names them all.</exception>
    public RollOutEngine(PolicyTimeline timeline, RollOut rollOut, ulong seed, IDateTimeZoneProvider zones)
    {
        Guard.NotNull(timeline);
        Guard.NotNull(zones);
        this.rollOut = Guard.NotNull(rollOut);
        AdvocacyEngine.ThrowOn([.. PolicyValidation.Validate(timeline), .. RollOutValidation.Validate(rollOut, timeline)], nameof(rollOut));
        common = new(timeline, zones);
        bounds = rollOut.Bounds();
        arms = new AdvocacyEngine[bounds.Count];
        for (var arm = 0; arm < arms.Length; arm++)
        {
            arms[arm] = new(rollOut.TimelineAt(timeline, bounds[arm]), seed, zones);
        }
    }

    /// <inheritdoc/>
    public Evolution Evolve(PersonState state, Fact fact, Instant received) => Of(state).Evolve(state, fact, received);

    /// <inheritdoc/>
    public Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received) => Of(from).Replay(from, facts, received);

    /// <inheritdoc/>
    public PersonView View(PersonState state, Instant now) => Of(state).View(state, now);

    /// <inheritdoc/>
    public ValueList<DueOutcome> Due(PersonState state, Instant from, Instant until) => Of(state).Due(state, from, until);

    /// <inheritdoc/>
    public Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) => Of(state).Decide(state, situation, moment, now);

    /// <inheritdoc/>
    public Verification Verify(Decision decision) => Of(decision).Verify(decision);

    /// <inheritdoc/>
    public Explanation Explain(Decision decision, Language language) => Of(decision).Explain(decision, language);

    /// <inheritdoc/>
    public Holdings Tell(PersonState state, Instant now, Language language) => Of(state).Tell(state, now, language);

    /// <inheritdoc/>
    public PersonState Sweep(PersonState state, Instant now) => Of(state).Sweep(state, now);

    /// <inheritdoc/>
    public Instant? NextSweep(PersonState state) => Of(state).NextSweep(state);

    /// <inheritdoc/>
    public Merged Merge(PersonState one, PersonState other, PersonId into) => Of(into).Merge(one, other, into);

    /// <inheritdoc/>
    public RewardPreview PreviewRewards(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed, Instant now) =>
        Of(person).PreviewRewards(person, facts, proposed, now);

    /// <inheritdoc/>
    public Participants TakePart(IEnumerable<PersonState> states, Instant now)
    {
        AdvocacyEngine.Within(now);
        return Participants.Of(states, now, common, person => Of(person).Around);
    }

    /// <inheritdoc/>
    public Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now) =>
        Of(state).StillValid(held, state, situation, moment, now);

    private AdvocacyEngine Of(PersonState state) => Of(Guard.NotNull(state).Person);

    private AdvocacyEngine Of(Decision decision) => Of(Guard.NotNull(decision).Person);

    private AdvocacyEngine Of(PersonId person) => arms[rollOut.ArmOf(person, bounds)];
}
