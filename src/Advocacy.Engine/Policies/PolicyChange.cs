namespace Advocacy.Engine.Policies;

/// <summary>How a part of a policy stands to the default one.</summary>
public enum PolicyChange
{
    /// <summary>As by default, and told because people want to know it.</summary>
    Usual,

    /// <summary>Otherwise than by default.</summary>
    Changed,

    /// <summary>There by choice: the default has none.</summary>
    Added,

    /// <summary>Left out: the default has one.</summary>
    Removed,

    /// <summary>The same, in another order.</summary>
    Reordered,
}
