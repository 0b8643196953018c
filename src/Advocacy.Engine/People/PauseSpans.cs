using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Reads pauses from the registers.</summary>
internal static class PauseSpans
{
    /// <summary>
    /// Pauses with what ends each early: resuming, or a later one that begins at once; and restrictions, in which nothing can be missed
    /// either, each up to where it was lifted; and the time after the work ended, up to the next enrolment.
    /// </summary>
    internal static ValueList<PauseSpan> Of(ValueList<StandingFact> facts, Retractions retractions)
    {
        var pauses = new List<PauseSpan>();
        Instant? ended = null;
        Instant? lifted = null;
        Instant? enrolled = null;
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            if (facts[i] is Paused paused)
            {
                pauses.Add(new(paused.At, paused.Beginning, paused.Until, ended));
                ended = paused.BeginsAtOnce ? paused.At : ended;
            }
            else if (facts[i] is Resumed resumed && !retractions.Undo(resumed))
            {
                ended = resumed.At;
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
        return ValueList.From(pauses);
    }
}
