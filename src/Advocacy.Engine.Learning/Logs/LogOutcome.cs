namespace Advocacy.Engine.Learning.Logs;

/// <summary>Which outcome of a decision is asked about.</summary>
public enum LogOutcome
{
    /// <summary>Whether the person shared: 0 or 1.</summary>
    Acted,

    /// <summary>Whether the person chose to adapt and share: 0 or 1.</summary>
    Adapted,

    /// <summary>Whether the person chose to skip: 0 or 1.</summary>
    Skipped,

    /// <summary>Whether the person muted, paused or opted out: 0 or 1.</summary>
    TurnedAway,

    /// <summary>What it was worth, turning away weighing at least as much as sharing (INV-39).</summary>
    Reward,
}
