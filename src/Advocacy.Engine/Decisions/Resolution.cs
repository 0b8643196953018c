using System.Collections.Generic;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What is decided for a person at a moment: all that a <see cref="Decision"/> tells, before it is told.</summary>
/// <param name="Frame">The person, as at every moment.</param>
/// <param name="Glance">The person at the moment.</param>
/// <param name="Findings">What every gate found, in the order of the gates.</param>
/// <param name="Closed">All that keeps the person from being invited; nothing of a prompt.</param>
/// <param name="Selected">What came of choosing.</param>
/// <param name="Channel">Through what the person is reached; none where through nothing.</param>
/// <param name="Randomisation">How far chance decided.</param>
internal sealed record Resolution(
    Frame Frame, Glance Glance, List<Finding> Findings, Hindrances Closed, Selected Selected, Channel? Channel, Randomisation Randomisation)
{
    // Seldom more than one of each gate.
    private const int MostFindings = 16;

    /// <summary>What the person's rhythm amounts to.</summary>
    internal RhythmTally Rhythm { get; } = Glance.TallyOfRhythm();

    /// <summary>Of a prompt: when it is delivered, and the first instant at which it is no longer true; none of a wait.</summary>
    internal (Instant At, Instant Until)? Delivery { get; private init; }

    /// <summary>Of a wait: the first instant at which no gate is closed by time; none where something else is missing.</summary>
    internal Instant? Until { get; private init; }

    /// <summary>Of a wait: what opens the first gate that time does not; none where time alone does.</summary>
    internal Missing? Missing { get; private init; }

    /// <summary>When the engine is to be asked again.</summary>
    internal Instant? NextDue { get; private init; }

    /// <summary>What is decided for a person at a moment.</summary>
    internal static Resolution Of(Frame frame, Instant now, DecisionSettings settings)
    {
        var glance = new Glance(frame, now);
        var findings = new List<Finding>(MostFindings);
        var bars = Bars.Of(glance);
        Gates.Tell(bars, glance, findings);
        var selected = Selection.Of(frame, glance, bars, findings);
        var channel = glance.Reachable();
        var mayInvite = selected.Nearest is not null && channel is not null && findings.TrueForAll(finding => finding.IsOpen);
        var randomisation = mayInvite ? Chance.Draw(frame.Person, glance, selected, settings) : Randomisation.None;
        if (randomisation.IsRandomised)
        {
            selected = Chance.Settle(randomisation, glance, selected, findings);
            mayInvite = randomisation.Drawn is not null;
        }

        findings.Add(channel is { } reached
            ? new(Gate.Channel, true, PromptReasons.Reachable.With(reached.Value))
            : new(Gate.Channel, false, PromptReasons.Unreachable.With(), Missing: Decisions.Missing.Channel));
        var resolved = new Resolution(frame, glance, findings, ClosedBy(bars, selected, findings), selected, channel, randomisation);
        return mayInvite ? resolved.Inviting(settings) : resolved.Waiting(bars);
    }

    private Resolution Inviting(DecisionSettings settings)
    {
        var delivery = Delivering(settings);
        return this with { Delivery = delivery, NextDue = NextOpening(delivery.Until) };
    }

    private Resolution Waiting(in Bars bars)
    {
        Missing? missing = null;
        foreach (var finding in Findings)
        {
            missing ??= finding.Missing;
        }

        var until = missing is null ? Foresight.FirstOpening(Frame, Glance, bars, Findings) : null;
        missing ??= until is null ? Foresight.MissingBehind(Findings.Find(finding => !finding.IsOpen)!.Gate) : null;
        var next = NextOpening(Glance.At);
        var again = missing is null ? until : IsWorthAsking(missing.Value) ? next : null;
        again = until is not null && Glance.Standing.Preferences.OccasionsAtOnce ? Chronology.Earlier(again, next) : again;
        again = (Closed & Hindrances.Stopped) != 0 ? Chronology.Earlier(again, Glance.StartOf(Glance.Date.PlusDays(1))) : again;
        var boundary = Viewer.NextBoundary(Glance.Progress, Rhythm, Glance.Scene);
        return this with { Until = until, Missing = missing, NextDue = Chronology.Earlier(again, boundary) };
    }

    /// <summary>When hours open after those of now, or else after an instant; none where nobody knows when the person's are.</summary>
    private Instant? NextOpening(Instant otherwise) => Glance.IsZoneKnown ? Glance.Openings.NextWindow(Glance.Window?.End ?? otherwise)?.Start : null;

    /// <summary>Whether what is missing may come about without a fact about the person, so that it is worth asking again when hours open.</summary>
    internal static bool IsWorthAsking(Missing missing) => missing is not (
        Decisions.Missing.Enrolment or Decisions.Missing.RestrictionLifted or Decisions.Missing.Resumption or Decisions.Missing.Placement or Decisions.Missing.WorkingHours);

    private static Hindrances ClosedBy(in Bars bars, Selected selected, List<Finding> findings)
    {
        var closed = selected.IsAtOnce ? bars.AsIfDue().All : bars.All;
        foreach (var finding in findings)
        {
            closed |= finding.IsOpen ? Hindrances.None : Answer.OfGate(finding.Gate);
        }

        return closed;
    }

    /// <summary>
    /// The person's slot if it is still ahead in the same window, before the content runs out, and nothing closes then, else now; and until
    /// when the person is there. What a person asks for is answered now, and true today.
    /// </summary>
    private (Instant At, Instant Until) Delivering(DecisionSettings settings)
    {
        Instant? runsOut = null;
        foreach (var shelved in Selected.Nearest!.Shelved)
        {
            runsOut = Chronology.Earlier(runsOut, shelved.Offer.ExpiresAt);
        }

        if (Glance.Moment.IsAsked)
        {
            return (Glance.At, Chronology.Earlier(Glance.StartOf(Glance.Date.PlusDays(1)), runsOut)!.Value);
        }

        var window = Glance.Window!.Value;
        var (slot, basis) = SlotOf(Frame.Person, Glance, settings);
        var ahead = Slots.Within(window, slot, Glance.CountingZone) is { } at && at > Glance.At && !(runsOut <= at) && Foresight.GatesOpenAt(Frame, at) ? at : (Instant?)null;
        var deliverAt = ahead ?? Glance.At;
        Findings.Add(new(Gate.Slot, true, PromptReasons.Slot.With(deliverAt, ahead is null ? "now" : basis)));
        return (deliverAt, Chronology.Earlier(Instant.Min(window.End, Glance.NextLeave(deliverAt) ?? window.End), runsOut)!.Value);
    }

    private static (LocalTime Slot, string Basis) SlotOf(PersonId person, Glance glance, DecisionSettings settings)
    {
        var rules = glance.Policy.Prompts;
        return (glance.Standing.Preferences.Slot ?? glance.Standing.Enrolled?.Slot) is { } declared ? (declared, "declared")
            : Slots.Observed(glance.Progress.Prompts, glance.Date, settings.Around.History.RetentionDays, rules) is { } observed ? (observed, "observed")
            : (Slots.Spread(settings.KeyOf(person), rules), "policy");
    }
}
