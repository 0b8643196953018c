namespace Advocacy.Engine.Values;

/// <summary>The three levers of a social climate that invites sharing (M20).</summary>
public enum Lever
{
    /// <summary>Strengthen motivation.</summary>
    Motivation,

    /// <summary>Lower thresholds.</summary>
    Threshold,

    /// <summary>Triggers in the daily work.</summary>
    Trigger,
}
