using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>What can be observed of a person at a moment, looked up in the whole sorted list for each question anew.</summary>
internal sealed class StateOracle(Told told, Instant now)
{
    internal LocalDate Date => WallCalendar.DateAt(now, told.ZoneAt(now));

    /// <summary>Enrolled, and neither left nor objected since, nor did the work end.</summary>
    internal bool IsEnrolled =>
        told.Last<Enrolled>() is { } enrolled && IsSinceLeaving(enrolled);

    /// <summary>Given and not withdrawn since; leaving ends all consents.</summary>
    internal bool ConsentsTo(ConsentForm form) =>
        IsEnrolled && told.Last<ConsentGiven>(given => given.Form == form) is { } given
        && IsSinceLeaving(given) && told.IsAfter(given, told.Last<ConsentWithdrawn>(withdrawn => withdrawn.Form == form));

    /// <summary>In-app and the channels of the enrolment, or one allowed since leaving; unless withdrawn since.</summary>
    internal bool Allows(Channel channel)
    {
        var withdrawn = told.Last<ChannelWithdrawn>(fact => fact.Channel == channel);
        return IsEnrolled
            && ((told.IsAfter(told.Last<Enrolled>()!, withdrawn) && (channel == Channel.InApp || told.Last<Enrolled>()!.Channels.Contains(channel)))
                || (told.Last<ChannelAllowed>(fact => fact.Channel == channel) is { } allowed && IsSinceLeaving(allowed) && told.IsAfter(allowed, withdrawn)));
    }

    internal Placed? Placed => told.PlacedAt(now);

    /// <summary>
    /// The last pause that covers the moment since the person resumed. One that began at once has replaced all before it, also when it is
    /// over; one that lies ahead has not.
    /// </summary>
    internal Paused? Paused
    {
        get
        {
            var pauses = told.Of<Paused>().Where(paused => told.IsAfter(paused, told.Last<Resumed>())).ToList();
            var beginning = pauses.FindLastIndex(paused => (paused.From ?? paused.At) <= paused.At);
            return pauses.Skip(beginning).LastOrDefault(paused => (paused.From ?? paused.At) <= now && !(paused.Until <= now));
        }
    }

    internal Muted? Muted => told.Last<Muted>() is { } muted && told.IsAfter(muted, told.Last<Resumed>()) ? muted : null;

    internal Instant? SnoozedUntil => told.Last<Snoozed>()?.Until;

    /// <summary>When the person last acted, proposed, adapted or copied.</summary>
    internal Instant? LastAct => told.Facts.LastOrDefault(fact => fact is Acted or IdeaProposed or Chose { Choice: not Choice.Skip })?.At;

    /// <summary>When "keep, less, stop?" was last asked; a question that was withheld was not.</summary>
    internal Instant? LastCheckIn => told.Messages
        .Where(message => message is { Ask: Ask.Cadence, CountsUnderCaps: true })
        .Select(message => (Instant?)message.At)
        .Max();

    /// <summary>
    /// Messages whose time to answer was over without an answer though they were seen, since the person last answered anything, asked for
    /// anything, set preferences, resumed, was no longer restricted or enrolled.
    /// </summary>
    internal int Ignored
    {
        get
        {
            var since = told.All.LastOrDefault(fact => fact is Scheduled { IsProactive: false }
                || (!told.IsTakenBack(fact) && (Message.IsAnswer(fact) || fact is IdeaProposed or PreferencesSet or Resumed or RestrictionLifted or Enrolled)))?.At;
            return told.Messages.Count(message => message.IsIgnored && message.SettlesAt <= now && !(message.SettlesAt <= since));
        }
    }

    /// <summary>
    /// Days on which the person chose or acted, one each, as far as they still count: whole for four weeks without another, then halved every
    /// four weeks; half of them stay where team or department changed.
    /// </summary>
    internal double Repetitions
    {
        get
        {
            var rules = told.Policy.Habits;
            var (repetitions, last, context) = (0.0, default(LocalDate), default(string));
            foreach (var fact in told.Facts.Where(fact => fact is Chose or Acted or IdeaProposed))
            {
                if (repetitions == 0 || told.DateOf(fact) > last)
                {
                    repetitions = Left(told.DateOf(fact), ContextAt(fact.At)) + 1;
                    (last, context) = (told.DateOf(fact), ContextAt(fact.At));
                }
            }

            return Left(Date, ContextAt(now));

            double Left(LocalDate date, string today) => repetitions == 0 ? 0
                : repetitions * (today == context ? 1 : rules.ContextCarryOver)
                    * Math.Pow(0.5, Math.Max(0, WallCalendar.DaysFrom(last, date) - rules.BreakAfterDays) / rules.BreakHalfLifeDays);
        }
    }

    /// <summary>Growing toward 1, each repetition by a share of what is left to learn.</summary>
    internal double HabitStrength => 1 - Math.Exp(-told.Policy.Habits.GrowthPerRepetition * Repetitions);

    internal int Unprompted => told.Facts.Count(fact => fact is Acted { Decision: null } or IdeaProposed);

    internal bool IsHabitVerified =>
        told.Last<AutomaticityReported>()?.Automaticity >= told.Policy.Habits.VerifiedAutomaticity
        && Repetitions >= told.Policy.Habits.VerifiedRepetitions
        && Unprompted >= told.Policy.Habits.VerifiedUnprompted;

    /// <summary>The hour of the first act, choice or sight of a message on each local date; the last 32 of them.</summary>
    internal IReadOnlyList<LocalDateTime> Observations
    {
        get
        {
            List<LocalDateTime> observed = [];
            foreach (var fact in told.Facts.Where(fact => fact is Chose or Acted or IdeaProposed or Seen { Opening: Opening.Seen }))
            {
                var local = fact.At.InZone(told.ZoneAt(fact.At)).LocalDateTime;
                if (observed.Count == 0 || local.Date > observed[^1].Date)
                {
                    observed.Add(local.Date.At(new(local.Hour, 0)));
                }
            }

            return observed.TakeLast(32).ToList();
        }
    }

    private bool IsSinceLeaving(Fact fact) => !told.Facts.Any(other => other is OptedOut or Objected or Departed && told.IsAfter(other, fact));

    private string ContextAt(Instant at) => told.PlacedAt(at) is { } placed ? $"{placed.Team?.Value}, {placed.Department?.Value}" : "unknown";
}
