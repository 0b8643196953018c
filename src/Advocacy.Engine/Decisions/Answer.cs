using Advocacy.Engine.Behavior;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>A decision in brief: what it comes to, without the reasons in words and data, and without what it was made from.</summary>
public readonly record struct Answer
{
    private static readonly ValueList<(ReasonCode Code, Hindrances Hindrance)> Told =
    [
        (PromptReasons.KillSwitch, Hindrances.KillSwitch), (PromptReasons.Incident, Hindrances.Incident),
        (PromptReasons.NotEnrolled, Hindrances.NotEnrolled), (PromptReasons.OptedOut, Hindrances.NotEnrolled),
        (PromptReasons.Objected, Hindrances.NotEnrolled), (PromptReasons.Departed, Hindrances.NotEnrolled), (PromptReasons.Restricted, Hindrances.Restricted),
        (PromptReasons.Away, Hindrances.Away), (PromptReasons.Paused, Hindrances.Paused), (PromptReasons.Muted, Hindrances.Muted),
        (PromptReasons.Snoozed, Hindrances.Snoozed), (PromptReasons.Busy, Hindrances.Busy),
        (PromptReasons.UnknownZone, Hindrances.UnknownZone), (PromptReasons.OutsideHours, Hindrances.OutsideHours), (PromptReasons.NeverOpen, Hindrances.NeverOpen),
        (PromptReasons.WeekCap, Hindrances.WeekCap), (PromptReasons.DayCap, Hindrances.DayCap), (PromptReasons.UnderWay, Hindrances.UnderWay),
        (PromptReasons.Cooldown, Hindrances.Cooldown), (PromptReasons.RestAfterAct, Hindrances.RestAfterAct), (PromptReasons.Silent, Hindrances.Silent),
    ];

    /// <summary>All that keeps the person from being invited; nothing of a prompt.</summary>
    public Hindrances Closed { get; init; }

    /// <summary>Whether it is a prompt.</summary>
    public bool IsPrompt => Closed == Hindrances.None;

    /// <summary>Of a prompt: which of Fogg's it is.</summary>
    public PromptKind? Kind { get; init; }

    /// <summary>Of a prompt: the intervention.</summary>
    public InterventionId? Intervention { get; init; }

    /// <summary>Of a prompt: through what the person is reached.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Of a prompt: when it is delivered. Of a wait: the first instant at which no gate is closed by time; none where something else is missing.</summary>
    public Instant? Earliest { get; init; }

    /// <summary>How likely this answer was: 1 where nothing was drawn.</summary>
    public double Probability { get; init; }

    /// <summary>A decision in brief.</summary>
    /// <param name="decision">The decision.</param>
    public static Answer Of(Decision decision)
    {
        var closed = Hindrances.None;
        foreach (var finding in Guard.NotNull(decision).Findings)
        {
            closed |= finding.IsOpen ? Hindrances.None : OfFinding(finding);
        }

        var brief = new Answer { Closed = closed, Probability = decision.Randomisation.Probability, Earliest = (decision as Wait)?.Until };
        return decision is Prompt prompt
            ? brief with { Kind = prompt.Kind, Intervention = prompt.Intervention, Channel = prompt.Channel, Earliest = prompt.DeliverAt }
            : brief;
    }

    private static Hindrances OfFinding(Finding finding)
    {
        if (finding.Gate > Gate.Rest)
        {
            // Of what depends on what is on offer, on chance and on channels each gate has one thing that closes it.
            return Hindering.Of(finding.Gate);
        }

        foreach (var (code, hindrance) in Told)
        {
            if (code.Name == finding.Reason.Code.Name)
            {
                return hindrance;
            }
        }

        // Of all reasons to rest the others say that the next message is due later.
        return Hindrances.NotDue;
    }
}
