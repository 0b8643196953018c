using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>The whole decision, with all that it tells when it is asked: reasons, when to ask again, counterfactual and what it was made from.</summary>
internal sealed class EngineDeciding() : EngineOneByOne("the engine, one by one, with all reasons (Decide)", 20)
{
    private const Hindrances OfOffers =
        Hindrances.ClimateTooCold | Hindrances.NothingSuits | Hindrances.BelowLine | Hindrances.AllResting | Hindrances.ChanceSilent;

    private static readonly Situation s_ready = new() { ClimateElsewhere = Readiness.Go };

    protected override byte Decide(PersonState state)
    {
        var decision = Reference.Engine.Decide(state, s_ready, Moment.Ordinary, Crowd.Now);
        _ = (decision.Counterfactual, decision.NextDue, decision.Inputs);
        var channel = 0;
        foreach (var finding in decision.Findings)
        {
            if (finding is { Gate: Gate.Channel, IsOpen: true })
            {
                channel = Reference.PlaceOf(new(finding.Reason.Values[0].ToString()));
            }
        }

        return Reference.AnswerOf(Answer.Of(decision).Closed & ~OfOffers, decision.Judgement.Limiting, channel);
    }
}
