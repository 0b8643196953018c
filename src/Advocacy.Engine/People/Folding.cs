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

/// <summary>
/// Progress while events are folded into it: first the time that passed up to an event, then the event itself. It is the working copy of one
/// call, which nobody else can see, so that a row of events copies what each of them changes, and the whole but once.
/// </summary>
internal ref struct Folding
{
    private readonly Standing standing;
    private readonly Surroundings around;
    private readonly Instant? sweptAt;
    private Instant? through;
    private BehaviorState behavior;
    private PhaseState phases;
    private HabitState habits;
    private RhythmState rhythm;
    private PromptState prompts;
    private ContentState content;
    private RewardState rewards;
    private ValueList<Absence> absences;
    private int responses;
    private int thanks;

    internal Folding(Progress before, Standing standing, Surroundings around)
    {
        this.standing = standing;
        this.around = around;
        sweptAt = before.SweptAt;
        through = before.Through;
        behavior = before.Behavior;
        phases = before.Phases;
        habits = before.Habits;
        rhythm = before.Rhythm;
        prompts = before.Prompts;
        content = before.Content;
        rewards = before.Rewards;
        absences = before.Absences;
        responses = before.Responses;
        thanks = before.Thanks;
    }

    /// <summary>Progress after all that was folded.</summary>
    internal readonly Progress Progress => new()
    {
        Through = through,
        SweptAt = sweptAt,
        Behavior = behavior,
        Phases = phases,
        Habits = habits,
        Rhythm = rhythm,
        Prompts = prompts,
        Content = content,
        Rewards = rewards,
        Absences = absences,
        Responses = responses,
        Thanks = thanks,
    };

    /// <summary>An event happened, and all that is due up to it.</summary>
    internal void Take(EventFact fact)
    {
        var scene = new Scene(fact.At, standing, around);
        Reach(scene);
        if (LettingGo.MayForget(prompts, fact.At, around) && Registers.DecisionOf(fact) is { } decision)
        {
            prompts = LettingGo.Forgotten(prompts, decision, fact.At, standing, around);
        }

        var undone = standing.Retractions.Undo(fact);
        if (undone && fact is not (Scheduled or Sent))
        {
            return;
        }

        var before = phases;
        Fold.Happen(ref this, fact, undone, scene);
        Earn(fact, before, scene);
    }

    /// <summary>Time alone: messages whose time to answer is over are settled, each at its own instant.</summary>
    internal void Advance(Instant to)
    {
        while (Fold.NextToSettle(prompts, around) is { } next && next.At <= to)
        {
            Settle(next.Contact, next.At);
        }
    }

    /// <summary>Up to an instant at which something happened: nothing older than retention is held period by period.</summary>
    private void Reach(in Scene scene)
    {
        Advance(scene.At);
        if (Rhythm.IsToCompact(rhythm, scene.Date, around.History.RetentionDays))
        {
            rhythm = Circumstances.CompactedAt(Progress, scene);
        }

        if (!rewards.Entries.IsEmpty)
        {
            rewards = Claims.Compact(rewards, scene.At - around.Retention, around.BookAt);
        }

        through = scene.At;
    }

    private void Settle(Contact contact, Instant at)
    {
        prompts = Contacts.Settle(prompts, contact, at, standing.LastOwnStepBy(at));
        if (!contact.CanHaveReached)
        {
            return;
        }

        var rules = around.PolicyAt(contact.ValidUntil).Phases;
        if (contact.Ask is Ask.Share or Ask.TinyStep && contact.IsProactive)
        {
            var week = LocalDays.WeekAt(contact.At, standing.ZoneAt(contact.At), around.PolicyAt(contact.At).Prompts.DayStartHour);
            phases = PhaseModel.Offer(phases, week, rules);
        }

        if (contact.Opening == Opening.Unknown)
        {
            Learn(contact.Decision, rules.PresumedSeen);
        }
    }

    internal void Schedule(Scheduled scheduled, in Scene scene) => Contact(Contacts.Schedule(prompts, scheduled), scene);

    internal void Send(Sent sent, in Scene scene) => Contact(Contacts.Send(prompts, sent.Decision, sent.At), scene);

    internal void Fail(NotDelivered failed) => prompts = Contacts.Move(prompts, failed.Decision, ContactStage.NotDelivered);

    /// <summary>A message came in, for which the oldest may have been let go.</summary>
    private void Contact(PromptState after, in Scene scene)
    {
        if (Contacts.LetGo(prompts, after) is { IsOffer: true } gone)
        {
            var week = LocalDays.WeekAt(gone.At, scene.Zone, scene.DayStart);
            var oldest = LocalDays.WeekOf(scene.Date.PlusDays(-around.History.RetentionDays));
            after = Contacts.Remember(after, week, oldest);
        }

        prompts = after;
    }

    internal void Expire(Expired expired, in Scene scene)
    {
        if (!(Contacts.Find(prompts, expired.Decision) is { } past && LettingGo.IsPast(past, scene.At, around)))
        {
            prompts = Contacts.Move(prompts, expired.Decision, ContactStage.Expired);
        }
    }

    internal void See(Seen seen, in Scene scene)
    {
        prompts = Contacts.See(prompts, seen.Decision, seen.Opening);
        if (seen.Opening == Opening.Seen)
        {
            Observe(scene);
            Learn(seen.Decision, 1);
        }
    }

    /// <summary>The person answered, in whatever way: who answers a message has seen it, and what it teaches.</summary>
    internal void Answer(DecisionId? decision)
    {
        prompts = Contacts.Answer(prompts, decision);
        if (decision is { } known)
        {
            Learn(known, 1);
        }
    }

    /// <summary>Counts a message's lesson up to a weight; what was counted before is not counted again.</summary>
    private void Learn(DecisionId decision, double weight)
    {
        if (Contacts.Find(prompts, decision) is { } contact && contact.Lesson != Lesson.None && contact.Learned < weight)
        {
            phases = PhaseModel.Learn(phases, contact.Lesson, weight - contact.Learned);
            prompts = Contacts.Learn(prompts, contact, weight);
        }
    }

    internal void Choose(Chose chose, in Scene scene)
    {
        Answer(chose.Decision);
        if (chose.Barrier is { } barrier && Barriers.FactorOf(barrier) is { } factor)
        {
            behavior = behavior.NameBarrier(factor, scene.Policy.Behavior.BarrierSignal, chose.At);
        }

        Repeat(scene);
        if (chose.Choice == Choice.Skip)
        {
            rhythm = Rhythm.Skip(rhythm, scene.Date);
            Observe(scene);
            Mark(chose.Content, ContentUse.Skipped, scene);
        }
        else
        {
            Respond(scene);
            Mark(chose.Content, ContentUse.Shared, scene);
        }
    }

    internal void Act(DecisionId? decision, ContentId? about, in Scene scene)
    {
        Answer(decision);
        phases = PhaseModel.Act(phases, scene.Policy.Phases);
        Repeat(scene);
        habits = decision is null ? habits with { Unprompted = habits.Unprompted + 1 } : habits;
        Respond(scene);
        Mark(about, ContentUse.Shared, scene);
    }

    internal void Snooze(Instant until) => prompts = prompts with { SnoozedUntil = until };

    internal void Learn(Lesson lesson) => phases = PhaseModel.Learn(phases, lesson, 1);

    internal void Understand() => phases = phases with { KnowsWhy = true };

    internal void Trust(Score confidence) => phases = phases with { Confidence = Math.Max(phases.Confidence, confidence.Value) };

    internal void Feel(int automaticity) => habits = habits with { Automaticity = automaticity };

    internal void Spare(LocalDate date, in Scene scene) => rhythm = Rhythm.Spare(rhythm, date, scene.Policy.Habits);

    internal void Declare(SignalDeclared signal) => behavior = behavior.Declare(signal.Factor, signal.Strength, signal.At);

    internal void TakeBack(Retracted retracted) => rewards = Claims.TakeBack(rewards, retracted.Target, retracted.At, around.BookAt);

    internal void HearBack() => responses++;

    internal void BeThanked() => thanks++;

    internal void Mark(ContentId? about, ContentUse use, in Scene scene) => content = about is { } known ? content.Mark(known, use, scene.Date) : content;

    private void Repeat(in Scene scene) => habits = Habit.Repeat(habits, LocalDays.NumberOf(scene.Date), scene.Context, scene.Policy.Habits);

    private void Observe(in Scene scene) => prompts = Slots.Observe(prompts, scene.At, scene.Zone);

    /// <summary>The person acted, adapted or copied.</summary>
    private void Respond(in Scene scene)
    {
        rhythm = Rhythm.Keep(rhythm, scene.Date, scene.Days, around.HabitRulesOn(scene.Date, scene.Zone));
        Observe(scene);
        prompts = Contacts.Respond(prompts, scene.At);
    }

    internal void Acknowledge(in Scene scene) => phases = PhaseModel.Acknowledge(phases, scene.Policy.Phases);

    internal void Help(Factor factor, in Scene scene) => behavior = behavior.Observe(factor, scene.Policy.Behavior.HelpSignal, scene.At);

    internal void Miss(Absence absence, in Scene scene)
    {
        var oldest = around.CountedOneByOneAt(scene.At);
        foreach (var known in absences)
        {
            if (known.To < oldest)
            {
                absences = absences.Where(held => held.To >= oldest);
                break;
            }
        }

        absences = absences.Add(absence);
    }

    /// <summary>What a fact earns, by what was so just before it: nothing unless the policy grants and the person agreed.</summary>
    private void Earn(EventFact fact, PhaseState before, in Scene scene)
    {
        if (!scene.Policy.Grants || RewardClaim.TriggerOf(fact) is not { } trigger || !standing.MayEarnAt(scene.At))
        {
            return;
        }

        var claim = new RewardClaim
        {
            Fact = fact,
            Trigger = trigger,
            Date = scene.Date,
            Phase = PhaseModel.PhaseOf(before, standing.Answers, scene.Policy.Phases),
            Practised = Habit.StrengthOf(before.Acts, scene.Policy.Habits),
            Team = scene.Placement?.Fact.Team,
        };
        rewards = Claims.Take(rewards, claim, around.BookAt(scene.At));
    }
}
