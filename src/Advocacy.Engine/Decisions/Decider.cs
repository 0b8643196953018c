using System.Collections.Generic;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// Decides for one person: kill switch → consent → availability → quiet time → rest → climate → phase → Fogg → novelty → chance → channel → slot.
/// Every gate is judged, not only the first that closes; chance only where all others are open.
/// </summary>
public static class Decider
{
    // Seldom more than one of each gate.
    private const int MostFindings = 16;

    /// <summary>The decision for a person at a moment.</summary>
    /// <param name="state">The person's state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    /// <param name="now">The moment; at or after the state's newest event.</param>
    /// <param name="settings">What the engine was built from.</param>
    public static Decision Decide(PersonState state, Situation situation, Moment moment, Instant now, DecisionSettings settings)
    {
        Guard.NotNull(settings);
        var frame = new Frame(Guard.NotNull(state), Guard.NotNull(situation), Guard.NotNull(moment), settings.Around);
        var glance = new Glance(frame, now);
        var findings = new List<Finding>(MostFindings);
        var bars = Bars.Of(glance);
        Gates.Tell(bars, glance, findings);
        var selected = Select(frame, glance, bars, findings);
        var channel = ChannelFor(glance);
        var mayInvite = selected.Nearest is not null && channel is not null && findings.TrueForAll(finding => finding.IsOpen);
        var randomisation = mayInvite ? Chance.Draw(frame.Person, glance, selected, settings) : Randomisation.None;
        if (randomisation.IsRandomised)
        {
            selected = Chance.Settle(randomisation, glance, selected, findings);
            mayInvite = randomisation.Drawn is not null;
        }

        findings.Add(channel is { } reached
            ? new(Gate.Channel, true, PromptReasons.Reachable.With(reached.Value))
            : new(Gate.Channel, false, PromptReasons.Unreachable.With(), Missing: Missing.Channel));
        return mayInvite
            ? Invite(frame, glance, findings, selected, channel!.Value, randomisation, settings)
            : StaySilent(frame, glance, bars, findings, selected, randomisation, settings);
    }

    /// <summary>What goes first, and what the gates find that depend on what is on offer, after those that do not.</summary>
    internal static Selected Select(Frame frame, Glance glance, in Bars bars, List<Finding> findings)
    {
        var retention = frame.Around.History.RetentionDays;
        if (AtOnce.GivesWay(bars, glance))
        {
            var yielded = findings.ConvertAll(AtOnce.Yielded);
            var atOnce = Selection.Choose(glance, new(glance, frame.Climate, retention, isForOccasions: true), yielded);
            if (atOnce.Nearest is not null && yielded.TrueForAll(finding => finding.IsOpen))
            {
                findings.Clear();
                findings.AddRange(yielded);
                return atOnce with { IsAtOnce = true };
            }
        }

        return Selection.Choose(glance, new(glance, frame.Climate, retention), findings);
    }

    /// <summary>What a person asks for is answered where it was asked, in the host itself.</summary>
    private static Channel? ChannelFor(Glance glance) => glance.Moment.IsAsked
        ? Channel.InApp
        : Channels.Pick(
            glance.Standing.WantedChannels(), glance.Standing.Allows, glance.Situation.ChannelsDown, glance.Progress.Prompts, glance.At, glance.Policy.Prompts);

    private static Prompt Invite(
        Frame frame, Glance glance, List<Finding> findings, Selected selected, Channel channel, Randomisation randomisation, DecisionSettings settings)
    {
        var best = selected.Nearest!;
        Instant? runsOut = null;
        foreach (var shelved in best.Shelved)
        {
            runsOut = Chronology.Earlier(runsOut, shelved.Offer.ExpiresAt);
        }

        var (deliverAt, end) = glance.Moment.IsAsked
            ? (glance.At, glance.StartOf(glance.Date.PlusDays(1)))
            : Delivery(frame, glance, glance.Window!.Value, runsOut, findings, settings);
        end = Chronology.Earlier(end, runsOut)!.Value;
        return new()
        {
            Id = glance.Id,
            Person = frame.Person,
            Point = glance.Point,
            At = glance.At,
            Zone = glance.CountingZone.Id,
            Judgement = Judged(glance, selected, glance.TallyOfRhythm()),
            Findings = ValueList.From(findings),
            Randomisation = randomisation,
            Counterfactual = Turning.OfPrompt(glance, selected),
            Inputs = new(frame.Folded(), frame.Situation, frame.Moment, settings.Seed),
            NextDue = glance.Openings.NextWindow(glance.Window?.End ?? end)?.Start,
            PolicyVersion = glance.Policy.Version,
            EngineVersion = DecisionSettings.EngineVersion,
            ZonesVersion = settings.Around.Zones.VersionId,
            Kind = best.Intervention.Kind,
            Intervention = best.Intervention.Id,
            Ask = best.Intervention.Ask,
            Lesson = best.Intervention.Lesson,
            Motive = best.Intervention.Motive,
            Option = best.Option?.Id,
            Items = ValueList.From(System.Linq.Enumerable.Select(best.Shelved, shelved => OfferedItem.Of(shelved.Offer, glance.Policy.Content))),
            Nudge = best.Intervention.IsOverview ? selected.Pool.Nudge() : null,
            PotentialReach = best.Intervention.AsksForAct ? glance.Moment.Connections : null,
            MaySuggestDraft = glance.Policy.Mechanisms.AiDrafts && glance.Standing.ConsentsTo(ConsentForm.AiDrafts) && best.Intervention.Ask == Ask.Share,
            IsOverview = best.Intervention.IsOverview,
            IsAsked = glance.Moment.IsAsked,
            IsRewarded = best.Option is { } option && glance.Standing.IsRewardedFor(option.Kind, glance.Policy),
            Channel = channel,
            DeliverAt = deliverAt,
            ValidUntil = end,
        };
    }

    /// <summary>
    /// The person's slot if it is still ahead in the same window, before the content runs out, and nothing closes then, else now; and until
    /// when the person is there.
    /// </summary>
    private static (Instant DeliverAt, Instant End) Delivery(
        Frame frame, Glance glance, Window window, Instant? runsOut, List<Finding> findings, DecisionSettings settings)
    {
        var (slot, basis) = SlotOf(frame.Person, glance, settings);
        var ahead = Slots.Within(window, slot, glance.CountingZone) is { } at && at > glance.At && !(runsOut <= at) && Foresight.GatesOpenAt(frame, at) ? at : (Instant?)null;
        var deliverAt = ahead ?? glance.At;
        findings.Add(new(Gate.Slot, true, PromptReasons.Slot.With(deliverAt, ahead is null ? "now" : basis)));
        return (deliverAt, Instant.Min(window.End, glance.NextLeave(deliverAt) ?? window.End));
    }

    private static (LocalTime Slot, string Basis) SlotOf(PersonId person, Glance glance, DecisionSettings settings)
    {
        var rules = glance.Policy.Prompts;
        return (glance.Standing.Preferences.Slot ?? glance.Standing.Enrolled?.Slot) is { } declared ? (declared, "declared")
            : Slots.Observed(glance.Progress.Prompts, glance.Date, settings.Around.History.RetentionDays, rules) is { } observed ? (observed, "observed")
            : (Slots.Spread(settings.KeyOf(person), rules), "policy");
    }

    private static Wait StaySilent(
        Frame frame, Glance glance, in Bars bars, List<Finding> findings, Selected selected, Randomisation randomisation, DecisionSettings settings)
    {
        Missing? missing = null;
        foreach (var finding in findings)
        {
            missing ??= finding.Missing;
        }

        var until = missing is null ? Foresight.FirstOpening(frame, glance, bars, findings) : null;
        missing ??= until is null ? Foresight.MissingBehind(findings.Find(finding => !finding.IsOpen)!.Gate) : null;
        var rhythm = glance.TallyOfRhythm();
        var boundary = Viewer.NextBoundary(glance.Progress, rhythm, glance.Scene);
        var again = missing is Missing.Enrolment or Missing.RestrictionLifted or Missing.Resumption or Missing.Placement or Missing.WorkingHours ? null
            : missing is null ? until
            : glance.Openings.NextWindow(glance.Window?.End ?? glance.At)?.Start;
        if (until is not null && glance.Standing.Preferences.OccasionsAtOnce)
        {
            again = Chronology.Earlier(again, glance.Openings.NextWindow(glance.Window?.End ?? glance.At)?.Start);
        }

        if (findings.Exists(finding => finding is { Gate: Gate.Stop, IsOpen: false }))
        {
            again = Chronology.Earlier(again, glance.StartOf(glance.Date.PlusDays(1)));
        }

        return new()
        {
            Id = glance.Id,
            Person = frame.Person,
            Point = glance.Point,
            At = glance.At,
            Zone = glance.CountingZone.Id,
            Judgement = Judged(glance, selected, rhythm),
            Findings = ValueList.From(findings),
            Randomisation = randomisation,
            Counterfactual = Turning.OfWait(frame, glance, findings, selected, until, missing),
            Inputs = new(frame.Folded(), frame.Situation, frame.Moment, settings.Seed),
            NextDue = Chronology.Earlier(again, boundary),
            PolicyVersion = glance.Policy.Version,
            EngineVersion = DecisionSettings.EngineVersion,
            ZonesVersion = settings.Around.Zones.VersionId,
            Until = until,
            Missing = missing,
            Day = new(glance.StartOf(glance.Date), glance.StartOf(glance.Date.PlusDays(1))),
        };
    }

    private static Judgement Judged(Glance glance, Selected selected, RhythmTally rhythm)
    {
        var fit = selected.Nearest?.Fit ?? selected.Pool.FitOf(glance.Policy.Options[0]);
        return new(selected.Pool.Phase, fit, selected.Nearest?.Lifted ?? fit, glance.HabitStrength(), rhythm.Current, selected.Pool.Climate);
    }
}
