using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Tests.Simulation;

/// <summary>Scenarios to test with: small ones, and those that ship made small.</summary>
internal static class SimulatedScenarios
{
    internal static IDateTimeZoneProvider Zones => DateTimeZoneProviders.Tzdb;

    internal static Scenario Small { get; } = new()
    {
        Name = "small",
        About = "A few people for some weeks, of whom most enrol.",
        Start = new(2026, 1, 5),
        Weeks = 10,
        People = 60,
        Population = new() { JoiningShare = 0.8, JoiningWeeks = 2 },
        Policies = [new("default", Policy.Default)],
    };

    /// <summary>The policy that ships, with learning agreed to and switched on, and everybody new for as short as can be.</summary>
    internal static Policy Learning { get; } = Policy.Default with
    {
        Version = "learning@1",
        Agreement = new("works council", new LocalDate(2025, 12, 1), true),
        Mechanisms = new() { Learning = true },
        Choosing = new() { WarmUpDays = 7 },
    };

    /// <summary>A trial: people who nearly all enrol and agree to learning, under that policy.</summary>
    internal static Scenario Trial { get; } = Small with
    {
        Name = "trial",
        Weeks = 12,
        People = 50,
        Population = new() { JoiningShare = 1, JoiningWeeks = 2, LearningShare = 0.9 },
        Policies = [new("learning", Learning)],
    };

    /// <summary>One that ships, with fewer people.</summary>
    internal static Scenario Shipped(string name, int people, int weeks = int.MaxValue)
    {
        var scenario = ScenarioLibrary.Named(name, Zones);
        return scenario with { People = people, Weeks = System.Math.Min(weeks, scenario.Weeks) };
    }

    internal static Scenario Under(this Scenario scenario, params Policy[] policies) =>
        scenario with { Policies = ValueList.From(policies.Select((policy, place) => new PolicyChoice("policy-" + place, policy))) };

    internal static Scenario Moved(this Scenario scenario, double drivers) =>
        scenario with { Population = scenario.Population with { Hope = drivers, Acceptance = drivers, Pleasure = drivers } };
}
