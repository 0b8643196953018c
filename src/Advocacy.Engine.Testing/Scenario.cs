using System;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using NodaTime;

namespace Advocacy.Engine.Testing;

/// <summary>Everything a decision is made from, apart from the engine.</summary>
/// <param name="History">What happened to the person so far.</param>
/// <param name="Situation">What is the same for everybody.</param>
/// <param name="Moment">What is so for this person.</param>
/// <param name="Now">When it is decided: at or after the last fact.</param>
public sealed record Scenario(History History, Situation Situation, Moment Moment, Instant Now)
{
    /// <summary>The state of the person at the moment of the decision.</summary>
    /// <param name="engine">The engine that replays the history.</param>
    public PersonState StateFor(IAdvocacyEngine engine) =>
        Given.NotNull(engine).Replay(PersonState.Empty(History.Person), History.Facts, Now + Duration.FromDays(1)).State;

    /// <summary>What an engine decides.</summary>
    /// <param name="engine">The engine.</param>
    public Decision Decide(IAdvocacyEngine engine) => Given.NotNull(engine).Decide(StateFor(engine), Situation, Moment, Now);

    /// <summary>The facts and the situation as lines that the engine reads, what is special about the moment, and when it is.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{History}\n{SituationJson.Write(Situation)}\nasked: {Moment.IsAsked}, wants the overview: {Moment.WantsOverview}, busy: {Moment.IsBusy}, minutes free: {Moment.MinutesFree}, connections: {Moment.Connections}\nnow {Now}");
}
