namespace Advocacy.Engine.Learning.Logs;

/// <summary>Whether a log can be learned from.</summary>
public enum LogVerdict
{
    /// <summary>Nothing is wrong with it, and frequencies are those logged.</summary>
    Sound,

    /// <summary>There was no draw: nothing is wrong, and no effect can be told.</summary>
    NothingDrawn,

    /// <summary>Something came more or less often than was logged, by more than chance.</summary>
    NotCalibrated,

    /// <summary>Rows contradict themselves, their policy or their seed.</summary>
    Wrong,
}
