using Advocacy.Engine.Values;

namespace Advocacy.Engine.Phases;

/// <summary>The reasons this room can give.</summary>
public static class PhaseReasons
{
    /// <summary>The phase has something that suits.</summary>
    public static ReasonCode Allows { get; } = new("phase.allows", [Datum.Text("phase")]);

    /// <summary>Nothing on offer suits the phase.</summary>
    public static ReasonCode NothingSuits { get; } = new("phase.nothing-suits", [Datum.Text("phase")]);
}
