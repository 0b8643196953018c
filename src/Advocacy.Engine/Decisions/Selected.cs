using System.Collections.Generic;

namespace Advocacy.Engine.Decisions;

/// <summary>What came of choosing among what could be done.</summary>
/// <param name="Pool">What could be done.</param>
/// <param name="Judged">What phase and climate allow; empty where that is nothing.</param>
/// <param name="Best">What goes first; none where nothing is at hand, works or is free.</param>
internal sealed record Selected(Pool Pool, List<Candidate> Judged, Candidate? Best)
{
    /// <summary>What goes first, else what comes nearest to the action line.</summary>
    internal Candidate? Nearest
    {
        get
        {
            var nearest = Best;
            for (var i = 0; Best is null && i < Judged.Count; i++)
            {
                nearest = nearest is null || Judged[i].Lifted.Product > nearest.Lifted.Product ? Judged[i] : nearest;
            }

            return nearest;
        }
    }
}
