using System;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>Decides beside a decision what another policy would have decided, had it come into force at that very moment.</summary>
public static class Shadowing
{
    /// <summary>
    /// The decision and its shadow. All before the moment stays judged as it was: the state of the decision is the one state, its past
    /// under the policies that were in force. Hence no replay is needed, and none would give another answer.
    /// </summary>
    /// <param name="acting">The decision that is acted on, with its inputs.</param>
    /// <param name="proposed">The other policy; one that is valid, and holds facts as long as those in force.</param>
    /// <param name="settings">What the engine that decided was built from; the seed is the decision's own.</param>
    /// <exception cref="ArgumentException">The decision has no inputs, or was made under a policy that was not in force here then; or the other policy holds facts for another time than those in force.</exception>
    public static ShadowDecision Decide(Decision acting, Policy proposed, DecisionSettings settings)
    {
        Guard.NotNull(proposed);
        Guard.NotNull(settings);
        var inputs = Guard.NotNull(acting).Inputs ?? throw new ArgumentException("The decision '" + acting.Id + "' has no inputs.", nameof(acting));
        var (known, own) = (settings.Around.PolicyAt(acting.At).Version, acting.PolicyVersion);
        if (known != own)
        {
            throw new ArgumentException("The decision '" + acting.Id + "' was made under '" + own + "', and not under '" + known + "': it is of another timeline.", nameof(acting));
        }

        if (proposed.History != settings.Around.History)
        {
            throw new ArgumentException("The other policy holds facts for another time than those in force: the past would be folded anew.", nameof(proposed));
        }

        var around = settings.Around with { Timeline = settings.Around.Timeline.With(new(acting.At, proposed)) };
        return new(acting, Decider.Decide(inputs.State, inputs.Situation, inputs.Moment, acting.At, new(around, inputs.Seed)));
    }
}
