using System;
using System.Collections.Generic;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// Decides for one person: kill switch → consent → availability → quiet time → rest → climate → phase → Fogg → novelty → channel → slot.
/// Every gate is judged, not only the first that closes.
/// </summary>
public static class Decider
{
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
        var findings = new List<Finding>();
        var (candidates, best) = JudgeAt(frame, glance, findings);
        var channel = ChannelFor(glance, findings);
        return best is not null && channel is { } reached && findings.TrueForAll(finding => finding.IsOpen)
            ? Invite(frame, glance, findings, candidates, best, reached, settings)
            : StaySilent(frame, glance, findings, candidates, best, settings);
    }

    /// <summary>Whether a decision that was held back is still right.</summary>
    public static Validity StillValid(
        Decision held, PersonState state, Situation situation, Moment moment, Instant now, DecisionSettings settings)
    {
        Guard.NotNull(settings);
        var fresh = Decide(state, situation, moment, now, settings);
        if (Guard.NotNull(held) is not Prompt prompt)
        {
            return fresh is Wait && ((Wait)held).Until is var until && !(until <= now)
                ? new(true, [])
                : new(false, [DecisionReasons.AlreadyHandled.With()]);
        }

        if (now >= prompt.ValidUntil)
        {
            return new(false, [DecisionReasons.OutOfTime.With(prompt.ValidUntil)]);
        }

        var frame = new Frame(state, situation, prompt.IsAsked ? Moment.OnRequest : moment, settings.Around);
        var glance = new Glance(frame, now);
        if (Contacts.Find(glance.Progress.Prompts, prompt.Id) is { } contact && (contact.Stage != ContactStage.Scheduled || contact.IsAnswered))
        {
            return new(false, [DecisionReasons.AlreadyHandled.With()]);
        }

        var findings = new List<Finding>();
        Gates.Judge(glance, findings);
        var closed = findings.FindAll(finding => !finding.IsOpen);
        if (closed.Count > 0)
        {
            return new(false, ValueList.From(closed.ConvertAll(finding => finding.Reason)));
        }

        var candidates = new Candidates(glance, frame.Climate, settings.Around.History.RetentionDays);
        var content = prompt.Items.IsEmpty ? (ContentId?)null : prompt.Items[0].Id;
        var isAllowed = prompt.IsAsked || frame.Standing.Allows(prompt.Channel);
        return isAllowed && candidates.Include(prompt.Intervention, content)
            ? new(true, [])
            : new(false, [DecisionReasons.NoLongerFits.With(prompt.Intervention.Value)]);
    }

    private static (Candidates Candidates, Candidate? Best) JudgeAt(Frame frame, Glance glance, List<Finding> findings)
    {
        Gates.Judge(glance, findings);
        var candidates = new Candidates(glance, frame.Climate, frame.Around.History.RetentionDays);
        return (candidates, candidates.Choose(findings));
    }

    /// <summary>What a person asks for is answered where it was asked, in the host itself.</summary>
    private static Channel? ChannelFor(Glance glance, List<Finding> findings)
    {
        var channel = glance.Moment.IsAsked
            ? Channel.InApp
            : Channels.Pick(
                glance.Standing.WantedChannels(), glance.Standing.Allows, glance.Situation.ChannelsDown, glance.Progress.Prompts, glance.At, glance.Policy.Prompts);
        findings.Add(channel is { } reached
            ? new(Gate.Channel, true, PromptReasons.Reachable.With(reached.Value))
            : new(Gate.Channel, false, PromptReasons.Unreachable.With(), Missing: Missing.Channel));
        return channel;
    }

    private static Prompt Invite(
        Frame frame, Glance glance, List<Finding> findings, Candidates candidates, Candidate best, Channel channel, DecisionSettings settings)
    {
        var (deliverAt, end) = glance.Moment.IsAsked
            ? (glance.At, glance.StartOf(glance.Date.PlusDays(1)))
            : Delivery(frame, glance, glance.Window!.Value, findings, settings);
        foreach (var offer in best.Offers)
        {
            end = offer.ExpiresAt < end ? offer.ExpiresAt.Value : end;
        }

        return new()
        {
            Id = glance.Own,
            Person = frame.Person,
            Point = glance.Point,
            At = glance.At,
            Judgement = Judged(frame, glance, candidates, best),
            Findings = ValueList.From(findings),
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
            Items = ValueList.From(System.Linq.Enumerable.Select(best.Offers, offer => new OfferedItem(offer.Id, offer.Title))),
            IsOverview = best.Intervention.IsOverview,
            IsAsked = glance.Moment.IsAsked,
            Channel = channel,
            DeliverAt = deliverAt,
            ValidUntil = end,
        };
    }

    /// <summary>The person's slot if it is still ahead in the same window and nothing closes then, else now; and until when it is true.</summary>
    private static (Instant DeliverAt, Instant End) Delivery(
        Frame frame, Glance glance, Window window, List<Finding> findings, DecisionSettings settings)
    {
        var declared = glance.Standing.Preferences.Slot ?? glance.Standing.Enrolled?.Slot;
        var observed = declared is null
            ? Slots.Observed(glance.Progress.Prompts, glance.Date, settings.Around.History.RetentionDays, glance.Policy.Prompts)
            : null;
        var slot = declared ?? observed ?? Slots.Spread(settings.KeyOf(frame.Person), glance.Policy.Prompts);
        var basis = declared is not null ? "declared" : observed is not null ? "observed" : "policy";
        var ahead = Slots.Within(window, slot, glance.CountingZone) is { } at && at > glance.At && IsOpenAt(frame, at) ? at : (Instant?)null;
        var deliverAt = ahead ?? glance.At;
        findings.Add(new(Gate.Slot, true, PromptReasons.Slot.With(deliverAt, ahead is null ? "now" : basis)));
        var end = window.End;
        foreach (var absence in glance.Progress.Absences)
        {
            end = !absence.IsSilence && absence.From > deliverAt && absence.From < end ? absence.From : end;
        }

        return (deliverAt, end);
    }

    private static bool IsOpenAt(Frame frame, Instant at)
    {
        var findings = new List<Finding>();
        Gates.Judge(new(frame, at), findings);
        return findings.TrueForAll(finding => finding.IsOpen);
    }

    private static Wait StaySilent(
        Frame frame, Glance glance, List<Finding> findings, Candidates candidates, Candidate? best, DecisionSettings settings)
    {
        Missing? missing = null;
        foreach (var finding in findings)
        {
            missing ??= finding.Missing;
        }

        var until = missing is null ? FirstOpening(frame, glance.At, at => ClosedByTime(frame, at)) : null;
        var boundary = Viewer.NextBoundary(frame.State, glance.At, settings.Around);
        var later = missing == Missing.Groundwork ? glance.Openings.NextWindow(glance.Window?.End ?? glance.At)?.Start : null;
        return new()
        {
            Id = glance.Own,
            Person = frame.Person,
            Point = glance.Point,
            At = glance.At,
            Judgement = Judged(frame, glance, candidates, best),
            Findings = ValueList.From(findings),
            NextDue = Earliest(until ?? later, boundary),
            PolicyVersion = glance.Policy.Version,
            EngineVersion = DecisionSettings.EngineVersion,
            ZonesVersion = settings.Around.Zones.VersionId,
            Until = until,
            Missing = missing,
            Day = new(glance.StartOf(glance.Date), glance.StartOf(glance.Date.PlusDays(1))),
        };
    }

    /// <summary>When the engine is to be asked again about a person, as far as the state alone can tell.</summary>
    internal static Instant? NextDue(PersonState state, Instant now, DecisionSettings settings)
    {
        var frame = new Frame(state, Situation.Ordinary, Moment.Ordinary, settings.Around);
        if (!frame.Standing.IsEnrolled)
        {
            return null;
        }

        var findings = GateFindings(frame, now);
        var until = findings.Exists(finding => finding.Missing is not null)
            ? null
            : FirstOpening(frame, now, at => GateFindings(frame, at).FindAll(IsClosedByTime));
        return Earliest(until, Viewer.NextBoundary(frame.State, now, settings.Around));
    }

    /// <summary>
    /// The first instant from now on at which nothing is closed by time. What is closed is asked when it opens; at the latest of these
    /// everything is judged anew, until nothing is closed. Where something else may change before, it is judged there too: a change of
    /// policy, a message that is settled, and, where all that suits is resting, each new day.
    /// </summary>
    private static Instant? FirstOpening(Frame frame, Instant now, Func<Instant, List<Finding>> closedByTime)
    {
        var at = now;
        for (var closed = closedByTime(at); closed.Count > 0; closed = closedByTime(at))
        {
            var glance = new Glance(frame, at);
            var opens = at;
            foreach (var finding in closed)
            {
                var next = finding.Gate == Gate.Novelty ? glance.StartOf(glance.Date.PlusDays(1)) : finding.OpensAt!.Value;
                opens = Instant.Max(opens, next);
            }

            if (opens <= at || opens >= FactCheck.Latest)
            {
                return null;
            }

            var change = Earliest(frame.Around.Timeline.NextChangeAfter(at), Fold.NextToSettle(glance.Progress, frame.Around)?.At);
            at = change < opens ? change.Value : opens;
        }

        return at;
    }

    private static List<Finding> ClosedByTime(Frame frame, Instant at)
    {
        var findings = new List<Finding>();
        JudgeAt(frame, new(frame, at), findings);
        return findings.FindAll(IsClosedByTime);
    }

    private static List<Finding> GateFindings(Frame frame, Instant at)
    {
        var findings = new List<Finding>();
        Gates.Judge(new(frame, at), findings);
        return findings;
    }

    private static bool IsClosedByTime(Finding finding) => !finding.IsOpen && finding.OpensAt is not null;

    private static Judgement Judged(Frame frame, Glance glance, Candidates candidates, Candidate? best)
    {
        var view = Viewer.View(frame.State, glance.At, frame.Around);
        var fit = best?.Fit ?? candidates.FitOf(glance.Policy.Options[0]);
        return new(candidates.Phase, fit, best?.Lifted ?? fit, view.HabitStrength, view.Rhythm.Current, candidates.Climate);
    }

    private static Instant? Earliest(Instant? one, Instant? other) => one is null || other < one ? other : one;
}
