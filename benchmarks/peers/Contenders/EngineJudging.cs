using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using NodaTime;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>The judgement before anything is chosen.</summary>
internal sealed class EngineJudging() : EngineOneByOne("the engine, one by one, to the judgement (Decider.Judge)", 50)
{
    private static readonly DecisionSettings s_settings = new(new(new(Policies.Policy.Reference), DateTimeZoneProviders.Tzdb), 7);

    protected override byte Decide(PersonState state)
    {
        var stance = Decider.Judge(state, Situation.Ordinary, Moment.Ordinary, Crowd.Now, s_settings);
        return Reference.AnswerOf(stance.Closed, stance.Limiting, stance.Channel is { } channel ? Reference.PlaceOf(channel) : 0);
    }
}
