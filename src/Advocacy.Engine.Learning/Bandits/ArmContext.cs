using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>An arm as it stands at one decision: a kind of prompt, never silence.</summary>
public sealed record ArmContext
{
    /// <summary>An arm as it stands.</summary>
    /// <param name="name">Which arm it is.</param>
    public ArmContext(string name) => Name = Check.NotNull(name);

    /// <summary>Which arm it is.</summary>
    public string Name { get; }

    /// <summary>Whether it can be taken at this decision; an arm that sleeps is not. Default true.</summary>
    public bool IsAwake { get; init; } = true;

    /// <summary>What is known of the decision with this arm, for the bandits that look at it.</summary>
    public ValueList<double> Features { get; init; }

    /// <summary>How many local dates ago the person last had this arm; none if never.</summary>
    public int? DaysSinceUse { get; init; }
}
