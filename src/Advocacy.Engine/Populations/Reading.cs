using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>
/// Reads a state into a row: decides as the scalar path does, at the first instant of a stretch at which the person's hours are open, and
/// says how far that carries.
/// </summary>
internal static class Reading
{
    /// <summary>What is so for a person from a moment on.</summary>
    internal static Row Of(Frame frame, Instant now, Turns turns, Names<Channel> channels, DecisionSettings settings)
    {
        var glance = new Glance(frame, now);
        var to = Chronology.Earlier(EndOf(frame, glance), turns.After(now))!.Value;
        var window = glance.Window ?? (glance.IsZoneKnown ? glance.Openings.NextWindow(now) : null);
        var at = now;
        if (window is { } hours && hours.Start < to)
        {
            to = Instant.Min(to, hours.End);
            if (hours.Start > now)
            {
                (at, to) = IsTiedToHours(glance) ? (now, hours.Start) : (hours.Start, to);
            }
        }

        var resolved = new Resolution(frame, at, settings);
        var outlook = resolved.Outlook.Value;
        var answer = Packed(resolved, channels);
        var isAskedWhenOpen = answer.WaitsForNothing || (outlook.Missing is { } missing && Resolution.IsWorthAsking(missing));
        return new()
        {
            To = Nanoseconds.Of(to),
            Opens = Nanoseconds.Of(at),
            Due = Nanoseconds.Of(outlook.NextDue),
            DueBefore = Nanoseconds.Of(isAskedWhenOpen ? at : outlook.NextDue),
            WhenOpen = answer,
            EarliestBefore = Nanoseconds.Of(answer.WaitsForNothing ? at : answer.Earliest),
        };
    }

    /// <summary>What was decided, in brief.</summary>
    internal static PackedAnswer Packed(Resolution resolved, Names<Channel> channels) => resolved.Delivery is { } delivery
        ? new(
            Hindrances.None, Nanoseconds.Of(delivery.At), resolved.Randomisation.Probability, PlaceOf(resolved),
            resolved.Selected.Nearest!.Intervention.Kind, (sbyte)channels.PlaceOf(resolved.Channel!.Value))
        : new(resolved.Closed, Nanoseconds.Of(resolved.Outlook.Value.Until), resolved.Randomisation.Probability);

    private static short PlaceOf(Resolution resolved) => (short)resolved.Glance.Policy.Interventions.IndexOf(resolved.Selected.Nearest!.Intervention);

    /// <summary>Through what a person can be reached, in the person's order, as far as the channels work.</summary>
    internal static ValueList<Channel> Reachable(Glance glance) =>
        glance.Standing.AllowedChannels.Where(channel => !Channels.IsResting(channel, glance.Progress.Prompts, glance.At, glance.Policy.Prompts));

    /// <summary>Whether more than the hours themselves turns on their being open: an occasion may then come at once, and a message be the decision's own.</summary>
    private static bool IsTiedToHours(Glance glance) => glance.Standing.Preferences.OccasionsAtOnce || Contacts.AnyScheduled(glance.Progress.Prompts);

    /// <summary>The same; where more than the hours themselves turns on their being open, also when they next open or close.</summary>
    internal static Instant EndOfTied(Frame frame, Glance glance)
    {
        var end = EndOf(frame, glance);
        var turn = !IsTiedToHours(glance) || !glance.IsZoneKnown ? null : glance.Window?.End ?? glance.Openings.NextWindow(glance.At)?.Start;
        return Chronology.Earlier(end, turn)!.Value;
    }

    /// <summary>The first instant at which anything else than the person's hours may be otherwise.</summary>
    internal static Instant EndOf(Frame frame, Glance glance)
    {
        var (now, bars, end) = (glance.At, Bars.Of(glance), glance.StartOf(glance.Date.PlusDays(1)));
        Sooner(frame.Around.Timeline.NextChangeAfter(now));
        Sooner(glance.NextLeave(now));
        Sooner(Viewer.NextBoundary(glance.Progress, glance.TallyOfRhythm(), glance.Scene));
        foreach (var contact in glance.Progress.Prompts.Contacts)
        {
            Sooner(contact.At);
            Sooner(contact.Stage == ContactStage.NotDelivered ? contact.At + Duration.FromDays(glance.Policy.Prompts.ChannelRestDays) : null);
        }

        Sooner(bars.Has(Hindrances.Away) ? bars.Back : null);
        Sooner(bars.Has(Hindrances.Paused) ? bars.Paused!.Until : null);
        Sooner(glance.Standing.Muted?.Until);
        Sooner(bars.Has(Hindrances.Snoozed) ? bars.Snoozed : null);
        Sooner(bars.Has(Hindrances.Cooldown) ? bars.Cooled : null);
        return end;

        void Sooner(Instant? other) => end = other > now && other < end ? other.Value : end;
    }
}
