using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime.Text;

namespace Advocacy.Engine.Policies;

/// <summary>Checks how policies of a timeline follow one another: in order of time, and with the same rules of history.</summary>
internal static class SuccessionCheck
{
    /// <summary>What is wrong with how one policy follows those before it.</summary>
    /// <param name="entries">The policies.</param>
    /// <param name="place">The place of the one.</param>
    /// <param name="historyPath">Where its rules of history lie.</param>
    /// <param name="fromPath">Where it says from when on it is in force.</param>
    internal static IEnumerable<Problem> Problems(ValueList<PolicyPeriod> entries, int place, string historyPath, string fromPath)
    {
        foreach (var problem in HistoryCheck.Problems(entries[place].Policy, entries[0].Policy.History, historyPath))
        {
            yield return problem;
        }

        if (place > 0 && entries[place].From <= entries[place - 1].From)
        {
            yield return new(ProblemCodes.TimelineDisordered, fromPath, InstantPattern.ExtendedIso.Format(entries[place].From), "after the one before");
        }
    }
}
