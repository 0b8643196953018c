using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>
/// One message, read from all facts about it: from the first that says it was scheduled or sent. That it was scheduled or sent cannot be
/// undone; what it asked and taught can.
/// </summary>
internal sealed class Message
{
    private readonly IReadOnlyList<Fact> about;
    private readonly Told told;

    private Message(DecisionId decision, IReadOnlyList<Fact> about, Told told)
    {
        Decision = decision;
        this.about = about;
        this.told = told;
    }

    internal static IReadOnlyList<Message> AllIn(Told told)
    {
        var byDecision = told.All
            .Where(fact => DecisionOf(fact) is not null && (fact is Scheduled or Sent || !told.IsTakenBack(fact)))
            .ToLookup(fact => DecisionOf(fact)!.Value);
        return [.. byDecision
            .Select(facts => new Message(facts.Key, [.. facts.SkipWhile(fact => fact is not (Scheduled or Sent))], told))
            .Where(message => message.about.Count > 0)];
    }

    internal DecisionId Decision { get; }

    private Scheduled? Scheduling => about.OfType<Scheduled>().LastOrDefault();

    private Scheduled? Meaning => Scheduling is { } scheduled && !told.IsTakenBack(scheduled) ? scheduled : null;

    private Fact? Fate => about.LastOrDefault(fact => fact is Sent or NotDelivered or Expired);

    internal Ask Ask => Meaning?.Ask ?? Ask.Nothing;

    internal Lesson Lesson => Meaning?.Lesson ?? Lesson.None;

    internal bool IsProactive => Scheduling?.IsProactive ?? true;

    internal bool IsOverview => Scheduling?.IsOverview ?? false;

    /// <summary>When it was sent; else for when it was scheduled before anything became of it.</summary>
    internal Instant At =>
        about.OfType<Sent>().LastOrDefault()?.At
        ?? about.TakeWhile(fact => fact is not (NotDelivered or Expired)).OfType<Scheduled>().Last().DeliverAt;

    /// <summary>All the engine's own initiative counts, whatever became of it, but for what was withheld.</summary>
    internal bool CountsUnderCaps => IsProactive && Fate is not Expired;

    internal bool IsAnswered => about.Any(IsAnswer);

    /// <summary>What is known of whether it was seen: what was said last; who answers has seen it.</summary>
    internal Opening Opening => about.LastOrDefault(fact => IsAnswer(fact) || fact is Seen { Opening: not Opening.Unknown }) switch
    {
        Seen seen => seen.Opening,
        null => Opening.Unknown,
        _ => Opening.Seen,
    };

    internal bool CanHaveReached => Fate is null or Sent && Opening != Opening.NotSeen;

    /// <summary>When the time to answer is over: some days after it was no longer true.</summary>
    internal Instant SettlesAt
    {
        get
        {
            var answer = Duration.FromDays(told.Policy.Prompts.AnswerDays);
            var end = (about[0] is Scheduled first ? first.ValidUntil : about[0].At) + answer;
            foreach (var again in about.OfType<Scheduled>())
            {
                if (again.At >= end)
                {
                    break;
                }

                end = again.ValidUntil + answer;
            }

            return end;
        }
    }

    /// <summary>What was known of it when the time to answer was over.</summary>
    internal Message WhenSettled => Knowing(about.Count(fact => fact.At < SettlesAt));

    /// <summary>Seen and not answered, though it asked something.</summary>
    internal bool IsIgnored =>
        WhenSettled is { IsProactive: true, IsAnswered: false, Opening: Opening.Seen, Fate: null or Sent } known && known.Ask != Ask.Nothing;

    /// <summary>Whether it offered to share, and reached the person as far as anybody knew.</summary>
    internal bool IsOffer => WhenSettled is { IsProactive: true, CanHaveReached: true, Ask: Ask.Share or Ask.TinyStep };

    /// <summary>
    /// What it has taught by an instant: all of its lesson when seen; a part when the time to answer is over and nobody can tell. Nothing
    /// counts twice.
    /// </summary>
    internal IEnumerable<(Lesson Lesson, double Weight)> LessonsBy(Instant now)
    {
        var counted = 0.0;
        var settled = about.Count(fact => fact.At < SettlesAt);
        for (var known = 0; known <= about.Count; known++)
        {
            if (known > 0 && (about[known - 1] is Seen { Opening: Opening.Seen } || IsAnswer(about[known - 1])))
            {
                foreach (var lesson in UpTo(1, Knowing(known)))
                {
                    yield return lesson;
                }
            }

            if (known == settled && SettlesAt <= now && Knowing(known) is { CanHaveReached: true, Opening: Opening.Unknown } presumed)
            {
                foreach (var lesson in UpTo(told.Policy.Phases.PresumedSeen, presumed))
                {
                    yield return lesson;
                }
            }
        }

        IEnumerable<(Lesson Lesson, double Weight)> UpTo(double weight, Message known)
        {
            if (known.Lesson != Lesson.None && weight > counted)
            {
                yield return (known.Lesson, weight - counted);
                counted = weight;
            }
        }
    }

    internal static bool IsAnswer(Fact fact) => fact is ListeningAnswered or FeedbackGiven or Dismissed or Snoozed or Chose or Acted;

    private Message Knowing(int count) => new(Decision, [.. about.Take(count)], told);

    private static DecisionId? DecisionOf(Fact fact) => fact switch
    {
        Scheduled scheduled => scheduled.Decision,
        Sent sent => sent.Decision,
        NotDelivered failed => failed.Decision,
        Expired expired => expired.Decision,
        Seen seen => seen.Decision,
        Dismissed dismissed => dismissed.Decision,
        FeedbackGiven given => given.Decision,
        Snoozed snoozed => snoozed.Decision,
        ListeningAnswered answered => answered.Decision,
        Chose chose => chose.Decision,
        Acted acted => acted.Decision,
        _ => null,
    };
}
