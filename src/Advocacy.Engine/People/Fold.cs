using Advocacy.Engine.Content;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Folds events, and time, into progress.</summary>
internal static class Fold
{
    /// <summary>Progress after an event.</summary>
    internal static Progress Apply(Progress progress, EventFact fact, Standing standing, Surroundings around)
    {
        var folding = new Folding(progress, standing, around);
        folding.Take(fact);
        return folding.Progress;
    }

    /// <summary>Progress after a row of events.</summary>
    internal static Progress All(Progress progress, ValueList<EventFact> events, Standing standing, Surroundings around)
    {
        if (events.IsEmpty)
        {
            return progress;
        }

        var folding = new Folding(progress, standing, around);
        foreach (var fact in events)
        {
            folding.Take(fact);
        }

        return folding.Progress;
    }

    /// <summary>What an event does, once time has passed up to it; what happens most comes first.</summary>
    internal static void Happen(ref Folding folding, EventFact fact, bool undone, in Scene scene)
    {
        switch (fact)
        {
            case Scheduled scheduled:
                folding.Schedule(undone ? scheduled with { Ask = Ask.Nothing, Lesson = Lesson.None } : scheduled, scene);
                break;
            case Sent sent:
                folding.Send(sent, scene);
                break;
            case Seen seen:
                folding.See(seen, scene);
                break;
            case Chose chose:
                folding.Choose(chose, scene);
                break;
            case Acted acted:
                folding.Act(acted.Decision, acted.Content, scene);
                break;
            case PeerThanked:
                folding.BeThanked();
                folding.Acknowledge(scene);
                folding.Help(Factor.Acceptance, scene);
                break;
            case SignalDeclared signal:
                folding.Declare(signal);
                break;
            case NetworkResponded:
                folding.HearBack();
                folding.Acknowledge(scene);
                folding.Help(Factor.Hope, scene);
                break;
            case Away away:
                folding.Miss(new(away.From, away.To, false), scene);
                break;
            case Silenced silenced:
                folding.Miss(new(silenced.From, silenced.To, true), scene);
                break;
            case NotDelivered failed:
                folding.Fail(failed);
                break;
            case Expired expired:
                folding.Expire(expired, scene);
                break;
            case ListeningAnswered answered:
                folding.Answer(answered.Decision);
                break;
            case FeedbackGiven given:
                folding.Answer(given.Decision);
                break;
            case Dismissed dismissed:
                folding.Answer(dismissed.Decision);
                break;
            case Snoozed snoozed:
                folding.Answer(snoozed.Decision);
                folding.Snooze(snoozed.Until);
                break;
            case IdeaProposed:
                folding.Act(null, null, scene);
                break;
            case TookPart took:
                folding.Mark(took.Occasion, ContentUse.TookPart, scene);
                break;
            case RecognitionGiven or FeedbackReceived:
                folding.Acknowledge(scene);
                folding.Help(Factor.Acceptance, scene);
                break;
            case FeedbackLapsed:
                folding.Acknowledge(scene);
                break;
            case StorySeen:
                folding.Learn(Lesson.Story);
                break;
            case ExampleSeen or WorkshopAttended:
                folding.Learn(Lesson.Example);
                folding.Help(Factor.MentalEffort, scene);
                break;
            case GuidelineRead:
                folding.Help(Factor.SocialDeviance, scene);
                break;
            case UnderstoodWhy:
                folding.Understand();
                break;
            case ConfidenceReported reported:
                folding.Trust(reported.Confidence);
                break;
            case AutomaticityReported reported:
                folding.Feel(reported.Automaticity);
                break;
            case FreezeUsed freeze:
                folding.Spare(freeze.Date, scene);
                break;
            case Retracted retracted:
                folding.TakeBack(retracted);
                break;
        }
    }

    /// <summary>Progress after time alone: messages whose time to answer is over are settled, each at its own instant.</summary>
    internal static Progress Advance(Progress progress, Instant to, Standing standing, Surroundings around)
    {
        if (!(NextToSettle(progress, around)?.At <= to))
        {
            return progress;
        }

        var folding = new Folding(progress, standing, around);
        folding.Advance(to);
        return folding.Progress;
    }

    /// <summary>The message that is settled next, and when; none if all are.</summary>
    internal static (Contact Contact, Instant At)? NextToSettle(Progress progress, Surroundings around) => NextToSettle(progress.Prompts, around);

    /// <summary>The same of messages.</summary>
    internal static (Contact Contact, Instant At)? NextToSettle(PromptState prompts, Surroundings around)
    {
        (Contact Contact, Instant At)? next = null;
        foreach (var contact in prompts.Contacts)
        {
            if (!contact.IsSettled)
            {
                var at = Contacts.SettlesAt(contact, around.PolicyAt(contact.ValidUntil).Prompts);
                next = next is { } known && known.At <= at ? known : (contact, at);
            }
        }

        return next;
    }
}
