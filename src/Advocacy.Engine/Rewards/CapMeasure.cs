namespace Advocacy.Engine.Rewards;

/// <summary>What a cap counts.</summary>
public enum CapMeasure
{
    /// <summary>How much was granted; what is left is granted in part.</summary>
    Amount,

    /// <summary>For how many facts something was granted.</summary>
    Times,
}
