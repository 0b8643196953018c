using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>The reasons this room can give.</summary>
public static class BehaviorReasons
{
    /// <summary>Motivation × ability reaches the action line.</summary>
    public static ReasonCode AboveLine { get; } = new("fogg.above-line", [Datum.Number("motivation"), Datum.Number("ability"), Datum.Number("line")]);

    /// <summary>An intervention carries the person over the action line.</summary>
    public static ReasonCode Lifted { get; } = new("fogg.lifted", [Datum.Number("motivation"), Datum.Number("ability"), Datum.Number("line"), Datum.Text("factor")]);

    /// <summary>Nothing at hand carries the person over the action line; the groundwork that is missing is named.</summary>
    public static ReasonCode BelowLine { get; } = new("fogg.below-line", [Datum.Number("motivation"), Datum.Number("ability"), Datum.Number("line"), Datum.Text("factor")]);
}
