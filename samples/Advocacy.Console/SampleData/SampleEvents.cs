using Advocacy.Engine.Content;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.SampleData;

/// <summary>What happened in the invented company in the last weeks, as its systems and its people tell it.</summary>
internal static class SampleEvents
{
    public static ValueList<WorkEvent> All { get; } =
    [
        new()
        {
            Id = new("occasion-bridge"), Event = "project-closed", Title = "The bicycle bridge is open", At = August(14, 15), Team = new("bridges"), Department = new("projects"),
            Why = "Two years of work, and the first cyclists rang their bells.",
        },
        new()
        {
            Id = new("occasion-visit"), Event = "client-visit", Title = "Students came to see the pumping station", At = August(13, 11), Team = new("water"), Department = new("projects"),
        },
        new()
        {
            Id = new("vacancy-planner"), Event = "requisition-opened", Title = "A planner wanted for the bridges", At = August(3, 7), Team = new("bridges"), Topics = [new("planning")], HasBonus = true,
        },
        new() { Id = new("first-night"), Event = "told", Kind = OccasionKind.ProudMoment, Title = "The night the trains ran on time", At = August(16, 5), Team = new("night-line"), Department = new("operations") },
        new() { Id = new("new-planner"), Event = "employee-started", Title = "Somebody new at the care line", At = August(17, 7), Team = new("care-line"), Department = new("operations") },
        new() { Id = new("tender"), Event = "goal-reached", Title = "The tender we hope to win", At = August(12, 9), IsConfidential = true },
        new() { Id = new("year-figures"), Event = "goal-reached", Title = "Our year in figures", At = August(10, 9), EmbargoUntil = Instant.FromUtc(2026, 9, 1, 6, 0) },
        new() { Id = new("open-day"), Event = "event-held", Title = "The open day at the depot", At = August(1, 12) },
        new() { Id = new("badges"), Event = "badge-printed", Title = "New badges", At = August(17, 10) },
        new() { Id = new("team-day"), Event = "team-day", Title = "The water team goes sailing", At = August(21, 8), Team = new("water"), Department = new("projects") },
    ];

    private static Instant August(int day, int hour) => Instant.FromUtc(2026, 8, day, hour, 0);
}
