using System;
using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>
/// Of several answers in one decision point the one that stood. The first that was drawn: asking again draws nothing anew, and what is another
/// answer after it may be what came of it. Where there was no draw, the first prompt, else the last wait.
/// </summary>
internal static class StandingDecisions
{
    /// <summary>The decisions that stood, one for each point; of each person in the order in which they were made.</summary>
    /// <param name="decisions">Decisions of many people.</param>
    /// <param name="enters">Which of them count.</param>
    internal static IEnumerable<Decision> Of(IEnumerable<Decision> decisions, Func<Decision, bool> enters)
    {
        var open = new Dictionary<PersonId, Decision>();
        var order = new List<PersonId>();
        foreach (var decision in decisions)
        {
            if (!enters(decision))
            {
                continue;
            }

            if (!open.TryGetValue(decision.Person, out var standing))
            {
                open.Add(decision.Person, decision);
                order.Add(decision.Person);
            }
            else if (standing.Point == decision.Point)
            {
                open[decision.Person] = Of(standing, decision);
            }
            else
            {
                open[decision.Person] = decision;
                yield return standing;
            }
        }

        foreach (var person in order)
        {
            yield return open[person];
        }
    }

    private static Decision Of(Decision standing, Decision next) =>
        standing.Randomisation.IsRandomised ? standing
        : next.Randomisation.IsRandomised || standing is not Prompt ? next
        : standing;
}
