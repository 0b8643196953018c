namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>Whether a policy would do better than the one that was logged.</summary>
public enum OffPolicyVerdict
{
    /// <summary>Nothing is said, for the reasons given.</summary>
    Withheld,

    /// <summary>The interval of the difference holds 0.</summary>
    Undecided,

    /// <summary>The interval of the difference lies above 0.</summary>
    Better,

    /// <summary>The interval of the difference lies below 0.</summary>
    Worse,
}
