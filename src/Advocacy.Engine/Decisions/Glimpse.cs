using Advocacy.Engine.Behavior;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What a glance takes in, looked up once, of which the gates and the models are judged; it lives on the stack where no more is asked.</summary>
internal readonly struct Glimpse
{
    // A week later every day of the week has come.
    private const int WeekDates = 7;

    /// <summary>The person's days.</summary>
    internal readonly LocalCalendar Calendar;

    private readonly Frame frame;

    /// <summary>A person at an instant.</summary>
    /// <param name="frame">What stays the same.</param>
    /// <param name="at">The instant.</param>
    /// <param name="isForAnother">Whether it is about a message that comes of somebody else's wish, such as feedback on what they shared.</param>
    /// <param name="isOfGates">Whether nothing else will be asked of it than gates, motivation, ability and channel.</param>
    internal Glimpse(in Frame frame, Instant at, bool isForAnother = false, bool isOfGates = false)
    {
        this.frame = frame;
        At = at;
        IsForAnother = isForAnother;
        Repertoire = frame.Around.Timeline.RepertoireAt(at);
        Policy = frame.Around.PolicyAt(at);
        Standing = frame.Standing;
        Progress = isOfGates ? GatedAt(at, frame) : ProgressAt(at, frame);
        Hours = Standing.Hours ?? Policy.Prompts.Hours;
        Calendar = new(frame.Zone ?? DateTimeZone.Utc, Policy.Prompts.DayStartHour, at);
        Today = Calendar.NumberAt(at);
        Window = frame.Zone is null ? null : WindowAt();
        Own = isForAnother || !Contacts.AnyScheduled(Progress.Prompts) ? default : Point.IdFor(frame.Person);
    }

    internal Instant At { get; }

    internal bool IsForAnother { get; }

    internal Policy Policy { get; }

    internal Repertoire Repertoire { get; }

    internal Standing Standing { get; }

    internal Progress Progress { get; }

    /// <summary>The hours in which the person may be reached.</summary>
    internal WorkingHours Hours { get; }

    /// <summary>The number of the person's date.</summary>
    internal int Today { get; }

    internal Window? Window { get; }

    /// <summary>The decision at this point, whose own message is not in its way; empty where none is scheduled, and for a message of another's wish.</summary>
    internal DecisionId Own { get; }

    internal Situation Situation => frame.Situation;

    internal Moment Moment => frame.Moment;

    internal bool IsZoneKnown => frame.Zone is not null;

    internal DecisionPoint Point => Moment.IsAsked ? DecisionPoint.Asked(At.InZone(Calendar.Zone).LocalDateTime)
        : Window is { } window ? DecisionPoint.Open(window.Date)
        : DecisionPoint.Quiet(LocalDays.FromNumber(Today));

    /// <summary>From how many repetitions on messages are fewer.</summary>
    internal HabitSpacing Spacing => frame.Around.Timeline.SpacingAt(At);

    /// <summary>When the person may be reached, at any time.</summary>
    internal Openings Openings => new(Hours, Calendar.Zone, frame.IsHoliday);

    /// <summary>When the person's hours next open, or the instant itself where they are open; none where they never do.</summary>
    internal Instant? NextOpening()
    {
        var plain = new PlainHours(Hours, Calendar);
        if (Window is not null || Hours.Days == WorkingDays.None || !plain.IsSureAt(At, Calendar))
        {
            return Openings.Next(At);
        }

        var date = Calendar.OnTheWallAt(At);
        for (var day = date; day <= date + WeekDates && plain.IsSureOn(day, Calendar); day++)
        {
            if (IsWorked(day, plain) && plain.OpensOn(day) is var opening && opening > At)
            {
                return opening;
            }
        }

        return Openings.Next(At);
    }

    /// <summary>Through what the person is reached; none where through nothing. What a person asks for is answered where it was asked, in the host itself.</summary>
    internal Channel? Reachable() => Moment.IsAsked
        ? Channel.InApp
        : Channels.Pick(Standing.AllowedChannels, Situation.ChannelsDown, Progress.Prompts, At, Policy.Prompts);

    /// <summary>How strong every driver and link is; time by the minutes the person has, where they are known.</summary>
    internal Strengths StrengthsNow()
    {
        var strengths = Fogg.StrengthsAt(
            Progress.Behavior, Today, Calendar, frame.Around.History.RetentionDays, Policy.Behavior, Repertoire.Fading);
        return Moment.MinutesFree is { } minutes ? strengths.With(Factor.Time, minutes / Policy.Behavior.TimeScaleMinutes) : strengths;
    }

    private static Progress ProgressAt(Instant at, in Frame frame)
    {
        var progress = (frame.Progress.Prompts.Among & ContactTrait.Unsettled) == 0
            ? frame.Progress
            : Fold.Advance(frame.Progress, at, frame.Standing, frame.Around);
        var prompts = LettingGo.Read(progress.Prompts, at, frame.Standing, frame.Around);
        return ReferenceEquals(prompts, progress.Prompts) ? progress : progress with { Prompts = prompts };
    }

    /// <summary>
    /// Progress as far as the gates go: where it closes none that the time to answer a message is over, nothing is copied for that.
    /// </summary>
    private static Progress GatedAt(Instant at, in Frame frame)
    {
        var prompts = frame.Progress.Prompts;
        var isSame = (prompts.Among & ContactTrait.Consequential) == 0 && !LettingGo.MayForget(prompts, at, frame.Around);
        return isSame ? frame.Progress : ProgressAt(at, frame);
    }

    private Window? WindowAt()
    {
        var plain = new PlainHours(Hours, Calendar);
        var date = Calendar.OnTheWallAt(At);
        if (!plain.IsSureAt(At, Calendar) || !plain.IsSureOn(date, Calendar))
        {
            return Openings.At(At);
        }

        return IsWorked(date, plain) && plain.OpensOn(date) is var opening && opening <= At && At < plain.ClosesAfter(opening)
            ? new Window(LocalDays.FromNumber(date), opening, plain.ClosesAfter(opening))
            : null;
    }

    private bool IsWorked(int day, in PlainHours plain) => plain.Includes(day) && (Situation.Holidays.IsEmpty || !frame.IsHoliday(LocalDays.FromNumber(day)));
}
