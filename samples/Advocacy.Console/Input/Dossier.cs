using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>One person: where the person works, and the facts that were read.</summary>
internal sealed class Dossier(Employee employee)
{
    private readonly Dictionary<FactId, Fact> byId = [];
    private readonly List<SourcedFact> facts = [];

    public Employee Employee { get; } = employee;

    /// <summary>The facts in the order in which they were read, duplicates included.</summary>
    public IReadOnlyList<SourcedFact> Facts => facts;

    /// <summary>Adds a fact, unless another one has its id.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(SourcedFact sourced)
    {
        if (!byId.TryAdd(sourced.Fact.Id, sourced.Fact) && !byId[sourced.Fact.Id].Equals(sourced.Fact))
        {
            return false;
        }

        facts.Add(sourced);
        return true;
    }
}
