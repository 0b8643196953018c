using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>INV-01: who never joined and never left is treated as if they had joined.</summary>
internal sealed class PromptsStrangers : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now)
    {
        var sound = base.Decide(state, situation, moment, now);
        if (sound is not Wait { Missing: Missing.Enrolment } || state.Registers.Any(fact => fact is Enrolled or OptedOut or Objected or Departed))
        {
            return sound;
        }

        var joined = new Enrolled { Id = new("joined"), Person = state.Person, By = state.Person, At = Advocacy.Engine.Testing.History.Start, Notice = "notice-1", Channels = [Channel.InApp] };
        return base.Decide(Sound.Evolve(state, joined, now).State, situation, moment, now);
    }
}

/// <summary>INV-02: whoever enrols somebody is taken to be that person.</summary>
internal sealed class EnrolsOthers : Defect
{
    public override Evolution Evolve(PersonState state, Fact fact, Instant received) =>
        base.Evolve(state, fact is Enrolled enrolled ? enrolled with { By = enrolled.Person } : fact, received);
}

/// <summary>INV-03: who leaves is not heard where the news is older than the horizon.</summary>
internal sealed class HearsLeavingOnlyInTime : Defect
{
    public override Evolution Evolve(PersonState state, Fact fact, Instant received) =>
        fact is OptedOut or Objected && received - fact.At > Duration.FromDays(14) ? new(state, new Accepted(), []) : base.Evolve(state, fact, received);
}

/// <summary>INV-06: a skip ends the rhythm.</summary>
internal sealed class PunishesSkips : Defect
{
    public override PersonView View(PersonState state, Instant now)
    {
        var view = base.View(state, now);
        return state.Events.Any(fact => fact is Chose { Choice: Choice.Skip }) ? view with { Rhythm = view.Rhythm with { Current = 0 } } : view;
    }
}

/// <summary>INV-12: decisions are given without what they were made from.</summary>
internal sealed class KeepsInputsToItself : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) with { Inputs = null };
}

/// <summary>INV-13: every engine that is built spreads its slots in a way of its own.</summary>
internal sealed class DrawsAnew : Defect
{
    internal DrawsAnew(ulong seed) => Seed = seed;
}

/// <summary>INV-14: what comes after something newer is dropped.</summary>
internal sealed class DropsWhatIsLate : Defect
{
    public override Evolution Evolve(PersonState state, Fact fact, Instant received) =>
        fact is EventFact && fact.At < state.Newest ? new(state, new Accepted(), []) : base.Evolve(state, fact, received);
}

/// <summary>INV-21: rewards are shown to everybody.</summary>
internal sealed class ShowsRewards : Defect
{
    public override PersonView View(PersonState state, Instant now) => base.View(state, now) with { Rewards = new([new Balance(Currency.Points, 100, 0, 100)], [], []) };
}

/// <summary>INV-24: messages go out twelve hours later.</summary>
internal sealed class SendsAtNight : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound is Prompt { IsAsked: false } prompt && now < Lives
            ? prompt with { DeliverAt = prompt.DeliverAt + Duration.FromHours(12), ValidUntil = prompt.ValidUntil + Duration.FromHours(12) }
            : sound;
}

/// <summary>INV-25: from the middle of September on nothing counts under the caps.</summary>
internal sealed class IgnoresCaps : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && IsResting(sound) && now > Instant.FromUtc(2027, 9, 15, 0, 0)
            ? Forgetting(state, situation, moment, now)
            : sound;
}

/// <summary>INV-26: who leaves a message unanswered gets two a week, within the caps.</summary>
internal sealed class Insists : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now)
    {
        var sound = base.Decide(state, situation, moment, now);
        var view = Sound.View(state, now);
        if (sound is Prompt || now < Instant.FromUtc(2027, 5, 15, 0, 0) || view.Ignored == 0)
        {
            return sound;
        }

        var another = Forgetting(state, situation, moment, now);
        return another is Prompt prompt && view is { UsedThisWeek: < 2, UsedToday: 0 } && (!prompt.IsOverview || view.OverviewsThisWeek == 0)
            ? prompt
            : sound with { NextDue = another is Wait { Until: { } opens } ? opens : now + Duration.FromDays(1) };
    }
}

/// <summary>INV-28: who was away gets a message a day in the first week back.</summary>
internal sealed class CatchesUp : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now)
    {
        bool IsBack(Instant? end) => end <= now && now - end < Duration.FromDays(7);
        var sound = base.Decide(state, situation, moment, now);
        var isBack = state.Events.Any(fact => fact is Away away && IsBack(away.To)) || state.Registers.Any(fact => fact is Paused paused && IsBack(paused.Until));
        return now > Lives && isBack && IsResting(sound) ? Forgetting(state, situation, moment, now) : sound;
    }
}

/// <summary>INV-30: leave that is reported afterwards is not heard.</summary>
internal sealed class ForgetsLeave : Defect
{
    public override Evolution Evolve(PersonState state, Fact fact, Instant received) =>
        fact is Away away && away.To <= fact.At && fact.At > Lives ? new(state, new Accepted(), []) : base.Evolve(state, fact, received);
}

/// <summary>INV-33: who says that something is at its most is taken to say that all is at its least.</summary>
internal sealed class TakesMostForLeast : Defect
{
    public override Evolution Evolve(PersonState state, Fact fact, Instant received)
    {
        var evolution = base.Evolve(state, fact, received);
        return fact is SignalDeclared { Strength.Value: 1 } said
            ? Enum.GetValues<Factor>().Aggregate(evolution, (before, factor) => base.Evolve(before.State, said with { Id = new("least-" + factor), Factor = factor, Strength = new(0) }, received))
            : evolution;
    }
}

/// <summary>INV-35: who has just joined is asked to share.</summary>
internal sealed class AsksAtOnce : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound is Prompt { Judgement.Phase: Phase.Information } prompt && now < Lives
            ? prompt with { Ask = Ask.Share }
            : sound;
}

/// <summary>INV-36: a wait of more than a day is told an hour too long.</summary>
internal sealed class WaitsTooLong : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound is Wait { Until: { } until } wait && until - now > Duration.FromDays(1) ? wait with { Until = until + Duration.FromHours(1) } : sound;
}

/// <summary>INV-38: every other minute another message comes.</summary>
internal sealed class Wavers : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound is Prompt prompt && now < Lives && now.ToUnixTimeSeconds() / 60 % 2 == 0
            ? prompt with { Intervention = new("another") }
            : sound;
}

/// <summary>INV-40: who asks gets an answer while the engine is stopped.</summary>
internal sealed class AnswersWhileStopped : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, moment.IsAsked ? situation with { Incident = null, IsStopped = false } : situation, moment, now);
}

/// <summary>INV-45: nobody comes further than the third phase.</summary>
internal sealed class StopsAtTheThirdPhase : Defect
{
    public override PersonView View(PersonState state, Instant now) =>
        base.View(state, now) is var sound && now > Lives && sound.Phase == Phase.Consolidation ? sound with { Phase = Phase.Confirmation } : sound;
}

/// <summary>INV-46: the climate is never good enough to invite anybody to share.</summary>
internal sealed class NeverInvites : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, now > Lives && situation.ClimateElsewhere == Readiness.Go ? situation with { ClimateElsewhere = Readiness.Prepare } : situation, moment, now);
}

/// <summary>INV-47: some waits do not say what is missing.</summary>
internal sealed class WaitsForNothing : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound is Wait { Missing: { } missing } wait && missing is not (Missing.Enrolment or Missing.KillSwitchReleased or Missing.IncidentEnded)
            ? wait with { Missing = null }
            : sound;
}

/// <summary>INV-48: the id of a wait depends on what is on offer.</summary>
internal sealed class NamesByOffers : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound is Wait && !situation.Offers.IsEmpty ? sound with { Id = new(sound.Id.Value + "-offers") } : sound;
}

/// <summary>INV-49: the engine forgets that it was silent.</summary>
internal sealed class ForgetsItsSilence : Defect
{
    public override Evolution Evolve(PersonState state, Fact fact, Instant received) =>
        fact is Silenced && fact.At > Lives ? new(state, new Accepted(), []) : base.Evolve(state, fact, received);
}

/// <summary>INV-50: who asks is answered tomorrow.</summary>
internal sealed class AnswersTomorrow : Defect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound is Prompt { IsAsked: true } prompt
            ? prompt with { DeliverAt = prompt.DeliverAt + Duration.FromDays(1), ValidUntil = prompt.ValidUntil + Duration.FromDays(1) }
            : sound;
}

/// <summary>Nothing holds of it: whatever it is asked, it throws.</summary>
internal sealed class Throws : Defect
{
    public override Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received) => throw new InvalidOperationException("out of order");
}
