using Advocacy.Engine.Values;

namespace Advocacy.Engine.Habits;

/// <summary>The reasons this room can give.</summary>
public static class HabitReasons
{
    /// <summary>The habit carries more of the load, so the engine comes by less often.</summary>
    public static ReasonCode Fading { get; } = new("habit.fading", [Datum.Number("strength"), Datum.Number("weeks"), Datum.Date("due")]);
}
