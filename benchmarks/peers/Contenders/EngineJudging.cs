using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>The judgement before anything is chosen.</summary>
internal sealed class EngineJudging() : EngineOneByOne("the engine, one by one, to the judgement (Judge)", 50)
{
    protected override byte Decide(PersonState state)
    {
        var stance = Reference.Engine.Judge(state, Situation.Ordinary, Moment.Ordinary, Crowd.Now);
        return Reference.AnswerOf(stance.Closed, stance.Limiting, stance.Channel is { } channel ? Reference.PlaceOf(channel) : 0);
    }
}
