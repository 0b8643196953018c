using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using NodaTime;

namespace Advocacy.Engine.Tests.Support;

/// <summary>What follows from facts, told without the engine.</summary>
internal static class ByHand
{
    private static readonly Duration s_horizon = Duration.FromDays(14);

    /// <summary>Whether the last of joining and leaving is joining, under the default rules of history: leaving is never taken back, joining for some days.</summary>
    internal static bool IsEnrolled(IEnumerable<Fact> facts)
    {
        var all = facts.ToList();
        return all.Where(fact => fact is OptedOut or Objected or Departed || (fact is Enrolled && !IsTakenBack(fact)))
            .OrderBy(fact => fact.At)
            .ThenBy(fact => fact is not Enrolled)
            .LastOrDefault() is Enrolled;

        bool IsTakenBack(Fact fact) => all.OfType<Retracted>().Any(retracted => retracted.Target == fact.Id && retracted.At <= fact.At + s_horizon);
    }
}
