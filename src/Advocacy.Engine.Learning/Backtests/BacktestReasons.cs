using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>Why a backtest comes to no verdict. They are for whoever proposes a policy, and never about a person.</summary>
public static class BacktestReasons
{
    /// <summary>Nothing was drawn, so that nothing tells what would have come of another answer.</summary>
    public static ReasonCode NothingDrawn { get; } = new("backtest.nothing-drawn", []);

    /// <summary>Where nothing was drawn the policy would have done otherwise, of which the log tells nothing.</summary>
    public static ReasonCode OutsideDraws { get; } = new("backtest.outside-draws", [Datum.Number("points"), Datum.Number("of")]);

    /// <summary>In draws the policy would have done what could not be drawn.</summary>
    public static ReasonCode Unsupported { get; } = new("backtest.unsupported", [Datum.Number("points"), Datum.Number("of")]);

    /// <summary>The facts do not lead to the answers that were logged: some are missing, or were told late.</summary>
    public static ReasonCode NotReproduced { get; } = new("backtest.not-reproduced", [Datum.Number("points"), Datum.Number("of")]);
}
