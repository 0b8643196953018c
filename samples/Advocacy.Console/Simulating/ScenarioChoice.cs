using System.Collections.Generic;
using System.IO;
using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Simulating;

/// <summary>The scenario that was asked for: one that ships or one's own, as large, as long and with the policies that were asked for.</summary>
internal static class ScenarioChoice
{
    private const string Arguments = "arguments";

    /// <summary>The scenario; its problems, all of them, are noted.</summary>
    public static Chosen? Read(SimulateRequest request, Terminal terminal, ProblemLog problems)
    {
        var shipped = ReadScenario(request.Scenario, terminal, problems);
        if (shipped is null)
        {
            return null;
        }

        var sized = shipped with { People = request.People ?? shipped.People };
        var shortened = request.Weeks is { } weeks ? Shortened(sized, weeks) : new(sized, []);
        var chosen = shortened with { Scenario = shortened.Scenario with { Policies = ComparedPolicies.Of(request, shortened.Scenario, terminal, problems) } };
        if (problems.All.Count > 0)
        {
            return null;
        }

        foreach (var problem in ScenarioCheck.Problems(chosen.Scenario, DateTimeZoneProviders.Tzdb))
        {
            problems.Add(Arguments, problem);
        }

        if (request.Week > chosen.Scenario.Weeks)
        {
            problems.Add(Arguments, InputCodes.Argument, "--week", Words.Of(request.Week.Value), "a week of the scenario, 1 to " + Words.Of(chosen.Scenario.Weeks));
        }

        return problems.All.Count > 0 ? null : chosen;
    }

    private static Scenario? ReadScenario(string name, Terminal terminal, ProblemLog problems)
    {
        if (ScenarioLibrary.Names.Contains(name))
        {
            return ScenarioLibrary.Named(name, DateTimeZoneProviders.Tzdb);
        }

        var source = new InputSource(name);
        if (!source.IsStandardInput && !source.IsNamedJson && !File.Exists(name))
        {
            problems.Add(Arguments, InputCodes.Argument, "SCENARIO", name, string.Join(", ", ScenarioLibrary.Names) + ", or a file (JSON)");
            return null;
        }

        if (source.ReadAll(terminal, problems) is not { } json)
        {
            return null;
        }

        var reading = ScenarioJson.Read(json, DateTimeZoneProviders.Tzdb);
        foreach (var problem in reading.Problems)
        {
            problems.Add(name, problem);
        }

        return reading.Scenario;
    }

    /// <summary>What lies after the last week cannot happen in it.</summary>
    private static Chosen Shortened(Scenario scenario, int weeks)
    {
        var events = scenario.Events.Select(happens => Within(happens, scenario.Start, weeks)).OfType<ScenarioEvent>().ToList();
        var policies = scenario.Policies.Select(choice => new PolicyChoice(choice.Name, [.. choice.Periods.Where(period => period.FromWeek <= weeks)])).ToList();
        var changes = scenario.Policies.Sum(choice => choice.Periods.Count) - policies.Sum(choice => choice.Periods.Count);
        var leftOut = new List<string>();
        if (scenario.Events.Count > events.Count)
        {
            leftOut.Add(Words.Counted(scenario.Events.Count - events.Count, "event", "events"));
        }

        if (changes > 0)
        {
            leftOut.Add(Words.Counted(changes, "change of policy", "changes of policy"));
        }

        return new(scenario with { Weeks = weeks, Events = ValueList.From(events), Policies = ValueList.From(policies) }, leftOut);
    }

    private static ScenarioEvent? Within(ScenarioEvent happens, LocalDate start, int weeks) => happens switch
    {
        ScenarioEvent.Supply { Week: var week } when week > weeks => null,
        ScenarioEvent.Climate { Week: var week } when week > weeks => null,
        ScenarioEvent.Reorganisation { Week: var week } when week > weeks => null,
        ScenarioEvent.Leave { Week: var week } when week > weeks => null,
        ScenarioEvent.Hires { Week: var week } when week > weeks => null,
        ScenarioEvent.Invitation { Week: var week } when week > weeks => null,
        ScenarioEvent.Incident { Week: var week } when week > weeks => null,
        ScenarioEvent.Holidays { Dates: var dates } => Within(dates, start.PlusWeeks(weeks)),
        _ => happens,
    };

    private static ScenarioEvent.Holidays? Within(ValueList<LocalDate> dates, LocalDate end) =>
        dates.Where(date => date < end).ToList() is { Count: > 0 } left ? new(ValueList.From(left)) : null;
}
