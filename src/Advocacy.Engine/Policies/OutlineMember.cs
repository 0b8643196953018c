using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>One part of an item in a list.</summary>
/// <param name="Name">Its name in kebab case.</param>
/// <param name="Path">Where it stands within the item.</param>
/// <param name="Place">Of which part of a list within the item, from 1; 0 where it is in none.</param>
/// <param name="Value">What it is; empty where there is nothing.</param>
internal sealed record OutlineMember(string Name, string Path, int Place, ValueList<PolicyTerm> Value)
{
    internal bool IsSame(OutlineMember other) => Path == other.Path;
}
