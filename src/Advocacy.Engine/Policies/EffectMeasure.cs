namespace Advocacy.Engine.Policies;

/// <summary>What an effect size is a size of.</summary>
public enum EffectMeasure
{
    /// <summary>The difference of means in standard deviations, d.</summary>
    StandardisedDifference,

    /// <summary>The change as a share of what it was.</summary>
    RelativeChange,
}
