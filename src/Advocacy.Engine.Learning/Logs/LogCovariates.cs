using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>
/// What models can name as moderators and controls. All of it was known before the draw; ability is not among it, as it is that for what was
/// drawn.
/// </summary>
public static class LogCovariates
{
    /// <summary>All covariates, in the order of the columns of a table.</summary>
    public static ValueList<LogCovariate> All { get; } =
    [
        new("week", "Which week since the person agreed to learning, from 0.", row => row.Week - 1),
        new("motivation", "Motivation, 0 to 1.", row => row.Motivation),
        new("habitStrength", "The strength of the habit, 0 to 1.", row => row.HabitStrength),
        new("recentPrompts", "How many messages were scheduled in the days before.", row => row.RecentPrompts),
        new("application", "1 in the phase application.", row => row.Phase == Phase.Application ? 1 : 0),
        new("confirmation", "1 in the phase confirmation.", row => row.Phase == Phase.Confirmation ? 1 : 0),
        new("consolidation", "1 in the phase consolidation.", row => row.Phase == Phase.Consolidation ? 1 : 0),
        new("prepare", "1 where the climate is at prepare.", row => row.Climate == Readiness.Prepare ? 1 : 0),
        new("go", "1 where the climate is at go.", row => row.Climate == Readiness.Go ? 1 : 0),
        new("warmUp", "1 where the person was new to the draw.", row => row.IsWarmUp ? 1 : 0),
        new("monday", "1 on a Monday.", row => row.Date.DayOfWeek == IsoDayOfWeek.Monday ? 1 : 0),
        new("friday", "1 on a Friday.", row => row.Date.DayOfWeek == IsoDayOfWeek.Friday ? 1 : 0),
    ];
}
