using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>The reasons this room can give.</summary>
public static class BehaviorReasons
{
    /// <summary>Motivation × ability reaches the action line.</summary>
    public static ReasonCode AboveLine { get; } = new("fogg.above-line", ["motivation", "ability", "line"]);

    /// <summary>An intervention carries the person over the action line.</summary>
    public static ReasonCode Lifted { get; } = new("fogg.lifted", ["motivation", "ability", "line", "factor"]);

    /// <summary>Nothing at hand carries the person over the action line; the groundwork that is missing is named.</summary>
    public static ReasonCode BelowLine { get; } = new("fogg.below-line", ["motivation", "ability", "line", "factor"]);
}
