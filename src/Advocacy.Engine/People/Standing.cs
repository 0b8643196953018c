using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What holds for a person: the registers, read.</summary>
public sealed class Standing
{
    private readonly ValueList<StandingFact> facts;
    private readonly Retractions retractions;

    internal Standing(ValueList<StandingFact> facts, Retractions retractions)
    {
        this.facts = facts;
        this.retractions = retractions;
        Enrolled = Last<Enrolled>();
        OptedOut = Last<OptedOut>();
        Objected = Last<Objected>();
        Preferences = Last<PreferencesSet>()?.Preferences ?? new Preferences();
        Placed = Last<Placed>();
        HasMoved = Last<Placed>(fact => !ReferenceEquals(fact, Placed)) is not null;
        var resumed = Last<Resumed>();
        Muted = Last<Muted>() is { } muted && IsAfter(muted, resumed) ? muted : null;
        Answers = new(
            Last<Enrolled>(fact => fact.KnowsWhy == true) is not null, Last<Enrolled>(fact => fact.Confidence.HasValue)?.Confidence?.Value ?? 0);
        LastOwnStep = LastOwnStepBy(Instant.MaxValue);
    }

    /// <summary>The last enrolment, whether or not it still holds.</summary>
    public Enrolled? Enrolled { get; }

    /// <summary>The last opting out.</summary>
    public OptedOut? OptedOut { get; }

    /// <summary>The last objection.</summary>
    public Objected? Objected { get; }

    /// <summary>Whether the person is enrolled: since the last enrolment there was neither opting out nor objection.</summary>
    public bool IsEnrolled => Enrolled is { } enrolled && IsAfter(enrolled, OptedOut) && IsAfter(enrolled, Objected);

    /// <summary>What the person prefers.</summary>
    public Preferences Preferences { get; }

    /// <summary>Where the person works; none if unknown.</summary>
    public Placed? Placed { get; }

    /// <summary>The mute that was not ended by resuming; it may have run out.</summary>
    public Muted? Muted { get; }

    /// <summary>When the person last set preferences, resumed or enrolled.</summary>
    public Instant? LastOwnStep { get; }

    /// <summary>The answers given at any enrolment: enrolling anew without answering takes nothing back.</summary>
    public EnrolmentAnswers Answers { get; }

    /// <summary>
    /// The pause in force at an instant, none if there is none. A pause that begins at once replaces those before it; one that lies ahead
    /// leaves a running one as it is.
    /// </summary>
    public Paused? PausedAt(Instant at)
    {
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            if (facts[i] is not Paused paused || !IsAfter(paused, Last<Resumed>()))
            {
                continue;
            }

            var from = paused.From ?? paused.At;
            if (from <= at && !(paused.Until <= at))
            {
                return paused;
            }

            if (from <= paused.At)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the person agrees to a form; leaving ends all consents.</summary>
    public bool ConsentsTo(ConsentForm form) =>
        IsEnrolled
        && Last<ConsentGiven>(fact => fact.Form == form) is { } given
        && IsAfter(given, OptedOut) && IsAfter(given, Objected)
        && IsAfter(given, Last<ConsentWithdrawn>(fact => fact.Form == form));

    /// <summary>Whether a person may be reached through a channel: in-app needs only enrolment, others consent.</summary>
    public bool Allows(Channel channel)
    {
        if (!IsEnrolled)
        {
            return false;
        }

        var withdrawn = Last<ChannelWithdrawn>(fact => fact.Channel == channel);
        var byEnrolment = (channel == Channel.InApp || Enrolled!.Channels.Contains(channel)) && IsAfter(Enrolled!, withdrawn);
        return byEnrolment
            || (Last<ChannelAllowed>(fact => fact.Channel == channel) is { } allowed
                && IsAfter(allowed, withdrawn) && IsAfter(allowed, OptedOut) && IsAfter(allowed, Objected));
    }

    /// <summary>The channels the person wants, in order: the preferred, then those of the enrolment.</summary>
    public ValueList<Channel> WantedChannels()
    {
        var wanted = Preferences.Channels;
        foreach (var channel in Enrolled?.Channels ?? default)
        {
            wanted = wanted.Contains(channel) ? wanted : wanted.Add(channel);
        }

        return wanted;
    }

    /// <summary>When the person last set preferences, resumed or enrolled by an instant.</summary>
    internal Instant? LastOwnStepBy(Instant at)
    {
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            if (facts[i] is PreferencesSet or Resumed or Facts.Enrolled && facts[i].At <= at && !retractions.Undo(facts[i]))
            {
                return facts[i].At;
            }
        }

        return null;
    }

    /// <summary>Whether more than one placement is held, so that the pattern of a date depends on the date.</summary>
    internal bool HasMoved { get; }

    /// <summary>The placement in force at an instant; none before the first.</summary>
    internal Placed? PlacedAt(Instant at)
    {
        Placed? placement = null;
        foreach (var fact in facts)
        {
            if (fact is Placed placed && placed.At <= at && !retractions.Undo(placed))
            {
                placement = placed;
            }
        }

        return placement;
    }

    /// <summary>The intervals in which the person had paused everything, as far as reported by an instant and not over since long.</summary>
    internal List<Interval> PausesReportedBy(Instant at, Instant oldest)
    {
        var pauses = new List<Interval>();
        foreach (var fact in facts)
        {
            if (fact is Paused paused && paused.At <= at)
            {
                var from = paused.From ?? paused.At;
                var end = Earliest(Earliest(paused.Until, ResumedAfter(paused, at)), ReplacedAfter(paused, at));
                if (end is null || (end > from && paused.At >= oldest))
                {
                    pauses.Add(new Interval(from, end));
                }
            }
        }

        return pauses;
    }

    private Instant? ResumedAfter(Paused paused, Instant at)
    {
        foreach (var fact in facts)
        {
            if (fact is Resumed resumed && resumed.At >= paused.At && resumed.At <= at && !retractions.Undo(resumed) && !IsAfter(paused, resumed))
            {
                return resumed.At;
            }
        }

        return null;
    }

    /// <summary>When a later pause that begins at once takes the place of one.</summary>
    private Instant? ReplacedAfter(Paused paused, Instant at)
    {
        foreach (var fact in facts)
        {
            if (fact is Paused later && later.At <= at && (later.From ?? later.At) <= later.At && IsAfter(later, paused))
            {
                return later.At;
            }
        }

        return null;
    }

    private T? Last<T>(System.Predicate<T>? matches = null)
        where T : StandingFact
        => Registers.Last(facts, retractions.Undo, matches);

    private static bool IsAfter(StandingFact fact, StandingFact? other) => other is null || FactOrder.Canonical.Compare(fact, other) > 0;

    private static Instant? Earliest(Instant? one, Instant? other) => one is null || other < one ? other : one;
}
