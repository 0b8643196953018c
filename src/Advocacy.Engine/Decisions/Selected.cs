using System.Collections.Generic;

namespace Advocacy.Engine.Decisions;

/// <summary>What came of choosing among what could be done.</summary>
/// <param name="Pool">What could be done.</param>
/// <param name="Judged">What phase and climate allow; empty where that is nothing.</param>
/// <param name="Nearest">
/// What goes first where every gate is open; else what would if it were allowed or free, or comes nearest to the action line; none where
/// nothing is at hand.
/// </param>
internal sealed record Selected(Pool Pool, List<Candidate> Judged, Candidate? Nearest)
{
    /// <summary>Whether it is an occasion in the place of the week's message.</summary>
    internal bool IsAtOnce { get; init; }

    /// <summary>What could go in the place of what goes first, itself among it; empty where nothing may be left to chance.</summary>
    internal IReadOnlyList<Candidate> Arms { get; init; } = [];
}
