using Advocacy.Engine.Behavior;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>A person at one instant, as the gates see them.</summary>
internal sealed class Glance
{
    private readonly Frame frame;
    private readonly Glimpse seen;

    /// <summary>A person at an instant.</summary>
    /// <param name="frame">What stays the same.</param>
    /// <param name="at">The instant.</param>
    /// <param name="isForAnother">Whether it is about a message that comes of somebody else's wish, such as feedback on what they shared.</param>
    internal Glance(in Frame frame, Instant at, bool isForAnother = false)
    {
        this.frame = frame;
        seen = new(frame, at, isForAnother);
        Date = LocalDays.FromNumber(seen.Today);
    }

    /// <summary>What it takes in.</summary>
    internal ref readonly Glimpse Seen => ref seen;

    internal Instant At => seen.At;

    /// <summary>Whether it is about a message that comes of somebody else's wish: the decision of this point is then another message.</summary>
    internal bool IsForAnother => seen.IsForAnother;

    internal Policy Policy => seen.Policy;

    internal Progress Progress => seen.Progress;

    internal Standing Standing => seen.Standing;

    internal Situation Situation => frame.Situation;

    internal Moment Moment => frame.Moment;

    internal bool IsZoneKnown => seen.IsZoneKnown;

    /// <summary>The zone the person's days are counted in.</summary>
    internal DateTimeZone CountingZone => seen.Calendar.Zone;

    internal LocalDate Date { get; }

    internal Openings Openings => seen.Openings;

    internal Window? Window => seen.Window;

    internal DecisionPoint Point => seen.Point;

    /// <summary>The id of the decision at this point.</summary>
    internal DecisionId Id => Point.IdFor(frame.Person);

    /// <summary>The decision at this point, whose own message is not in its way; empty where none is scheduled, and for a message of another's wish.</summary>
    internal DecisionId Own => seen.Own;

    /// <summary>The person's date of an instant.</summary>
    internal LocalDate DateOf(Instant instant) => seen.Calendar.DateAt(instant);

    /// <summary>The instant as the person lives it.</summary>
    internal Scene Scene => new(At, Standing, frame.Around);

    /// <summary>What the person's rhythm amounts to.</summary>
    internal RhythmTally TallyOfRhythm() => Circumstances.TallyAt(Progress, Scene);

    /// <summary>How strong the person's habit is, from 0 to 1.</summary>
    internal double HabitStrength() => Viewer.HabitStrengthOf(Progress, Scene);

    /// <summary>What the engine can do for people under the policy in force.</summary>
    internal Repertoire Repertoire => seen.Repertoire;

    /// <summary>Through what the person is reached; none where through nothing. What a person asks for is answered where it was asked, in the host itself.</summary>
    internal Channel? Reachable() => seen.Reachable();

    /// <summary>How strong every driver and link is; time by the minutes the person has, where they are known.</summary>
    internal Strengths StrengthsNow() => seen.StrengthsNow();

    /// <summary>When the person next goes on leave or pauses after an instant, as far as reported; none if neither lies ahead.</summary>
    internal Instant? NextLeave(Instant after)
    {
        var next = Standing.NextPauseAfter(after);
        foreach (var absence in Progress.Absences)
        {
            if (!absence.IsSilence && absence.From > after && absence.To > absence.From)
            {
                next = Instant.Min(absence.From, next ?? absence.From);
            }
        }

        return next;
    }

    /// <summary>When the next content under embargo may be told; none if there is none.</summary>
    internal Instant? NextEmbargoEnd()
    {
        Instant? end = null;
        foreach (var offer in Situation.Offers)
        {
            if (!offer.IsConfidential && offer.EmbargoUntil is { } until && until > At)
            {
                end = Instant.Min(until, end ?? until);
            }
        }

        return end;
    }

    internal Instant StartOf(LocalDate date) => LocalDays.StartOf(date, CountingZone, Policy.Prompts.DayStartHour);
}
