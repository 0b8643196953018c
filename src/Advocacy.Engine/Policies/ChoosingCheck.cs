using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>What a draw cannot keep, or would be about nothing.</summary>
internal static class ChoosingCheck
{
    internal static IEnumerable<Problem> Problems(Policy policy)
    {
        var choosing = policy.Choosing;
        if (choosing.PromptProbability < choosing.LeastProbability || choosing.PromptProbability > choosing.MostProbability)
        {
            yield return new(
                ProblemCodes.RulesContradict,
                "choosing.promptProbability",
                NumberText.Told(choosing.PromptProbability),
                "from choosing.leastProbability to choosing.mostProbability (INV-27)");
        }

        foreach (var twice in choosing.Weights.GroupBy(weight => weight.Intervention).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "choosing.weights", twice.Key.Value, "each intervention once");
        }

        foreach (var weight in choosing.Weights)
        {
            var path = "choosing.weights." + weight.Intervention;
            if (!policy.Interventions.Any(intervention => intervention.Id == weight.Intervention && !intervention.RidesAlong))
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path, weight.Intervention.Value, "an intervention that is a message of its own");
            }

            if (!(weight.LogWeight >= -ArmWeight.Most && weight.LogWeight <= ArmWeight.Most))
            {
                yield return new(ProblemCodes.RuleOutOfBounds, path, NumberText.Told(weight.LogWeight), NumberText.Format(-ArmWeight.Most) + " to " + NumberText.Format(ArmWeight.Most) + " worth");
            }
        }
    }
}
