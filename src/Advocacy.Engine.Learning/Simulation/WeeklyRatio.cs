using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>A metric that is a ratio of two sums over people.</summary>
/// <param name="Metric">Which metric it is.</param>
/// <param name="Of">What is counted.</param>
/// <param name="Per">What it is divided by.</param>
internal readonly record struct WeeklyRatio(SimulationMetric Metric, Column Of, Column Per)
{
    internal static ValueList<WeeklyRatio> All { get; } =
    [
        new(SimulationMetric.Enrolled, Column.Enrolled, Column.Joined),
        new(SimulationMetric.ActiveRate, Column.Active, Column.Joined),
        new(SimulationMetric.Acts, Column.Acts, Column.Joined),
        new(SimulationMetric.UnpromptedActs, Column.Unprompted, Column.Joined),
        new(SimulationMetric.Posts, Column.Posts, Column.Joined),
        new(SimulationMetric.Comments, Column.Comments, Column.Joined),
        new(SimulationMetric.Photos, Column.Photos, Column.Joined),
        new(SimulationMetric.ToldAFriend, Column.Told, Column.Joined),
        new(SimulationMetric.Referrals, Column.Referrals, Column.Joined),
        new(SimulationMetric.Ideas, Column.Ideas, Column.Joined),
        new(SimulationMetric.AdaptRatio, Column.Adapted, Column.Chosen),
        new(SimulationMetric.Skips, Column.Skipped, Column.Joined),
        new(SimulationMetric.Prompts, Column.Prompts, Column.Joined),
        new(SimulationMetric.Seen, Column.Seen, Column.Prompts),
        new(SimulationMetric.Asked, Column.Asked, Column.Joined),
        new(SimulationMetric.Mutes, Column.Mutes, Column.Joined),
        new(SimulationMetric.OptOuts, Column.OptOuts, Column.Joined),
        new(SimulationMetric.InInformation, Column.Information, Column.Enrolled),
        new(SimulationMetric.InApplication, Column.Application, Column.Enrolled),
        new(SimulationMetric.InConfirmation, Column.Confirmation, Column.Enrolled),
        new(SimulationMetric.InConsolidation, Column.Consolidation, Column.Enrolled),
    ];
}
