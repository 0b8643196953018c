using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine;

/// <summary>
/// For one employee at one moment: invite them to tell something about their work, how, through which channel and why; or stay silent,
/// why, and until when. Every call is a pure function of its arguments and of what the engine was built from. The moments a host gives lie
/// from 1900-01-01 to 2200-01-01; any other throws an <see cref="System.ArgumentOutOfRangeException"/>.
/// </summary>
public interface IAdvocacyEngine
{
    /// <summary>Takes one fact into a person's state; facts may be delivered twice and in any order.</summary>
    /// <param name="state">The state before; <see cref="PersonState.Empty"/> for somebody new.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="received">When it was received.</param>
    Evolution Evolve(PersonState state, Fact fact, Instant received);

    /// <summary>Takes many facts of one person into a state at once, in any order.</summary>
    /// <param name="from">The state before: empty, or any saved one.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="received">When they were received.</param>
    Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received);

    /// <summary>Reads a state at a moment.</summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment, at or after the state's newest event.</param>
    PersonView View(PersonState state, Instant now);

    /// <summary>What time alone brings about after one instant and up to another: lapses, rhythms that end.</summary>
    /// <param name="state">The state.</param>
    /// <param name="from">The instant after which.</param>
    /// <param name="until">The last instant.</param>
    ValueList<DueOutcome> Due(PersonState state, Instant from, Instant until);

    /// <summary>Decides for a person at a moment.</summary>
    /// <param name="state">The state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    /// <param name="now">The moment, at or after the state's newest event.</param>
    Decision Decide(PersonState state, Situation situation, Moment moment, Instant now);

    /// <summary>Makes a decision again from the inputs it carries, and tells whether it comes out the same.</summary>
    /// <param name="decision">The decision, for instance from a log.</param>
    Verification Verify(Decision decision);

    /// <summary>A decision in words, in the person's zone: why, in Dutch or English; English for every other language.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language. For texts of the host's own see <see cref="Explainer"/>.</param>
    Explanation Explain(Decision decision, Language language);

    /// <summary>All that is held of a person, in words for that person, in Dutch or English; English for every other language.</summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment, at or after the state's newest event.</param>
    /// <param name="language">The language. For texts of the host's own see <see cref="Explainer"/>.</param>
    Holdings Tell(PersonState state, Instant now, Language language);

    /// <summary>The state without what lies past retention at a moment; the same state where there is nothing to let go.</summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment, at or after the state's newest event.</param>
    PersonState Sweep(PersonState state, Instant now);

    /// <summary>The first instant at which <see cref="Sweep"/> lets go of something; none where nothing single is held.</summary>
    /// <param name="state">The state.</param>
    Instant? NextSweep(PersonState state);

    /// <summary>The state of one person of whom facts were held under two ids.</summary>
    /// <param name="one">One state.</param>
    /// <param name="other">The other; which is which makes no difference.</param>
    /// <param name="into">The id to go on under: one of both, or a third.</param>
    Merged Merge(PersonState one, PersonState other, PersonId into);

    /// <summary>What other rules of rewards would have granted on the same history, before they go live.</summary>
    /// <param name="person">Whom it is about.</param>
    /// <param name="facts">All facts of the person, in any order.</param>
    /// <param name="proposed">The other rules.</param>
    /// <param name="now">The moment, at or after the newest fact.</param>
    /// <exception cref="System.ArgumentException">The rules have problems; the message names them all.</exception>
    RewardPreview PreviewRewards(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed, Instant now);

    /// <summary>Who takes part in boards, awards and recognition at a moment; to be read anew for every output.</summary>
    /// <param name="states">Everybody's state, each person once, in any order.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="System.ArgumentException">A person is there twice.</exception>
    Participants TakePart(IEnumerable<PersonState> states, Instant now);

    /// <summary>Whether a decision that was held back, for instance until its slot, is still right.</summary>
    /// <param name="held">The decision.</param>
    /// <param name="state">The state by now.</param>
    /// <param name="situation">The situation by now.</param>
    /// <param name="moment">What is so for this person by now.</param>
    /// <param name="now">The moment.</param>
    Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now);
}
