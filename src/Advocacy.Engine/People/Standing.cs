using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What holds for a person: the registers, read.</summary>
public sealed class Standing
{
    private static readonly Preferences NoPreferences = new();

    private readonly ValueList<StandingFact> facts;
    private readonly ValueList<Placement> placements;
    private readonly PauseSpans pauses;

    /// <summary>Reads registers.</summary>
    /// <param name="facts">The registers.</param>
    /// <param name="retractions">Which facts were taken back.</param>
    /// <param name="zoneOf">The zone of an id; none for an unknown one.</param>
    internal Standing(ValueList<StandingFact> facts, Retractions retractions, Func<string, DateTimeZone?> zoneOf)
    {
        this.facts = facts;
        Retractions = retractions;
        Enrolled = Last<Enrolled>();
        OptedOut = Last<OptedOut>();
        Objected = Last<Objected>();
        Departed = Last<Departed>();
        IsEnrolled = Enrolled is { } enrolled && IsSinceLeaving(enrolled);
        Restricted = Last<Restricted>() is { } restricted && IsAfter(restricted, Last<RestrictionLifted>()) ? restricted : null;
        Preferences = Last<PreferencesSet>()?.Preferences ?? NoPreferences;
        placements = PlacementsHeld(zoneOf);
        pauses = new(facts, retractions);
        LastPlacement = placements.IsEmpty ? null : placements[placements.Count - 1];
        Zone = LastPlacement?.Zone;
        Hours = Preferences.Hours ?? Placed?.Pattern;
        Muted = Last<Muted>() is { } muted && IsAfter(muted, Last<Resumed>()) ? muted : null;
        Answers = new(
            Last<Enrolled>(fact => fact.KnowsWhy == true) is not null, Last<Enrolled>(fact => fact.Confidence.HasValue)?.Confidence?.Value ?? 0);
        LastOwnStep = LastOwnStepBy(Instant.MaxValue);
        AllowedChannels = Channels.Allowed(WantedChannels(), Allows);
        AnyMayGo = Registers.AnyMayGo(facts, retractions);
    }

    /// <summary>The last enrolment, whether or not it still holds.</summary>
    public Enrolled? Enrolled { get; }

    /// <summary>The last opting out.</summary>
    public OptedOut? OptedOut { get; }

    /// <summary>The last objection.</summary>
    public Objected? Objected { get; }

    /// <summary>When the person's work last ended.</summary>
    public Departed? Departed { get; }

    /// <summary>The restriction in force: what is held is kept and not used; none where there is none, or it was lifted.</summary>
    public Restricted? Restricted { get; }

    /// <summary>Whether the person is enrolled: since the last enrolment there was neither opting out nor objection, nor did the work end.</summary>
    public bool IsEnrolled { get; }

    /// <summary>Whether anything may be made of what is held, other than holding it: enrolled, and not restricted.</summary>
    public bool MayBeUsed => IsEnrolled && Restricted is null;

    /// <summary>What the person prefers.</summary>
    public Preferences Preferences { get; }

    /// <summary>Where the person works; none if unknown.</summary>
    public Placed? Placed => LastPlacement?.Fact;

    /// <summary>The mute that was not ended by resuming; it may have run out.</summary>
    public Muted? Muted { get; }

    /// <summary>When the person last set preferences, resumed, enrolled or was no longer restricted.</summary>
    public Instant? LastOwnStep { get; }

    /// <summary>The answers given at any enrolment: enrolling anew without answering takes nothing back.</summary>
    public EnrolmentAnswers Answers { get; }

    /// <summary>
    /// The pause in force at an instant, none if there is none. A pause that begins at once replaces those before it; one that lies ahead
    /// leaves a running one as it is.
    /// </summary>
    public Paused? PausedAt(Instant at) => pauses.InForceAt(at);

    /// <summary>When the first pause after an instant begins that was announced ahead and neither ended nor replaced; none if there is none.</summary>
    internal Instant? NextPauseAfter(Instant at) => pauses.NextAfter(at);

    /// <summary>Whether the person agrees to a form; leaving ends all consents.</summary>
    public bool ConsentsTo(ConsentForm form) =>
        IsEnrolled
        && Last<ConsentGiven>(fact => fact.Form == form) is { } given
        && IsSinceLeaving(given)
        && IsAfter(given, Last<ConsentWithdrawn>(fact => fact.Form == form));

    /// <summary>When the person agreed to a form, in force; none where not.</summary>
    internal Instant? ConsentedAt(ConsentForm form) => ConsentsTo(form) ? Last<ConsentGiven>(fact => fact.Form == form)!.At : null;

    /// <summary>Whether the person may see what was granted: something that grants is switched on, and the person agrees.</summary>
    internal bool SeesRewards(Policy policy) => policy.Grants && ConsentsTo(ConsentForm.Rewards);

    /// <summary>Whether the person may get something for a way of sharing: granted, or as an award for whatever was contributed.</summary>
    internal bool IsRewardedFor(ActKind kind, Policy policy) =>
        (SeesRewards(policy) && policy.Rewards.IsAbout(kind)) || (policy.HasAwards && ConsentsTo(ConsentForm.Rewards));

    /// <summary>Whether the person was enrolled and agreed to rewards at an instant; what came to hold in that very instant counts.</summary>
    internal bool MayEarnAt(Instant at)
    {
        var (isEnrolled, agrees) = (false, false);
        foreach (var fact in facts)
        {
            if (fact.At > at)
            {
                break;
            }

            if (!Retractions.Undo(fact))
            {
                (isEnrolled, agrees) = fact switch
                {
                    Facts.Enrolled => (true, agrees),
                    Facts.OptedOut or Facts.Objected or Facts.Departed => (false, false),
                    ConsentGiven { Form: ConsentForm.Rewards } => (isEnrolled, true),
                    ConsentWithdrawn { Form: ConsentForm.Rewards } => (isEnrolled, false),
                    _ => (isEnrolled, agrees),
                };
            }
        }

        return isEnrolled && agrees;
    }

    /// <summary>Whether the person might have earned at other instants of a stretch of time by another standing.</summary>
    internal bool MayEarnOtherwise(Standing other, Instant from, Instant to)
    {
        if (from <= to && MayEarnAt(from) != other.MayEarnAt(from))
        {
            return true;
        }

        foreach (var fact in other.facts)
        {
            if (fact.At > from && fact.At <= to && MayEarnAt(fact.At) != other.MayEarnAt(fact.At))
            {
                return true;
            }
        }

        return false;
    }

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
                && IsAfter(allowed, withdrawn) && IsSinceLeaving(allowed));
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

    /// <summary>Those of them that the person agreed to, and in-app, which needs only enrolment, after them where it is not among them.</summary>
    internal ValueList<Channel> AllowedChannels { get; }

    /// <summary>When the person last set preferences, resumed, enrolled or was no longer restricted by an instant.</summary>
    internal Instant? LastOwnStepBy(Instant at)
    {
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            if (facts[i] is PreferencesSet or Resumed or Facts.Enrolled or RestrictionLifted && facts[i].At <= at && !Retractions.Undo(facts[i]))
            {
                return facts[i].At;
            }
        }

        return null;
    }

    /// <summary>Whether more than one placement is held, so that the pattern of a date depends on the date.</summary>
    internal bool HasMoved => placements.Count > 1;

    /// <summary>Where the person works, also where that is still to come; none if unknown.</summary>
    internal Placement? LastPlacement { get; }

    /// <summary>The zone of where the person works; none if unknown.</summary>
    internal DateTimeZone? Zone { get; }

    /// <summary>The hours the person prefers, else those of where the person works; none if neither is known.</summary>
    internal WorkingHours? Hours { get; }

    /// <summary>The placement in force at an instant, as it was reported; none before the first.</summary>
    internal Placed? PlacedAt(Instant at) => PlacementAt(at)?.Fact;

    /// <summary>The zone in which the person's days are counted at an instant; UTC as long as none is known.</summary>
    internal DateTimeZone ZoneAt(Instant at) => PlacementAt(at)?.Zone ?? DateTimeZone.Utc;

    /// <summary>The placement in force at an instant; none before the first.</summary>
    internal Placement? PlacementAt(Instant at)
    {
        for (var i = placements.Count - 1; i >= 0; i--)
        {
            if (placements[i].Fact.At <= at)
            {
                return placements[i];
            }
        }

        return null;
    }

    /// <summary>Everything the person paused or restricted, and when they did not work here, in the order in which it was reported.</summary>
    internal ValueList<PauseSpan> Pauses => pauses.All;

    /// <summary>Whether anything came to hold after one instant and up to another.</summary>
    internal bool ChangesWithin(Instant after, Instant upTo)
    {
        for (var i = facts.Count - 1; i >= 0 && facts[i].At > after; i--)
        {
            if (facts[i].At <= upTo)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which facts were taken back.</summary>
    internal Retractions Retractions { get; }

    /// <summary>Whether time may let go of any of the registers.</summary>
    internal bool AnyMayGo { get; }

    private ValueList<Placement> PlacementsHeld(Func<string, DateTimeZone?> zoneOf)
    {
        var held = new List<Placement>();
        foreach (var fact in facts)
        {
            if (fact is Placed placed && !Retractions.Undo(placed))
            {
                held.Add(Placement.Of(placed, zoneOf(placed.Zone)));
            }
        }

        return ValueList.From(held);
    }

    private bool IsSinceLeaving(StandingFact fact) => IsAfter(fact, OptedOut) && IsAfter(fact, Objected) && IsAfter(fact, Departed);

    private T? Last<T>(Predicate<T>? matches = null)
        where T : StandingFact
        => Registers.Last(facts, Retractions.Undo, matches);

    private static bool IsAfter(StandingFact fact, StandingFact? other) => other is null || FactOrder.Canonical.Compare(fact, other) > 0;
}
