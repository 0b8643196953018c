using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>What came of checking a log.</summary>
public sealed record LogCheckResult
{
    /// <summary>How many rows there are.</summary>
    public required int Rows { get; init; }

    /// <summary>In how many there was a draw.</summary>
    public required int Randomised { get; init; }

    /// <summary>All that is wrong with single rows, by their place from 0; of one kind the first hundred.</summary>
    public required ValueList<Problem> Problems { get; init; }

    /// <summary>Whether each arm, by id, and silence came as often as was logged; silence last.</summary>
    public required ValueList<ArmCalibration> Arms { get; init; }

    /// <summary>What that comes to.</summary>
    public required LogVerdict Verdict { get; init; }
}
