using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>An expert at a moment: where they work, whether they may be asked now, and when a request to them lapses.</summary>
internal sealed class Expert
{
    private readonly Glance glance;
    private readonly Placed placed;

    /// <summary>An expert at a moment.</summary>
    /// <param name="frame">The person, enrolled.</param>
    /// <param name="placed">Where the person works at the moment, with the role.</param>
    /// <param name="now">The moment.</param>
    internal Expert(Frame frame, Placed placed, Instant now)
    {
        this.placed = placed;
        glance = new(frame, now, isForAnother: true);
        Person = frame.Person;
        Channel = Channels.Pick(
            glance.Standing.AllowedChannels, glance.Situation.ChannelsDown, glance.Progress.Prompts, now, glance.Policy.Prompts);
        (IsFree, OpensAt) = Judged(glance, Channel);
    }

    internal PersonId Person { get; }

    /// <summary>Through what the expert is reached; none if through nothing.</summary>
    internal Channel? Channel { get; }

    /// <summary>Whether all gates of the expert's own decisions are open now, but for the rhythm of invitations.</summary>
    internal bool IsFree { get; }

    /// <summary>When it is worth looking again; none where no instant opens what is closed.</summary>
    internal Instant? OpensAt { get; }

    /// <summary>When the expert next works on another day: somebody asked today may then be free again.</summary>
    internal Instant AnotherDay => AtWork(glance, glance.StartOf(glance.Date.PlusDays(1)));

    internal Nearness NearnessTo(Participant owner) =>
        placed.Team is { } team && team == owner.Team ? Nearness.Team
        : placed.Department is { } department && department == owner.Department ? Nearness.Department
        : placed.Unit is { } unit && unit == owner.Unit ? Nearness.Unit
        : Nearness.Organisation;

    /// <summary>
    /// The end of the last of so many windows after the one in which the expert was asked: working days with holidays, as they are now.
    /// Leave does not stretch it; hours that never open end it at once.
    /// </summary>
    internal Instant LapsesAt(Instant askedAt, int workingDays)
    {
        var end = glance.Openings.At(askedAt)?.End ?? askedAt;
        for (var day = 0; day < workingDays && glance.Openings.NextWindow(end) is { } window; day++)
        {
            end = window.End;
        }

        return end;
    }

    /// <summary>Whether the expert answered a request, closed it, or never got it.</summary>
    internal bool IsDoneWith(DecisionId request) =>
        Contacts.Find(glance.Progress.Prompts, request) is { } contact
        && (contact.IsAnswered || contact.Stage is ContactStage.NotDelivered or ContactStage.Expired);

    private static (bool IsFree, Instant? OpensAt) Judged(Glance glance, Channel? channel)
    {
        var bars = Bars.Of(glance);
        if (channel is null || bars.All == Hindrances.None)
        {
            return (channel is not null, null);
        }

        return (false, bars.Lacks() is null && bars.OpensAt() is { } open ? AtWork(glance, open) : null);
    }

    private static Instant AtWork(Glance glance, Instant from) => glance.Openings.Next(from) ?? from;
}
