using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>What is wrong with occasions and the guideline.</summary>
internal static class ContentCheck
{
    /// <summary>For how many days an occasion can be worth telling.</summary>
    internal const int MostShelfLifeDays = 365;

    internal static IEnumerable<Problem> Problems(Policy policy)
    {
        foreach (var twice in policy.Occasions.GroupBy(rule => rule.Kind).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "occasions", twice.Key.Value, "each kind once");
        }

        foreach (var twice in policy.Occasions.SelectMany(rule => rule.Events).GroupBy(name => name).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "occasions", twice.Key, "each kind of event in one occasion");
        }

        foreach (var rule in policy.Occasions.Where(rule => rule.ShelfLifeDays is < 1 or > MostShelfLifeDays))
        {
            yield return new(
                ProblemCodes.RuleOutOfBounds, "occasions." + rule.Kind + ".shelfLifeDays", NumberText.Format(rule.ShelfLifeDays), "1 to " + NumberText.Format(MostShelfLifeDays) + " days");
        }

        foreach (var problem in policy.Guideline.Validate())
        {
            yield return problem with { Path = "guideline." + problem.Path };
        }
    }
}
