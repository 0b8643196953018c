using System.Diagnostics.CodeAnalysis;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// The answer for one person at one moment: a <see cref="Prompt"/> or a <see cref="Wait"/>. Reasons, judgement, counterfactual, inputs and
/// what comes after it are views over what was decided: each is worked out when it is first asked for, and held.
/// </summary>
public abstract record Decision
{
    private readonly View<DecisionId> id;
    private readonly View<Judgement> judgement;
    private readonly View<ValueList<Finding>> findings;
    private readonly View<Counterfactual?> counterfactual;
    private readonly View<DecisionInputs?> inputs;

    private protected Decision()
    {
        // What is required is given by who makes it.
        (id, judgement, findings) = (null!, null!, null!);
        (counterfactual, inputs, Outlook) = (new(default(Counterfactual)), new(default(DecisionInputs)), new(default(Outlook)));
    }

    /// <summary>A decision of the engine's own: what it tells besides its answer is worked out when it is asked for.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The judgement is seen through its view.
    private protected Decision(Resolution resolved)
#pragma warning restore CS8618
    {
        var (frame, glance, settings) = (resolved.Frame, resolved.Glance, resolved.Settings);
        id = new(() => glance.Id);
        judgement = new(resolved.Judge);
        findings = new(resolved.Tell);
        counterfactual = new(() => Turning.Of(resolved));
        inputs = new(() => new(frame.Folded(), frame.Situation, frame.Moment, settings.Seed));
        Outlook = resolved.Outlook;
        (Person, Point, At, Zone) = (frame.Person, glance.Point, glance.At, glance.CountingZone.Id);
        Randomisation = resolved.Randomisation;
        (PolicyVersion, EngineVersion, ZonesVersion) = (glance.Policy.Version, DecisionSettings.EngineVersion, settings.Around.Zones.VersionId);
    }

    /// <summary>A function of person and decision point: the key of the host's outbox.</summary>
    public required DecisionId Id { get => id.Value; init => id = new(value); }

    /// <summary>Whom it is about.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The decision point.</summary>
    public required DecisionPoint Point { get; init; }

    /// <summary>When it was decided.</summary>
    public required Instant At { get; init; }

    /// <summary>The zone the person's days were counted in, a tzdb id; UTC where none is known.</summary>
    public required string Zone { get; init; }

    /// <summary>The models' judgement.</summary>
    public required Judgement Judgement { get => judgement.Value; init => judgement = new(value); }

    /// <summary>What every gate found, in the order of the gates; the first that is closed is decisive. Never empty (INV-12).</summary>
    public required ValueList<Finding> Findings { get => findings.Value; init => findings = new(value); }

    /// <summary>How far chance decided: the draw, or that there was none.</summary>
    public Randomisation Randomisation { get; init; } = Randomisation.None;

    /// <summary>What would have turned the answer; none for who is not enrolled.</summary>
    public Counterfactual? Counterfactual { get => counterfactual.Value; init => counterfactual = new(value); }

    /// <summary>All it was made from, so that it can be made again; none for one that was read without.</summary>
    public DecisionInputs? Inputs { get => inputs.Value; init => inputs = new(value); }

    /// <summary>When the engine is to be asked again; none as long as nothing but a fact or a host action can change the answer.</summary>
    public Instant? NextDue { get => Outlook.Value.NextDue; init => Outlook = new(Outlook.Value with { NextDue = value }); }

    /// <summary>The policy it was decided under.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The engine that decided.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>The time zone data it was decided with.</summary>
    public required string ZonesVersion { get; init; }

    /// <summary>What comes after it.</summary>
    private protected View<Outlook> Outlook { get; init; }

    /// <summary>The finding that decided: the first that is closed, else the last.</summary>
    public Finding Decisive
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (!finding.IsOpen)
                {
                    return finding;
                }
            }

            return Findings[Findings.Count - 1];
        }
    }

    /// <summary>
    /// The fact that records this decision, to be taken into the person's state: a prompt is scheduled; a wait because the engine is
    /// stopped is a silence of its own, so that it never counts against the person (INV-49). None for other waits.
    /// </summary>
    public abstract EventFact? AsScheduled();

    /// <summary>
    /// The id of the fact that records this decision: deciding again at a point is another fact about the same message. Of a decision of
    /// another's making, whose id leaves no room for more, it is a hash of the same.
    /// </summary>
    private protected FactId RecordId(string what)
    {
        var name = what + "-" + Id.Value + "-" + InstantPattern.ExtendedIso.Format(At);
        return new(Text.IsId(name) ? name : what + "-" + Fingerprint.HexOf(name));
    }
}
