using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What a person paused, as the registers say.</summary>
internal sealed class PauseSpans
{
    // Those that resuming did not end, the latest first.
    private readonly ValueList<Paused> held;

    /// <summary>Reads pauses from the registers.</summary>
    internal PauseSpans(ValueList<StandingFact> facts, Retractions retractions)
    {
        var pauses = new List<PauseSpan>();
        List<Paused>? since = null;
        Instant? ended = null;
        Instant? lifted = null;
        Instant? enrolled = null;
        var hasResumed = false;
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            if (facts[i] is Paused paused)
            {
                pauses.Add(new(paused.At, paused.Beginning, paused.Until, ended));
                ended = paused.BeginsAtOnce ? paused.At : ended;
                if (!hasResumed)
                {
                    (since ??= []).Add(paused);
                }
            }
            else if (facts[i] is Resumed resumed && !retractions.Undo(resumed))
            {
                (ended, hasResumed) = (resumed.At, true);
            }
            else if (facts[i] is Restricted restricted)
            {
                pauses.Add(new(restricted.At, restricted.At, null, lifted));
            }
            else if (facts[i] is RestrictionLifted lifting && !retractions.Undo(lifting))
            {
                lifted = lifting.At;
            }
            else if (facts[i] is Departed departed)
            {
                pauses.Add(new(departed.At, departed.At, null, enrolled));
            }
            else if (facts[i] is Enrolled anew && !retractions.Undo(anew))
            {
                enrolled = anew.At;
            }
        }

        pauses.Reverse();
        All = ValueList.From(pauses);
        held = since is null ? [] : ValueList.From(since);
    }

    /// <summary>
    /// Pauses with what ends each early: resuming, or a later one that begins at once; and restrictions, in which nothing can be missed
    /// either, each up to where it was lifted; and the time after the work ended, up to the next enrolment; in the order in which they were
    /// reported.
    /// </summary>
    internal ValueList<PauseSpan> All { get; }

    /// <summary>The pause in force at an instant; none if there is none.</summary>
    internal Paused? InForceAt(Instant at)
    {
        foreach (var paused in held)
        {
            if (paused.Beginning <= at && !(paused.Until <= at))
            {
                return paused;
            }

            if (paused.BeginsAtOnce)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>When the first pause after an instant begins that was announced ahead and neither ended nor replaced; none if there is none.</summary>
    internal Instant? NextAfter(Instant at)
    {
        Instant? next = null;
        foreach (var pause in All)
        {
            if (pause.EndedAt is null && pause.From > at && !(pause.Until <= pause.From) && !(next <= pause.From))
            {
                next = pause.From;
            }
        }

        return next;
    }
}
