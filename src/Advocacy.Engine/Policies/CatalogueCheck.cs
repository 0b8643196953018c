using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>What is wrong with interventions and ways of sharing, each by itself.</summary>
internal static class CatalogueCheck
{
    internal static IEnumerable<Problem> Problems(Policy policy)
    {
        foreach (var twice in policy.Interventions.GroupBy(i => i.Id).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "interventions", twice.Key.Value, "each id once");
        }

        foreach (var intervention in policy.Interventions)
        {
            var path = "interventions." + intervention.Id;
            if (!intervention.Motive.IsDriver())
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".motive", intervention.Motive.ToString(), "hope, acceptance or pleasure (INV-23)");
            }

            if (intervention.Principle == InfluencePrinciple.Scarcity)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".principle", intervention.Principle.ToString(), "any but scarcity: no false urgency (INV-23)");
            }

            if (intervention.Lifts.Any(lift => !(lift.Amount > 0 && lift.Amount <= 1)))
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".lifts", string.Join(", ", intervention.Lifts.Select(l => l.Amount)), "above 0 to 1");
            }

            if (intervention.AsksForAct && !policy.Options.Any(option => intervention.Suits(option) && (option.OnlyFor is null || intervention.Needs == Material.Item)))
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path, intervention.Ask.ToString(), "a way of sharing it can suggest among the options");
            }

            if (intervention is { RidesAlong: true } and not { IsOverview: false, Needs: Material.None, Ask: Ask.Nothing or Ask.TinyStep })
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ridesAlong", "true", "false, or something small that needs no content");
            }

            if (intervention.Phases.IsEmpty)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".phases", string.Empty, "at least one phase");
            }

            if (intervention.Phases.Contains(Phase.Information) && intervention.Ask is Ask.Share or Ask.TinyStep)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ask", intervention.Ask.ToString(), "no share is pushed in the phase information (INV-35)");
            }

            if (intervention.Phases.Contains(Phase.Application) && intervention.Ask == Ask.Share)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ask", intervention.Ask.ToString(), "only tiny steps in the phase application (INV-35)");
            }
        }

        foreach (var twice in policy.Options.GroupBy(option => option.Id).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "options", twice.Key, "each id once");
        }

        foreach (var option in policy.Options)
        {
            if (Factors.Links.Any(link => option.DemandOn(link, policy.Behavior) is not (>= 0 and <= 1)) || option.Minutes > 240)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, "options." + option.Id, string.Empty, "demands from 0 to 1, minutes from 0 to 240");
            }
        }
    }
}
