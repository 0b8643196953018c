using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>The decision that is acted on, and beside it the one that would have been made under another policy.</summary>
public sealed record ShadowDecision
{
    /// <summary>Sets a decision beside the one that is acted on.</summary>
    /// <param name="acting">The decision that is acted on.</param>
    /// <param name="shadow">The other one, which is only told.</param>
    /// <exception cref="ArgumentException">They are about two people or two moments.</exception>
    public ShadowDecision(Decision acting, Decision shadow)
    {
        Acting = Guard.NotNull(acting);
        Shadow = Guard.NotNull(shadow);
        if (acting.Person != shadow.Person || acting.At != shadow.At)
        {
            throw new ArgumentException("Both decisions are about one person at one moment.", nameof(shadow));
        }

        Differs = ValueList.From(Between(acting, shadow));
    }

    /// <summary>The decision that is acted on.</summary>
    public Decision Acting { get; }

    /// <summary>The decision under the other policy: never scheduled, sent or recorded.</summary>
    public Decision Shadow { get; }

    /// <summary>In what they differ for the person; empty where the other policy would have done the same for the same reason.</summary>
    public ValueList<DecisionAspect> Differs { get; }

    private static IEnumerable<DecisionAspect> Between(Decision acting, Decision shadow)
    {
        var (prompt, other) = (acting as Prompt, shadow as Prompt);
        var (wait, otherWait) = (acting as Wait, shadow as Wait);
        (DecisionAspect Aspect, bool IsSame)[] aspects =
        [
            (DecisionAspect.Answer, prompt is null == other is null),
            (DecisionAspect.Kind, prompt?.Kind == other?.Kind),
            (DecisionAspect.Intervention, prompt?.Intervention == other?.Intervention),
            (DecisionAspect.Option, string.Equals(prompt?.Option, other?.Option, StringComparison.Ordinal)),
            (DecisionAspect.Items, (prompt?.Items ?? []) == (other?.Items ?? [])),
            (DecisionAspect.Channel, prompt?.Channel == other?.Channel),
            (DecisionAspect.DeliverAt, prompt?.DeliverAt == other?.DeliverAt),
            (DecisionAspect.ValidUntil, prompt?.ValidUntil == other?.ValidUntil),
            (DecisionAspect.Until, wait?.Until == otherWait?.Until),
            (DecisionAspect.Missing, wait?.Missing == otherWait?.Missing),
            (DecisionAspect.NextDue, acting.NextDue == shadow.NextDue),
            (DecisionAspect.Reason, acting.Decisive.Reason.Code == shadow.Decisive.Reason.Code),
        ];
        foreach (var (aspect, isSame) in aspects)
        {
            if (!isSame)
            {
                yield return aspect;
            }
        }
    }
}
