using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Folds events into progress: first the time that passed up to an event, then the event itself.</summary>
internal static class Fold
{
    /// <summary>Progress after an event.</summary>
    internal static Progress Apply(Progress progress, EventFact fact, Standing standing, Retractions retractions, Surroundings around)
    {
        var scene = new Scene(fact.At, standing, around);
        var reached = Reach(progress, scene);
        reached = Registers.DecisionOf(fact) is { } decision ? LettingGo.Forgotten(reached, decision, fact.At, standing, around) : reached;
        var undone = retractions.Undo(fact);
        return undone && fact is not (Scheduled or Sent) ? reached : Earned(Happened(reached, fact, undone, scene), reached, fact, scene);
    }

    /// <summary>Progress after a row of events.</summary>
    internal static Progress All(Progress progress, ValueList<EventFact> events, Standing standing, Retractions retractions, Surroundings around)
    {
        foreach (var fact in events)
        {
            progress = Apply(progress, fact, standing, retractions, around);
        }

        return progress;
    }

    private static Progress Happened(Progress reached, EventFact fact, bool undone, in Scene scene) =>
        fact switch
        {
            Away or Silenced => reached with { Absences = Absent(reached.Absences, fact, scene) },
            Scheduled scheduled => Contacted(reached, Contacts.Schedule(reached.Prompts, undone ? scheduled with { Ask = Ask.Nothing, Lesson = Lesson.None } : scheduled), scene),
            Sent sent => Contacted(reached, Contacts.Send(reached.Prompts, sent.Decision, sent.At), scene),
            NotDelivered failed => reached with { Prompts = Contacts.Move(reached.Prompts, failed.Decision, ContactStage.NotDelivered) },
            Expired expired when Contacts.Find(reached.Prompts, expired.Decision) is { } past && LettingGo.IsPast(past, expired.At, scene.Around) => reached,
            Expired expired => reached with { Prompts = Contacts.Move(reached.Prompts, expired.Decision, ContactStage.Expired) },
            Seen seen => See(reached, seen, scene),
            ListeningAnswered answered => Answered(reached, answered.Decision),
            FeedbackGiven given => Answered(reached, given.Decision),
            Dismissed dismissed => Answered(reached, dismissed.Decision),
            Snoozed snoozed => Snooze(Answered(reached, snoozed.Decision), snoozed.Until),
            Chose chose => Choose(reached, chose, scene),
            Acted acted => Act(reached, acted.Decision, acted.Content, scene),
            TookPart took => reached with { Content = reached.Content.Mark(took.Occasion, ContentUse.TookPart, scene.Date) },
            IdeaProposed => Act(reached, null, null, scene),
            NetworkResponded => reached with
            {
                Phases = Acknowledged(reached.Phases, scene),
                Behavior = Helped(reached.Behavior, Factor.Hope, scene),
                Responses = reached.Responses + 1,
            },
            PeerThanked => reached with
            {
                Phases = Acknowledged(reached.Phases, scene),
                Behavior = Helped(reached.Behavior, Factor.Acceptance, scene),
                Thanks = reached.Thanks + 1,
            },
            RecognitionGiven or FeedbackReceived => reached with
            {
                Phases = Acknowledged(reached.Phases, scene),
                Behavior = Helped(reached.Behavior, Factor.Acceptance, scene),
            },
            FeedbackLapsed => reached with { Phases = Acknowledged(reached.Phases, scene) },
            StorySeen => reached with { Phases = PhaseModel.Learn(reached.Phases, Lesson.Story, 1) },
            ExampleSeen or WorkshopAttended => reached with
            {
                Phases = PhaseModel.Learn(reached.Phases, Lesson.Example, 1),
                Behavior = Helped(reached.Behavior, Factor.MentalEffort, scene),
            },
            GuidelineRead => reached with { Behavior = Helped(reached.Behavior, Factor.SocialDeviance, scene) },
            UnderstoodWhy => reached with { Phases = reached.Phases with { KnowsWhy = true } },
            ConfidenceReported reported => reached with { Phases = reached.Phases with { Confidence = Math.Max(reached.Phases.Confidence, reported.Confidence.Value) } },
            AutomaticityReported reported => reached with { Habits = reached.Habits with { Automaticity = reported.Automaticity } },
            FreezeUsed freeze => reached with { Rhythm = Rhythm.Spare(reached.Rhythm, freeze.Date, scene.Policy.Habits) },
            Retracted retracted => reached with { Rewards = Claims.TakeBack(reached.Rewards, retracted.Target, retracted.At, scene.Around.BookAt) },
            SignalDeclared signal => reached with { Behavior = reached.Behavior.Declare(signal.Factor, signal.Strength, signal.At) },
            _ => reached,
        };

    /// <summary>Progress up to an instant at which something happened: nothing older than retention is held period by period.</summary>
    private static Progress Reach(Progress progress, in Scene scene)
    {
        var advanced = Advance(progress, scene.At, scene.Standing, scene.Around);
        return advanced with
        {
            Through = scene.At,
            Rhythm = Circumstances.CompactedAt(advanced, scene),
            Rewards = Compacted(advanced.Rewards, scene),
        };
    }

    private static RewardState Compacted(RewardState rewards, in Scene scene) =>
        rewards.Entries.IsEmpty ? rewards : Claims.Compact(rewards, scene.At - scene.Around.Retention, scene.Around.BookAt);

    /// <summary>Progress after time alone: messages whose time to answer is over are settled, each at its own instant.</summary>
    internal static Progress Advance(Progress progress, Instant to, Standing standing, Surroundings around)
    {
        while (NextToSettle(progress, around) is { } next && next.At <= to)
        {
            progress = Settle(progress, next.Contact, next.At, standing, around);
        }

        return progress;
    }

    /// <summary>The message that is settled next, and when; none if all are.</summary>
    internal static (Contact Contact, Instant At)? NextToSettle(Progress progress, Surroundings around)
    {
        (Contact Contact, Instant At)? next = null;
        foreach (var contact in progress.Prompts.Contacts)
        {
            if (!contact.IsSettled)
            {
                var at = Contacts.SettlesAt(contact, around.PolicyAt(contact.ValidUntil).Prompts);
                next = next is { } known && known.At <= at ? known : (contact, at);
            }
        }

        return next;
    }

    private static Progress Settle(Progress progress, Contact contact, Instant at, Standing standing, Surroundings around)
    {
        var rules = around.PolicyAt(contact.ValidUntil).Phases;
        var settled = progress with { Prompts = Contacts.Settle(progress.Prompts, contact, at, standing.LastOwnStepBy(at)) };
        if (!contact.CanHaveReached)
        {
            return settled;
        }

        if (contact.Ask is Ask.Share or Ask.TinyStep && contact.IsProactive)
        {
            var week = LocalDays.WeekAt(contact.At, standing.ZoneAt(contact.At), around.PolicyAt(contact.At).Prompts.DayStartHour);
            settled = settled with { Phases = PhaseModel.Offer(settled.Phases, week, rules) };
        }

        return contact.Opening == Opening.Unknown ? Learn(settled, contact.Decision, rules.PresumedSeen) : settled;
    }

    private static Progress See(Progress progress, Seen seen, in Scene scene)
    {
        var prompts = Contacts.See(progress.Prompts, seen.Decision, seen.Opening);
        return seen.Opening == Opening.Seen
            ? Learn(progress with { Prompts = Observed(prompts, scene) }, seen.Decision, 1)
            : progress with { Prompts = prompts };
    }

    /// <summary>After a message came in, for which the oldest may have been let go.</summary>
    private static Progress Contacted(Progress progress, PromptState prompts, in Scene scene)
    {
        if (Contacts.LetGo(progress.Prompts, prompts) is { IsOffer: true } gone)
        {
            var week = LocalDays.WeekAt(gone.At, scene.Zone, scene.DayStart);
            var oldest = LocalDays.WeekOf(scene.Date.PlusDays(-scene.Around.History.RetentionDays));
            prompts = Contacts.Remember(prompts, week, oldest);
        }

        return progress with { Prompts = prompts };
    }

    /// <summary>After the person answered, in whatever way: who answers a message has seen it, and what it teaches.</summary>
    private static Progress Answered(Progress progress, DecisionId? decision)
    {
        var prompts = Contacts.Answer(progress.Prompts, decision);
        var answered = ReferenceEquals(prompts, progress.Prompts) ? progress : progress with { Prompts = prompts };
        return decision is { } known ? Learn(answered, known, 1) : answered;
    }

    private static Progress Snooze(Progress progress, Instant until) => progress with { Prompts = progress.Prompts with { SnoozedUntil = until } };

    /// <summary>Counts a message's lesson up to a weight; what was counted before is not counted again.</summary>
    private static Progress Learn(Progress progress, DecisionId decision, double weight)
    {
        if (Contacts.Find(progress.Prompts, decision) is not { } contact || contact.Lesson == Lesson.None || contact.Learned >= weight)
        {
            return progress;
        }

        return progress with
        {
            Phases = PhaseModel.Learn(progress.Phases, contact.Lesson, weight - contact.Learned),
            Prompts = Contacts.Learn(progress.Prompts, contact, weight),
        };
    }

    private static Progress Choose(Progress progress, Chose chose, in Scene scene)
    {
        var answered = Answered(progress, chose.Decision);
        var isSkip = chose.Choice == Choice.Skip;
        return answered with
        {
            Behavior = Hindered(answered.Behavior, chose, scene),
            Habits = Repeated(answered.Habits, scene),
            Rhythm = isSkip ? Rhythm.Skip(answered.Rhythm, scene.Date) : Kept(answered.Rhythm, scene),
            Prompts = isSkip ? Observed(answered.Prompts, scene) : Responded(answered.Prompts, scene),
            Content = Marked(answered.Content, chose.Content, isSkip ? ContentUse.Skipped : ContentUse.Shared, scene),
        };
    }

    private static Progress Act(Progress progress, DecisionId? decision, ContentId? content, in Scene scene)
    {
        var answered = Answered(progress, decision);
        var habits = Repeated(answered.Habits, scene);
        return answered with
        {
            Phases = PhaseModel.Act(answered.Phases, scene.Policy.Phases),
            Habits = decision is null ? habits with { Unprompted = habits.Unprompted + 1 } : habits,
            Rhythm = Kept(answered.Rhythm, scene),
            Prompts = Responded(answered.Prompts, scene),
            Content = Marked(answered.Content, content, ContentUse.Shared, scene),
        };
    }

    private static BehaviorState Hindered(BehaviorState behavior, Chose chose, in Scene scene) =>
        chose.Barrier is { } barrier && Barriers.FactorOf(barrier) is { } factor
            ? behavior.NameBarrier(factor, scene.Policy.Behavior.BarrierSignal, chose.At)
            : behavior;

    private static ContentState Marked(ContentState held, ContentId? content, ContentUse use, in Scene scene) =>
        content is { } known ? held.Mark(known, use, scene.Date) : held;

    private static HabitState Repeated(HabitState habits, in Scene scene) =>
        Habit.Repeat(habits, LocalDays.NumberOf(scene.Date), scene.Context, scene.Policy.Habits);

    private static RhythmState Kept(RhythmState rhythm, in Scene scene) =>
        Rhythm.Keep(rhythm, scene.Date, scene.Days, scene.Around.HabitRulesOn(scene.Date, scene.Zone));

    private static PromptState Observed(PromptState prompts, in Scene scene) => Slots.Observe(prompts, scene.At, scene.Zone);

    private static PromptState Responded(PromptState prompts, in Scene scene) => Contacts.Respond(Observed(prompts, scene), scene.At);

    private static PhaseState Acknowledged(PhaseState phases, in Scene scene) => PhaseModel.Acknowledge(phases, scene.Policy.Phases);

    private static BehaviorState Helped(BehaviorState behavior, Factor factor, in Scene scene) =>
        behavior.Observe(factor, scene.Policy.Behavior.HelpSignal, scene.At);

    /// <summary>What a fact earns, by what was so just before it: nothing unless the policy grants and the person agreed.</summary>
    private static Progress Earned(Progress after, Progress before, EventFact fact, in Scene scene)
    {
        if (!scene.Policy.Grants || RewardClaim.TriggerOf(fact) is not { } trigger || !scene.Standing.MayEarnAt(scene.At))
        {
            return after;
        }

        var claim = new RewardClaim
        {
            Fact = fact,
            Trigger = trigger,
            Date = scene.Date,
            Phase = PhaseModel.PhaseOf(before.Phases, scene.Standing.Answers, scene.Policy.Phases),
            Practised = Habit.StrengthOf(before.Phases.Acts, scene.Policy.Habits),
            Team = scene.Placement?.Fact.Team,
        };
        return after with { Rewards = Claims.Take(after.Rewards, claim, scene.Around.BookAt(scene.At)) };
    }

    private static ValueList<Absence> Absent(ValueList<Absence> held, EventFact fact, in Scene scene)
    {
        var oldest = scene.Around.CountedOneByOneAt(scene.At);
        var absence = fact is Away away ? new Absence(away.From, away.To, false) : new Absence(((Silenced)fact).From, ((Silenced)fact).To, true);
        return held.Where(known => known.To >= oldest).Add(absence);
    }
}
