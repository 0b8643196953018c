using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>What is wrong with interventions and ways of sharing, each by itself.</summary>
internal static class CatalogueCheck
{
    /// <summary>The longest that a way of sharing may take.</summary>
    internal const int MostMinutes = 240;

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
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".motive", Kebab.Of(intervention.Motive), "hope, acceptance or pleasure (INV-23)");
            }

            if (intervention.Principle == InfluencePrinciple.Scarcity)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".principle", Kebab.Of(intervention.Principle), "any but scarcity: no false urgency (INV-23)");
            }

            if (intervention.Lifts.Any(lift => !(lift.Amount > 0 && lift.Amount <= 1)))
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".lifts", string.Join(", ", intervention.Lifts.Select(lift => NumberText.Told(lift.Amount))), "above 0 to 1");
            }

            if (intervention.AsksForAct && !policy.Options.Any(option => UseCheck.CanSuggest(intervention, option)))
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path, Kebab.Of(intervention.Ask), "a way of sharing it can suggest among the options");
            }

            if (intervention is { RidesAlong: true } and not { IsOverview: false, Needs: Material.None, Ask: Ask.Nothing or Ask.TinyStep })
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ridesAlong", "true", "false, or something small that needs no content");
            }

            if (intervention.Phases.IsEmpty)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".phases", string.Empty, "at least one phase");
            }

            if (LeastClimateOf(intervention.Ask) is { } least && intervention.Climate < least)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".climate", Kebab.Of(intervention.Climate), Kebab.Of(least) + ": what a climate has not earned is not asked (M21)");
            }

            if (intervention.Phases.Contains(Phase.Information) && intervention.Ask is Ask.Share or Ask.TinyStep)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ask", Kebab.Of(intervention.Ask), "no share is pushed in the phase information (INV-35)");
            }

            if (intervention.Phases.Contains(Phase.Application) && intervention.Ask == Ask.Share)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ask", Kebab.Of(intervention.Ask), "only tiny steps in the phase application (INV-35)");
            }
        }

        foreach (var twice in policy.Options.GroupBy(option => option.Id).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "options", twice.Key, "each id once");
        }

        foreach (var option in policy.Options)
        {
            if (Factors.Links.Any(link => option.DemandOn(link, policy.Behavior) is not (>= 0 and <= 1)) || option.Minutes > MostMinutes)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, "options." + option.Id, string.Empty, "demands from 0 to 1, minutes from 0 to " + NumberText.Format(MostMinutes));
            }
        }
    }

    /// <summary>The least readiness of the climate in which something may be asked of people of the engine's own accord.</summary>
    private static Readiness? LeastClimateOf(Ask ask) => ask switch { Ask.Share => Readiness.Go, Ask.TinyStep => Readiness.Prepare, _ => null };
}
