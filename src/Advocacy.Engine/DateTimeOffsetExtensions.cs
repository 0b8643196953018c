using System;
using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine;

/// <summary>The engine's calls for hosts that keep time as <see cref="DateTimeOffset"/>: the offset fixes the instant only.</summary>
public static class DateTimeOffsetExtensions
{
    /// <inheritdoc cref="IAdvocacyEngine.Evolve"/>
    /// <param name="engine">The engine.</param>
    /// <param name="state">The state before.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="received">When it was received.</param>
    public static Evolution Evolve(this IAdvocacyEngine engine, PersonState state, Fact fact, DateTimeOffset received) =>
        Guard.NotNull(engine).Evolve(state, fact, Instant.FromDateTimeOffset(received));

    /// <inheritdoc cref="IAdvocacyEngine.Replay"/>
    /// <param name="engine">The engine.</param>
    /// <param name="from">The state before.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="received">When they were received.</param>
    public static Replayed Replay(this IAdvocacyEngine engine, PersonState from, IEnumerable<Fact> facts, DateTimeOffset received) =>
        Guard.NotNull(engine).Replay(from, facts, Instant.FromDateTimeOffset(received));

    /// <inheritdoc cref="IAdvocacyEngine.View"/>
    /// <param name="engine">The engine.</param>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment.</param>
    public static PersonView View(this IAdvocacyEngine engine, PersonState state, DateTimeOffset now) =>
        Guard.NotNull(engine).View(state, Instant.FromDateTimeOffset(now));

    /// <inheritdoc cref="IAdvocacyEngine.Due"/>
    /// <param name="engine">The engine.</param>
    /// <param name="state">The state.</param>
    /// <param name="from">The instant after which.</param>
    /// <param name="until">The last instant.</param>
    public static ValueList<DueOutcome> Due(this IAdvocacyEngine engine, PersonState state, DateTimeOffset from, DateTimeOffset until) =>
        Guard.NotNull(engine).Due(state, Instant.FromDateTimeOffset(from), Instant.FromDateTimeOffset(until));

    /// <inheritdoc cref="IAdvocacyEngine.Decide"/>
    /// <param name="engine">The engine.</param>
    /// <param name="state">The state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(this IAdvocacyEngine engine, PersonState state, Situation situation, Moment moment, DateTimeOffset now) =>
        Guard.NotNull(engine).Decide(state, situation, moment, Instant.FromDateTimeOffset(now));

    /// <inheritdoc cref="IAdvocacyEngine.Tell"/>
    /// <param name="engine">The engine.</param>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment.</param>
    /// <param name="language">The language.</param>
    public static Holdings Tell(this IAdvocacyEngine engine, PersonState state, DateTimeOffset now, Language language) =>
        Guard.NotNull(engine).Tell(state, Instant.FromDateTimeOffset(now), language);

    /// <inheritdoc cref="IAdvocacyEngine.Sweep"/>
    /// <param name="engine">The engine.</param>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment.</param>
    public static PersonState Sweep(this IAdvocacyEngine engine, PersonState state, DateTimeOffset now) =>
        Guard.NotNull(engine).Sweep(state, Instant.FromDateTimeOffset(now));

    /// <inheritdoc cref="IAdvocacyEngine.TakePart"/>
    /// <param name="engine">The engine.</param>
    /// <param name="states">Everybody's state, each person once, in any order.</param>
    /// <param name="now">The moment.</param>
    public static Participants TakePart(this IAdvocacyEngine engine, IEnumerable<PersonState> states, DateTimeOffset now) =>
        Guard.NotNull(engine).TakePart(states, Instant.FromDateTimeOffset(now));

    /// <inheritdoc cref="IAdvocacyEngine.StillValid"/>
    /// <param name="engine">The engine.</param>
    /// <param name="held">The decision.</param>
    /// <param name="state">The state by now.</param>
    /// <param name="situation">The situation by now.</param>
    /// <param name="moment">What is so for this person by now.</param>
    /// <param name="now">The moment.</param>
    public static Validity StillValid(
        this IAdvocacyEngine engine, Decision held, PersonState state, Situation situation, Moment moment, DateTimeOffset now) =>
        Guard.NotNull(engine).StillValid(held, state, situation, moment, Instant.FromDateTimeOffset(now));
}
