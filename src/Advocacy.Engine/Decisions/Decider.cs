using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// Decides for one person: kill switch → consent → availability → quiet time → rest → climate → phase → Fogg → novelty → chance → channel → slot.
/// Every gate is judged, not only the first that closes; chance only where all others are open.
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
        var resolved = Resolution.Of(new(Guard.NotNull(state), Guard.NotNull(situation), Guard.NotNull(moment), settings.Around), now, settings);
        return resolved.Delivery is not null ? Invite(resolved, settings) : StaySilent(resolved, settings);
    }

    /// <summary>Where a person stands at a moment, before anything is chosen: the same gates and models, without content and without telling why.</summary>
    /// <param name="state">The person's state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    /// <param name="now">The moment; at or after the state's newest event.</param>
    /// <param name="settings">What the engine was built from.</param>
    public static Stance Judge(PersonState state, Situation situation, Moment moment, Instant now, DecisionSettings settings)
    {
        Guard.NotNull(settings);
        return Stance.Of(new(Guard.NotNull(state), Guard.NotNull(situation), Guard.NotNull(moment), settings.Around), now);
    }

    private static Prompt Invite(Resolution resolved, DecisionSettings settings)
    {
        var (frame, glance, selected) = (resolved.Frame, resolved.Glance, resolved.Selected);
        var best = selected.Nearest!;
        var (deliverAt, validUntil) = resolved.Delivery!.Value;
        return new()
        {
            Id = glance.Id,
            Person = frame.Person,
            Point = glance.Point,
            At = glance.At,
            Zone = glance.CountingZone.Id,
            Judgement = Judged(resolved),
            Findings = ValueList.From(resolved.Findings),
            Randomisation = resolved.Randomisation,
            Counterfactual = Turning.OfPrompt(glance, selected),
            Inputs = new(frame.Folded(), frame.Situation, frame.Moment, settings.Seed),
            NextDue = resolved.NextDue,
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
            Channel = resolved.Channel!.Value,
            DeliverAt = deliverAt,
            ValidUntil = validUntil,
        };
    }

    private static Wait StaySilent(Resolution resolved, DecisionSettings settings)
    {
        var (frame, glance) = (resolved.Frame, resolved.Glance);
        return new()
        {
            Id = glance.Id,
            Person = frame.Person,
            Point = glance.Point,
            At = glance.At,
            Zone = glance.CountingZone.Id,
            Judgement = Judged(resolved),
            Findings = ValueList.From(resolved.Findings),
            Randomisation = resolved.Randomisation,
            Counterfactual = Turning.OfWait(frame, glance, resolved.Findings, resolved.Selected, resolved.Until, resolved.Missing),
            Inputs = new(frame.Folded(), frame.Situation, frame.Moment, settings.Seed),
            NextDue = resolved.NextDue,
            PolicyVersion = glance.Policy.Version,
            EngineVersion = DecisionSettings.EngineVersion,
            ZonesVersion = settings.Around.Zones.VersionId,
            Until = resolved.Until,
            Missing = resolved.Missing,
            Day = new(glance.StartOf(glance.Date), glance.StartOf(glance.Date.PlusDays(1))),
        };
    }

    private static Judgement Judged(Resolution resolved)
    {
        var (glance, selected) = (resolved.Glance, resolved.Selected);
        var fit = selected.Nearest?.Fit ?? selected.Pool.FitOf(glance.Policy.Options[0]);
        return new(selected.Pool.Phase, fit, selected.Nearest?.Lifted ?? fit, glance.HabitStrength(), resolved.Rhythm.Current, selected.Pool.Climate);
    }
}
