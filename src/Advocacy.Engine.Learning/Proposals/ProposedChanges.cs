using System;
using System.Collections.Generic;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>What is another in the rules of choosing.</summary>
internal static class ProposedChanges
{
    internal static ValueList<ProposedChange> Between(ChoosingRules current, ChoosingRules changed)
    {
        var changes = new SortedDictionary<string, ProposedChange>(StringComparer.Ordinal);
        foreach (var parameter in ChoosingRules.Parameters)
        {
            Add("choosing." + parameter.Name, parameter.Of(current), parameter.Of(changed));
        }

        foreach (var weight in new[] { current.Weights, changed.Weights })
        {
            foreach (var one in weight)
            {
                Add("choosing.weights." + one.Intervention.Value, ProposedOdds.WeightOf(one.Intervention, current), ProposedOdds.WeightOf(one.Intervention, changed));
            }
        }

        return ValueList.From(changes.Values);

        void Add(string path, double from, double to)
        {
            if (from != to)
            {
                changes[path] = new(path, from, to);
            }
        }
    }
}
