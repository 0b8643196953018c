using System.Collections.Generic;

namespace Advocacy.Engine.Decisions;

/// <summary>What came of choosing among what could be done.</summary>
/// <param name="Pool">What could be done.</param>
/// <param name="Judged">What phase and climate allow; empty where that is nothing.</param>
/// <param name="Nearest">What goes first, or would if it were free, or comes nearest to the action line; none where nothing is at hand.</param>
/// <param name="IsChosen">Whether it works, is allowed and free.</param>
internal sealed record Selected(Pool Pool, List<Candidate> Judged, Candidate? Nearest, bool IsChosen)
{
    /// <summary>What goes first; none where nothing is at hand, allowed, works or is free.</summary>
    internal Candidate? Best => IsChosen ? Nearest : null;
}
