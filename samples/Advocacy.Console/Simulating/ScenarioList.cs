using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Simulating;

/// <summary>The scenarios that ship.</summary>
internal static class ScenarioList
{
    public static int Run(bool isJson, Terminal terminal)
    {
        var screen = new Screen(terminal);
        foreach (var scenario in ScenarioLibrary.Names.Select(name => ScenarioLibrary.Named(name, DateTimeZoneProviders.Tzdb)))
        {
            if (isJson)
            {
                terminal.Output.WriteLine(JsonOf(scenario));
            }
            else
            {
                Write(scenario, screen);
            }
        }

        if (!isJson)
        {
            screen.Line(SimulationResult.Notice, Screen.Warning);
        }

        return ExitCodes.Done;
    }

    private static void Write(Scenario scenario, Screen screen)
    {
        screen.Line(scenario.Name, Screen.Strong);
        screen.Line(scenario.About);
        screen.Line(
            Words.Counted(scenario.People, "person", "people") + (scenario.PeopleInAll > scenario.People ? " to " + Words.Of(scenario.PeopleInAll) : string.Empty)
            + " · " + Words.Counted(scenario.Weeks, "week", "weeks") + " · " + string.Join(" against ", scenario.Policies.Select(policy => policy.Name)),
            Screen.Quiet);
        screen.Line();
    }

    private static string JsonOf(Scenario scenario) => JsonLine.Of(writer =>
    {
        writer.WriteString("scenario", scenario.Name);
        writer.WriteString("about", scenario.About);
        writer.WriteNumber("people", scenario.People);
        writer.WriteNumber("peopleInAll", scenario.PeopleInAll);
        writer.WriteNumber("weeks", scenario.Weeks);
        writer.WriteStartArray("policies");
        foreach (var policy in scenario.Policies)
        {
            writer.WriteStringValue(policy.Name);
        }

        writer.WriteEndArray();
    });
}
