using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// Where a person stands with the engine at a moment, before anything is chosen: what keeps it from coming by, whatever there is on offer;
/// what limits the person for the policy's first way of sharing; and through what it would come.
/// </summary>
/// <param name="Closed">What keeps the engine from coming by: of the gates up to <see cref="Gate.Rest"/>, and of <see cref="Gate.Channel"/>.</param>
/// <param name="Limiting">What limits the person most.</param>
/// <param name="Channel">Through what the person is reached; none where through nothing.</param>
public readonly record struct Stance(Hindrances Closed, LimitingFactor Limiting, Channel? Channel)
{
    /// <summary>Which of Fogg's prompts answers to what limits a person: nothing asks for a signal, motivation for a spark, ability for a facilitator.</summary>
    /// <param name="limiting">What limits the person most.</param>
    public static PromptKind KindFor(LimitingFactor limiting) => limiting switch
    {
        LimitingFactor.None => PromptKind.Signal,
        LimitingFactor.Motivation => PromptKind.Spark,
        _ => PromptKind.Facilitator,
    };

    internal static Stance Of(in Frame frame, Instant at)
    {
        var seen = new Glimpse(frame, at, isOfGates: true);
        var (rules, channel, strengths) = (seen.Policy.Behavior, seen.Reachable(), seen.StrengthsNow());
        var motivation = Fogg.Motivation(strengths.Hope, strengths.Acceptance, strengths.Pleasure, rules);
        var fit = Fogg.FitOf(strengths, motivation, seen.Repertoire.FirstDemands, rules.ActionLine);
        return new(Bars.AllOf(seen) | (channel is null ? Hindrances.Unreachable : Hindrances.None), Judgement.LimitingOf(fit), channel);
    }
}
