using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>What one person adds to the sums of a programme; let go as soon as it is added.</summary>
internal sealed class PersonHealth
{
    private readonly bool[] around;
    private readonly bool[] active;

    private PersonHealth(FactBook book, Instant since, HealthWindow window)
    {
        var counting = Counting(book, since, window);
        var acted = counting.FindAll(static fact => fact is Acted).ConvertAll(static fact => (Acted)fact);
        (around, active) = (new bool[window.Weeks], new bool[window.Weeks]);
        foreach (var act in acted)
        {
            active[window.WeekOf(act.At)] = true;
            OfflineActs += act.Kind == ActKind.ToldAFriend || act.Kind == ActKind.Referral ? 1 : 0;
            Comments += act.Kind == ActKind.Comment ? 1 : 0;
        }

        FindWeeks(book, since, window);
        var feedback = FirstFeedback(book);
        var ripe = window.End - Duration.FromDays(7);
        Acts = acted.ConvertAll(act => new HealthAct(act.At < ripe, feedback.TryGetValue(act.Id, out var at) ? Math.Max(0, (at - act.At).Days) : null));
        foreach (var fact in counting)
        {
            Responses += fact is NetworkResponded response && !book.IsTakenBack(fact.Person, response.Act) ? 1 : 0;
            Kindness += fact is FeedbackReceived or PeerThanked && !IsOfAnActTakenBack(fact, book) ? 1 : 0;
            Adapted += fact is Chose { Choice: Choice.Adapt } ? 1 : 0;
            Copied += fact is Chose { Choice: Choice.Copy } ? 1 : 0;
            IsLed |= fact is StorySeen { ByLeader: true };
            IsReported |= fact is not (Acted or Away or Silenced or Retracted);
        }

        foreach (var message in Messages(book, counting))
        {
            Invitations += message is { IsProactive: true, Ask: Ask.Share or Ask.TinyStep } ? 1 : 0;
            ContentMessages += message.IsOverview || !message.Items.IsEmpty ? 1 : 0;
        }

        IsMuted = IsMutedAt(window.End, book);
        var length = Duration.FromDays(window.ProofDays);
        var (before, late) = (window.End - length - length, window.End - length);
        IsInProof = since <= before;
        foreach (var act in acted)
        {
            ActedNow |= act.At >= late;
            ActedBefore |= act.At >= before && act.At < late;
        }
    }

    /// <summary>Whether anything but acts and absence is reported: then what is not reported did not happen.</summary>
    internal bool IsReported { get; }

    internal bool IsMuted { get; }

    /// <summary>Whether the person heard a leader tell why.</summary>
    internal bool IsLed { get; }

    internal List<HealthAct> Acts { get; }

    internal int OfflineActs { get; }

    internal int Comments { get; }

    internal int Responses { get; }

    /// <summary>Thanks of colleagues and feedback of experts.</summary>
    internal int Kindness { get; }

    internal int Invitations { get; }

    internal int ContentMessages { get; }

    internal int Adapted { get; }

    internal int Copied { get; }

    /// <summary>Whether the person takes part since before both windows of social proof.</summary>
    internal bool IsInProof { get; }

    internal bool ActedNow { get; }

    internal bool ActedBefore { get; }

    /// <summary>What a person adds; none of who is not enrolled at the moment, or restricted.</summary>
    internal static PersonHealth? Of(IEnumerable<Fact> facts, HealthWindow window)
    {
        var book = FactBook.OfOne(facts, window.Now);
        return EnrolledSince(book) is { } since && !IsRestricted(book) ? new(book, since, window) : null;
    }

    /// <summary>Since when a person is enrolled without having left; none of who is not.</summary>
    internal static Instant? EnrolledSince(FactBook book)
    {
        Instant? since = null;
        foreach (var fact in book.Facts)
        {
            since = fact switch { Enrolled => since ?? fact.At, OptedOut or Objected or Departed => null, _ => since };
        }

        return since;
    }

    private static bool IsRestricted(FactBook book)
    {
        var isRestricted = false;
        foreach (var fact in book.Facts)
        {
            isRestricted = fact switch { Restricted => true, RestrictionLifted => false, _ => isRestricted };
        }

        return isRestricted;
    }

    internal bool IsAround(int week) => around[week];

    internal bool IsActive(int week) => active[week];

    /// <summary>Of the first few weeks in which the person was there, from one week up to another: how many there are, and how many with an act.</summary>
    internal (int Around, int Active) Weeks(int from, int to, int most)
    {
        var (there, acting) = (0, 0);
        for (var week = from; week < to && there < most; week++)
        {
            there += around[week] ? 1 : 0;
            acting += active[week] ? 1 : 0;
        }

        return (there, acting);
    }

    /// <summary>Events of the window since the enrolment.</summary>
    private static List<Fact> Counting(FactBook book, Instant since, HealthWindow window)
    {
        var counting = new List<Fact>(book.Facts.Count);
        foreach (var fact in book.Facts)
        {
            if (fact is EventFact && fact.At >= since && window.Contains(fact.At))
            {
                counting.Add(fact);
            }
        }

        return counting;
    }

    /// <summary>The person is there from the week of the enrolment on, but where away or the engine silent, and where acting all the same.</summary>
    private void FindWeeks(FactBook book, Instant since, HealthWindow window)
    {
        for (var week = Math.Max(0, window.WeekOf(since)); week < window.Weeks; week++)
        {
            around[week] = true;
        }

        foreach (var fact in book.Facts)
        {
            var (from, to) = fact switch
            {
                Away away => (away.From, away.To),
                Silenced silenced => (silenced.From, silenced.To),
                _ => (window.End, window.Start),
            };
            for (var week = Math.Max(0, window.WeekOf(from)); week < window.Weeks && window.MiddleOf(week) < to; week++)
            {
                around[week] &= window.MiddleOf(week) < from;
            }
        }

        for (var week = 0; week < window.Weeks; week++)
        {
            around[week] |= active[week];
        }
    }

    /// <summary>When a colleague first reacted to each act.</summary>
    private static Dictionary<FactId, Instant> FirstFeedback(FactBook book)
    {
        var first = new Dictionary<FactId, Instant>();
        foreach (var fact in book.Facts)
        {
            if (ActOf(fact) is { } act && !first.ContainsKey(act))
            {
                first[act] = fact.At;
            }
        }

        return first;
    }

    private static FactId? ActOf(Fact fact) => fact switch { FeedbackReceived feedback => feedback.Act, PeerThanked thanked => thanked.Act, _ => null };

    private static bool IsOfAnActTakenBack(Fact fact, FactBook book) => ActOf(fact) is { } act && book.IsTakenBack(fact.Person, act);

    /// <summary>Messages that were sent in the window and arrived, each once.</summary>
    private static IEnumerable<Scheduled> Messages(FactBook book, List<Fact> counting)
    {
        var planned = new Dictionary<DecisionId, Scheduled>();
        var returned = new HashSet<DecisionId>();
        foreach (var fact in book.Facts)
        {
            if (fact is Scheduled scheduled)
            {
                planned[scheduled.Decision] = scheduled;
            }
            else if (fact is NotDelivered failed)
            {
                _ = returned.Add(failed.Decision);
            }
        }

        foreach (var fact in counting)
        {
            if (fact is Sent sent && returned.Add(sent.Decision) && planned.TryGetValue(sent.Decision, out var message))
            {
                yield return message;
            }
        }
    }

    private static bool IsMutedAt(Instant end, FactBook book)
    {
        Muted? last = null;
        foreach (var fact in book.Facts)
        {
            last = fact switch { _ when fact.At >= end => last, Muted muted => muted, Resumed => null, _ => last };
        }

        return last is not null && !(last.Until <= end);
    }
}
