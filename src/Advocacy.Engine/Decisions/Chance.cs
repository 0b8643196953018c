using System.Collections.Generic;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// The draw among what could be offered, and silence: only of the engine's own accord, and only where the policy and the person agreed to
/// learning (INV-21, INV-27). The ticket belongs to the decision point, so that asking again changes nothing.
/// </summary>
internal static class Chance
{
    /// <summary>What is drawn where every gate is open; <see cref="Randomisation.None"/> where nothing may be.</summary>
    internal static Randomisation Draw(PersonId person, Glance glance, Selected selected, DecisionSettings settings)
    {
        if (selected.Arms.Count == 0 || !glance.Policy.Learns || glance.Standing.ConsentedAt(ConsentForm.Learning) is not { } agreed)
        {
            return Randomisation.None;
        }

        var arms = new List<Candidate>(selected.Arms);
        arms.Sort(static (one, other) => string.CompareOrdinal(one.Intervention.Id.Value, other.Intervention.Id.Value));
        var rules = glance.Policy.Choosing;
        var isWarmUp = Period.DaysBetween(glance.DateOf(agreed), glance.Point.Date) < rules.WarmUpDays;
        var odds = Lottery.OddsOf(arms.ConvertAll(static arm => arm.Rank), rules, isWarmUp);
        var drawn = Lottery.Draw(odds, settings.TicketOf(person, glance.Point));
        var probabilities = new Arm[arms.Count];
        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = new(arms[i].Intervention.Id, odds.Arms[i]);
        }

        return new()
        {
            Arms = ValueList.Create<Arm>(probabilities),
            Silence = odds.Silence,
            Drawn = drawn < 0 ? null : arms[drawn].Intervention.Id,
            IsWarmUp = isWarmUp,
            Seed = settings.Seed,
        };
    }
}
