using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Policies;
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
        var reached = Reach(progress, fact.At, standing, around);
        reached = Registers.DecisionOf(fact) is { } decision ? LettingGo.Forgotten(reached, decision, fact.At, standing, around) : reached;
        var undone = retractions.Undo(fact);
        if (undone && fact is not (Scheduled or Sent))
        {
            return reached;
        }

        var scene = new Scene(fact, standing, around);
        return Earned(Happened(reached, fact, undone, scene), reached, fact, standing, scene);
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
            Acted acted => Marked(Act(reached, acted.Decision, scene), acted.Content, ContentUse.Shared, scene),
            TookPart took => Marked(reached, took.Occasion, ContentUse.TookPart, scene),
            IdeaProposed => Act(reached, null, scene),
            NetworkResponded => Acknowledged(reached, Factor.Hope, scene) with { Responses = reached.Responses + 1 },
            PeerThanked => Acknowledged(reached, Factor.Acceptance, scene) with { Thanks = reached.Thanks + 1 },
            RecognitionGiven or FeedbackReceived => Acknowledged(reached, Factor.Acceptance, scene),
            FeedbackLapsed => reached with { Phases = PhaseModel.Acknowledge(reached.Phases, scene.Policy.Phases) },
            StorySeen => reached with { Phases = PhaseModel.Learn(reached.Phases, Lesson.Story, 1) },
            ExampleSeen or WorkshopAttended => Helped(reached with { Phases = PhaseModel.Learn(reached.Phases, Lesson.Example, 1) }, Factor.MentalEffort, scene),
            GuidelineRead => Helped(reached, Factor.SocialDeviance, scene),
            UnderstoodWhy => reached with { Phases = reached.Phases with { KnowsWhy = true } },
            ConfidenceReported reported => reached with { Phases = reached.Phases with { Confidence = Math.Max(reached.Phases.Confidence, reported.Confidence.Value) } },
            AutomaticityReported reported => reached with { Habits = reached.Habits with { Automaticity = reported.Automaticity } },
            FreezeUsed freeze => reached with { Rhythm = Rhythm.Spare(reached.Rhythm, freeze.Date, scene.Policy.Habits) },
            Retracted retracted => reached with { Rewards = Claims.TakeBack(reached.Rewards, retracted.Target, retracted.At, scene.Around.BookAt) },
            SignalDeclared signal => reached with { Behavior = reached.Behavior.Declare(signal.Factor, signal.Strength, signal.At) },
            _ => reached,
        };

    /// <summary>Progress up to an instant at which something happened: nothing older than retention is held period by period.</summary>
    private static Progress Reach(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        var advanced = Advance(progress, at, standing, around);
        return advanced with
        {
            Through = at,
            Rhythm = Circumstances.CompactedAt(advanced, at, standing, around),
            Rewards = Claims.Compact(advanced.Rewards, at - around.Retention, around.BookAt),
        };
    }

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
            var date = LocalDays.DateAt(contact.At, Circumstances.ZoneAt(contact.At, standing, around), around.PolicyAt(contact.At).Prompts.DayStartHour);
            settled = settled with { Phases = PhaseModel.Offer(settled.Phases, LocalDays.WeekOf(date), rules) };
        }

        return contact.Opening == Opening.Unknown ? Learn(settled, contact.Decision, rules.PresumedSeen) : settled;
    }

    private static Progress See(Progress progress, Seen seen, in Scene scene)
    {
        var prompts = Contacts.See(progress.Prompts, seen.Decision, seen.Opening);
        return seen.Opening == Opening.Seen
            ? Learn(progress with { Prompts = Slots.Observe(prompts, seen.At, scene.Zone) }, seen.Decision, 1)
            : progress with { Prompts = prompts };
    }

    /// <summary>After a message came in, for which the oldest may have been let go.</summary>
    private static Progress Contacted(Progress progress, PromptState prompts, in Scene scene)
    {
        if (Contacts.LetGo(progress.Prompts, prompts) is { IsOffer: true } gone)
        {
            var week = LocalDays.WeekOf(LocalDays.DateAt(gone.At, scene.Zone, scene.Policy.Prompts.DayStartHour));
            var oldest = LocalDays.WeekOf(scene.Date.PlusDays(-scene.Around.History.RetentionDays));
            prompts = Contacts.Remember(prompts, week, oldest);
        }

        return progress with { Prompts = prompts };
    }

    /// <summary>After the person answered, in whatever way: who answers a message has seen it, and what it teaches.</summary>
    private static Progress Answered(Progress progress, DecisionId? decision)
    {
        var answered = progress with { Prompts = Contacts.Answer(progress.Prompts, decision) };
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
        var handled = Repeated(Answered(progress, chose.Decision), scene);
        if (chose.Barrier is { } barrier && Barriers.FactorOf(barrier) is { } factor)
        {
            handled = handled with { Behavior = handled.Behavior.NameBarrier(factor, scene.Policy.Behavior.BarrierSignal, chose.At) };
        }

        return chose.Choice == Choice.Skip
            ? Marked(handled with { Rhythm = Rhythm.Skip(handled.Rhythm, scene.Date) }, chose.Content, ContentUse.Skipped, scene)
            : Marked(Kept(handled, scene), chose.Content, ContentUse.Shared, scene);
    }

    private static Progress Act(Progress progress, DecisionId? decision, in Scene scene)
    {
        var acted = Kept(Repeated(Answered(progress, decision), scene), scene);
        return acted with
        {
            Phases = PhaseModel.Act(acted.Phases, scene.Policy.Phases),
            Habits = decision is null ? acted.Habits with { Unprompted = acted.Habits.Unprompted + 1 } : acted.Habits,
        };
    }

    private static Progress Marked(Progress progress, ContentId? content, ContentUse use, in Scene scene) =>
        content is { } known ? progress with { Content = progress.Content.Mark(known, use, scene.Date) } : progress;

    private static Progress Kept(Progress progress, in Scene scene) => progress with
    {
        Rhythm = Rhythm.Keep(progress.Rhythm, scene.Date, scene.Days, scene.Around.HabitRulesOn(scene.Date, scene.Zone)),
        Prompts = Contacts.Respond(progress.Prompts, scene.At),
    };

    private static Progress Repeated(Progress progress, in Scene scene) => progress with
    {
        Habits = Habit.Repeat(progress.Habits, LocalDays.NumberOf(scene.Date), Circumstances.ContextOf(scene.Placed), scene.Policy.Habits),
        Prompts = Slots.Observe(progress.Prompts, scene.At, scene.Zone),
    };

    private static Progress Acknowledged(Progress progress, Factor factor, in Scene scene) =>
        Helped(progress with { Phases = PhaseModel.Acknowledge(progress.Phases, scene.Policy.Phases) }, factor, scene);

    private static Progress Helped(Progress progress, Factor factor, in Scene scene) =>
        progress with { Behavior = progress.Behavior.Observe(factor, scene.Policy.Behavior.HelpSignal, scene.At) };

    /// <summary>What a fact earns, by what was so just before it: nothing unless the policy grants and the person agreed.</summary>
    private static Progress Earned(Progress after, Progress before, EventFact fact, Standing standing, in Scene scene)
    {
        if (!scene.Policy.Grants || RewardClaim.TriggerOf(fact) is not { } trigger || !standing.MayEarnAt(scene.At))
        {
            return after;
        }

        var claim = new RewardClaim
        {
            Fact = fact,
            Trigger = trigger,
            Date = scene.Date,
            Phase = PhaseModel.PhaseOf(before.Phases, standing.Answers, scene.Policy.Phases),
            Practised = Habit.StrengthOf(before.Phases.Acts, scene.Policy.Habits),
            Team = scene.Placed?.Team,
        };
        return after with { Rewards = Claims.Take(after.Rewards, claim, scene.Around.BookAt(scene.At)) };
    }

    private static ValueList<Absence> Absent(ValueList<Absence> held, EventFact fact, in Scene scene)
    {
        var oldest = scene.Around.CountedOneByOneAt(scene.At);
        var absence = fact is Away away ? new Absence(away.From, away.To, false) : new Absence(((Silenced)fact).From, ((Silenced)fact).To, true);
        return held.Where(known => known.To >= oldest).Add(absence);
    }

    /// <summary>An event with what surrounds it.</summary>
    private readonly ref struct Scene(EventFact fact, Standing standing, Surroundings around)
    {
        internal Instant At { get; } = fact.At;

        internal Surroundings Around { get; } = around;

        internal Policy Policy { get; } = around.PolicyAt(fact.At);

        internal Placed? Placed { get; } = standing.PlacedAt(fact.At);

        internal DateTimeZone Zone { get; } = Circumstances.ZoneAt(fact.At, standing, around);

        internal WorkingDays Days => (Placed?.Pattern ?? Policy.Prompts.Hours).Days;

        internal LocalDate Date => LocalDays.DateAt(At, Zone, Policy.Prompts.DayStartHour);
    }
}
