using System.Collections.Generic;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// What is decided for a person at a moment. Whether it is a prompt is known at once; all that a <see cref="Decision"/> tells besides is
/// worked out when it is asked for: where the gates that do not depend on what is on offer are closed, even what would have been offered.
/// </summary>
internal sealed class Resolution
{
    // Seldom more than one of each gate.
    private const int MostFindings = 16;

    private const string Now = "now";

    private readonly Bars bars;
    private readonly Selected? chosen;
    private readonly View<Selected>? otherwise;

    /// <summary>What is decided for a person at a moment.</summary>
    internal Resolution(Frame frame, Instant now, DecisionSettings settings)
    {
        (Frame, Glance, Settings) = (frame, new(frame, now), settings);
        bars = Bars.Of(Glance);
        Channel = Glance.Reachable();
        Randomisation = Randomisation.None;
        Outlook = new(LookAhead);
        if (Channel is null || !(bars.All == Hindrances.None || AtOnce.GivesWay(bars, Glance)))
        {
            otherwise = new(Choose);
            return;
        }

        chosen = Choose();
        var mayInvite = chosen.IsOpen && (bars.All == Hindrances.None || chosen.IsAtOnce);
        if (mayInvite && Chance.Draw(Frame.Person, Glance, chosen, Settings) is { IsRandomised: true } draw)
        {
            Randomisation = draw;
            mayInvite = draw.Drawn is not null;
            chosen = draw.Drawn is { } drawn ? chosen.Instead(drawn) : chosen;
        }

        Delivery = mayInvite ? Delivering(chosen) : null;
    }

    /// <summary>The person, as at every moment.</summary>
    internal Frame Frame { get; }

    /// <summary>The person at the moment.</summary>
    internal Glance Glance { get; }

    /// <summary>What the engine was built from.</summary>
    internal DecisionSettings Settings { get; }

    /// <summary>Through what the person is reached; none where through nothing.</summary>
    internal Channel? Channel { get; }

    /// <summary>How far chance decided; nothing is drawn where any gate is closed.</summary>
    internal Randomisation Randomisation { get; }

    /// <summary>Of a prompt: when it comes; none of a wait.</summary>
    internal Delivery? Delivery { get; }

    /// <summary>What comes after the decision.</summary>
    internal View<Outlook> Outlook { get; }

    /// <summary>What came of choosing, and of the draw.</summary>
    internal Selected Selected => chosen ?? otherwise!.Value;

    /// <summary>All that keeps the person from being invited; nothing of a prompt.</summary>
    internal Hindrances Closed =>
        (Selected.IsAtOnce ? bars.AsIfDue().All : bars.All)
        | Selected.Closed
        | (IsSilentByChance ? Hindrances.ChanceSilent : Hindrances.None)
        | (Channel is null ? Hindrances.Unreachable : Hindrances.None);

    /// <summary>When one of those hindrances is over, other things equal; none where time does not end it.</summary>
    internal Instant? EndOf(Hindrances one) => bars.EndOf(one) ?? Selected.EndOf(one, Glance) ?? (one == Hindrances.ChanceSilent ? NextWindow : null);

    /// <summary>The models' judgement.</summary>
    internal Judgement Judge()
    {
        var fit = Selected.Nearest?.Fit ?? Selected.Pool.FitOf(Glance.Policy.Options[0]);
        return new(Selected.Pool.Phase, fit, Selected.Nearest?.Lifted ?? fit, Glance.HabitStrength(), Glance.TallyOfRhythm().Current, Selected.Pool.Climate);
    }

    /// <summary>What every gate finds, in the order of the gates.</summary>
    internal ValueList<Finding> Tell()
    {
        var findings = new List<Finding>(MostFindings);
        Gates.Tell(bars, Glance, findings);
        if (Selected.IsAtOnce)
        {
            findings[findings.Count - 1] = new(Gate.Rest, true, PromptReasons.OccasionAtOnce.With());
        }

        Choices.Tell(Selected, Glance, findings);
        if (Randomisation.IsRandomised)
        {
            findings.Add(IsSilentByChance
                ? Hindering.Closed(Hindrances.ChanceSilent, DecisionReasons.ChanceSilent.With(), NextWindow)
                : new(Gate.Chance, true, DecisionReasons.ChanceInvited.With()));
        }

        findings.Add(Channel is { } channel
            ? new(Gate.Channel, true, PromptReasons.Reachable.With(channel.Value))
            : Hindering.Closed(Hindrances.Unreachable, PromptReasons.Unreachable.With(), null));
        if (Delivery is { } delivery && !Glance.Moment.IsAsked)
        {
            findings.Add(new(Gate.Slot, true, PromptReasons.Slot.With(delivery.At, delivery.Basis)));
        }

        return ValueList.From(findings);
    }

    /// <summary>Whether what is missing may come about without a fact about the person, so that it is worth asking again when hours open.</summary>
    internal static bool IsWorthAsking(Missing missing) => missing is not (
        Missing.Enrolment or Missing.RestrictionLifted or Missing.Resumption or Missing.Placement or Missing.WorkingHours);

    private bool IsSilentByChance => Randomisation is { IsRandomised: true, Drawn: null };

    /// <summary>When the person's hours next open after those of now; none where nobody knows when they are.</summary>
    private Instant? NextWindow => !Glance.IsZoneKnown ? null : Glance.Openings.NextWindow(Glance.Window?.End ?? Delivery?.Until ?? Glance.At)?.Start;

    private Selected Choose() => Selection.Of(Frame, Glance, bars);

    private Outlook LookAhead()
    {
        if (Delivery is not null)
        {
            return new(NextWindow);
        }

        // What a fact ends is decisive whatever there is on offer.
        var missing = bars.Lacks() ?? LacksBesideBars();
        var until = missing is null ? Foresight.FirstOpening(Frame, Glance, bars, Selected, IsSilentByChance ? NextWindow : null) : null;
        missing ??= until is null ? Hindering.MissingFor(Hindering.First(Closed)) : null;
        var again = missing is null ? until : IsWorthAsking(missing.Value) ? NextWindow : null;
        again = until is not null && Glance.Standing.Preferences.OccasionsAtOnce ? Chronology.Earlier(again, NextWindow) : again;
        again = bars.Has(Hindrances.Stopped) ? Chronology.Earlier(again, Glance.StartOf(Glance.Date.PlusDays(1))) : again;
        return new(Viewer.NextBoundary(Glance.Progress, Glance.Scene, again), until, missing);
    }

    /// <summary>What ends the first hindrance that neither a bar is nor time ends; none where time ends all.</summary>
    private Missing? LacksBesideBars()
    {
        for (var left = Closed & ~bars.All; left != Hindrances.None; left = Hindering.AfterFirst(left))
        {
            if (EndOf(Hindering.First(left)) is null)
            {
                return Hindering.MissingFor(Hindering.First(left));
            }
        }

        return null;
    }

    /// <summary>
    /// The person's slot if it is still ahead in the same window, before the content runs out, and nothing closes then, else now; and until
    /// when the person is there. What a person asks for is answered now, and true today.
    /// </summary>
    private Delivery Delivering(Selected selected)
    {
        Instant? runsOut = null;
        foreach (var shelved in selected.Nearest!.Riding?.All ?? [])
        {
            runsOut = Chronology.Earlier(runsOut, shelved.Offer.ExpiresAt);
        }

        if (Glance.Moment.IsAsked)
        {
            return new(Glance.At, Chronology.Earlier(Glance.StartOf(Glance.Date.PlusDays(1)), runsOut)!.Value, Now);
        }

        var window = Glance.Window!.Value;
        var (slot, basis) = Slot();
        var ahead = Slots.Within(window, slot, Glance.CountingZone) is { } at && at > Glance.At && !(runsOut <= at) && Foresight.GatesOpenAt(Frame, at) ? at : (Instant?)null;
        var deliverAt = ahead ?? Glance.At;
        return new(deliverAt, Chronology.Earlier(Instant.Min(window.End, Glance.NextLeave(deliverAt) ?? window.End), runsOut)!.Value, ahead is null ? Now : basis);
    }

    private (LocalTime Slot, string Basis) Slot()
    {
        var rules = Glance.Policy.Prompts;
        return (Glance.Standing.Preferences.Slot ?? Glance.Standing.Enrolled?.Slot) is { } declared ? (declared, "declared")
            : Slots.Observed(Glance.Progress.Prompts, Glance.Date, Settings.Around.History.RetentionDays, rules) is { } observed ? (observed, "observed")
            : (Slots.Spread(Settings.KeyOf(Frame.Person), rules), "policy");
    }
}
