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
