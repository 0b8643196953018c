using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>One thing that a policy says, as data.</summary>
/// <param name="Room">The room it belongs to, as it stands in documents.</param>
/// <param name="Path">Where it stands, such as <c>prompts.mostPerWeek</c> or <c>options.photo.minutes</c>.</param>
/// <param name="Change">How it stands to the default.</param>
public sealed record PolicyLine(string Room, string Path, PolicyChange Change)
{
    /// <summary>The intervention, rule or other item it is about; none for the policy itself.</summary>
    public PolicyTerm? Item { get; init; }

    /// <summary>Which part of the item, such as <c>minutes</c>; empty for all of it, and where there is no item.</summary>
    public string Member { get; init; } = string.Empty;

    /// <summary>Of which part of a list within the item, from 1; 0 where it is in no list.</summary>
    public int Place { get; init; }

    /// <summary>What it is in this policy; empty where there is nothing.</summary>
    public ValueList<PolicyTerm> Value { get; init; }

    /// <summary>What it is by default; empty where there is nothing.</summary>
    public ValueList<PolicyTerm> Usual { get; init; }
}
