using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Reads scenarios from JSON, with all that is wrong at once: the only file of this room that knows System.Text.Json.</summary>
public static class ScenarioJson
{
    private static readonly ValueList<string> Members = ["name", "about", "start", "weeks", "people", "policies", "population", "responses", "zones", "supply", "climate", "events"];
    private static readonly ValueList<string> Presets = ["default", "activating"];
    private static readonly ValueList<string> Readinesses = ["listen", "prepare", "go"];

    /// <summary>Reads one scenario.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="zones">The time zones.</param>
    public static ScenarioReading Read(string json, IDateTimeZoneProvider zones)
    {
        Check.NotNull(json);
        Check.NotNull(zones);
        var problems = new List<Problem>();
        try
        {
            using var document = JsonDocument.Parse(json);
            var scenario = Read(new JsonMembers(document.RootElement, string.Empty, problems, [.. Members]));
            if (problems.Count == 0)
            {
                problems.AddRange(ScenarioCheck.Problems(scenario, zones));
            }

            return new(scenario, ValueList.From(problems));
        }
        catch (JsonException malformed)
        {
            var place = string.Format(CultureInfo.InvariantCulture, "line {0}, byte {1}", (malformed.LineNumber ?? 0) + 1, (malformed.BytePositionInLine ?? 0) + 1);
            return new(null, [new(ProblemCodes.Malformed, place, string.Empty, "one JSON text (RFC 8259)")]);
        }
        catch (Exception halves) when (halves is InvalidOperationException or ArgumentException)
        {
            // Half a character, in the text itself or as an escape.
            return new(null, [new(ProblemCodes.Malformed, "$", string.Empty, "Unicode text")]);
        }
    }

    private static Scenario Read(JsonMembers root)
    {
        var start = root.Date("start");
        return new()
        {
            Name = root.Text("name"),
            About = root.Text("about"),
            Start = start,
            Weeks = root.Whole("weeks"),
            People = root.Whole("people"),
            Policies = root.List("policies", "name", "preset", "set", "periods").Select(choice => ChoiceOf(choice, start)).OfType<PolicyChoice>().ToValueList(),
            Population = RulesOf(root, "population", new PopulationModel(), PopulationModel.Parameters),
            Responses = RulesOf(root, "responses", new ResponseModel(), ResponseModel.Parameters),
            Zones = root.List("zones", "zone", "weight").Select(zone => new ZoneShare(zone.Text("zone"), zone.Number("weight"))).ToValueList(),
            Supply = root.Object("supply", "stories", "examples", "items", "occasions") is { } supply ? SupplyOf(supply) : new(),
            Climate = root.Has("climate") ? ReadinessOf(root, "climate") : Readiness.Go,
            Events = root.List("events").Select(EventOf).OfType<ScenarioEvent>().ToValueList(),
        };
    }

    private static ContentSupply SupplyOf(JsonMembers supply)
    {
        var usual = new ContentSupply();
        return new()
        {
            Stories = supply.Number("stories", usual.Stories),
            Examples = supply.Number("examples", usual.Examples),
            Items = supply.Number("items", usual.Items),
            Occasions = supply.Number("occasions", usual.Occasions),
        };
    }

    private static T RulesOf<T>(JsonMembers root, string name, T rules, ValueList<ModelParameter<T>> parameters)
    {
        if (root.Object(name, [.. parameters.Select(parameter => parameter.Name)]) is not { } chosen)
        {
            return rules;
        }

        foreach (var parameter in parameters)
        {
            var value = chosen.Number(parameter.Name, parameter.Of(rules));
            if (parameter.Allows(value))
            {
                rules = parameter.With(rules, value);
            }
            else
            {
                var range = string.Format(CultureInfo.InvariantCulture, "{0} to {1} {2}", parameter.Least, parameter.Most, parameter.Unit);
                chosen.Add(ProblemCodes.NumberOutOfRange, parameter.Name, value.ToString("R", CultureInfo.InvariantCulture), range);
            }
        }

        return rules;
    }

    private static PolicyChoice? ChoiceOf(JsonMembers choice, LocalDate start)
    {
        var name = choice.Text("name");
        var periods = choice.Has("periods")
            ? choice.List("periods", "fromWeek", "preset", "set").Select(period => WeeksOf(period, period.Whole("fromWeek"))).ToValueList()
            : [WeeksOf(choice, 1)];
        if (name.Length is 0 or > 60 || periods.IsEmpty || periods[0].FromWeek != 1)
        {
            choice.Add(ProblemCodes.NumberOutOfRange, "periods", string.Empty, "a name of 1 to 60 characters, and the first period from week 1");
            return null;
        }

        return new(name, periods);

        PolicyWeeks WeeksOf(JsonMembers period, int fromWeek)
        {
            var version = string.Format(CultureInfo.InvariantCulture, "{0}@{1}", name.Length == 0 ? "unnamed" : name, fromWeek);
            return new(fromWeek, PolicyOf(period, start) with { Version = version });
        }
    }

    /// <summary>The agreement is of the scenario's making: nothing that is simulated needs a real one.</summary>
    private static Policy PolicyOf(JsonMembers period, LocalDate start)
    {
        var preset = period.Has("preset") ? period.OneOf("preset", Presets) : 0;
        var policy = preset == 1 ? Policy.Activating(new("Representatives of the simulated company", start, true)) : Policy.Default;
        foreach (var (name, value) in period.Numbers("set"))
        {
            if (Policy.Parameters.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
            {
                period.Add(ProblemCodes.RuleUnknown, "set." + name, string.Empty, "a parameter of the policy");
            }
            else if (!(value >= parameter.Least && value <= parameter.Most))
            {
                var range = string.Format(CultureInfo.InvariantCulture, "{0} to {1} {2}", parameter.Least, parameter.Most, parameter.Unit);
                period.Add(ProblemCodes.RuleOutOfBounds, "set." + name, value.ToString("R", CultureInfo.InvariantCulture), range);
            }
            else
            {
                policy = parameter.With(policy, value);
            }
        }

        return policy;
    }

    private static ScenarioEvent? EventOf(JsonMembers happens)
    {
        switch (happens.Text("kind"))
        {
            case "supply":
                happens.Only("kind", "week", "supply");
                return new ScenarioEvent.Supply(
                    happens.Whole("week"), happens.Object("supply", "stories", "examples", "items", "occasions") is { } supply ? SupplyOf(supply) : new());
            case "climate":
                happens.Only("kind", "week", "readiness");
                return new ScenarioEvent.Climate(happens.Whole("week"), ReadinessOf(happens, "readiness"));
            case "reorganisation":
                happens.Only("kind", "week", "share", "shock", "weeks");
                return new ScenarioEvent.Reorganisation(happens.Whole("week"), happens.Number("share"), happens.Number("shock"), happens.Whole("weeks"));
            case "holidays":
                happens.Only("kind", "dates");
                return new ScenarioEvent.Holidays(happens.Dates("dates"));
            case "leave":
                happens.Only("kind", "week", "share", "weeks");
                return new ScenarioEvent.Leave(happens.Whole("week"), happens.Number("share"), happens.Whole("weeks"));
            case "hires":
                happens.Only("kind", "week", "people");
                return new ScenarioEvent.Hires(happens.Whole("week"), happens.Whole("people"));
            case "invitation":
                happens.Only("kind", "week", "share");
                return new ScenarioEvent.Invitation(happens.Whole("week"), happens.Number("share"));
            case "incident":
                happens.Only("kind", "week", "days");
                return new ScenarioEvent.Incident(happens.Whole("week"), happens.Whole("days"));
            case var other:
                happens.Add(ProblemCodes.NameUnknown, "kind", other, "supply, climate, reorganisation, holidays, leave, hires, invitation or incident");
                return null;
        }
    }

    private static Readiness ReadinessOf(JsonMembers members, string name) => (Readiness)members.OneOf(name, Readinesses);

    private static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => ValueList.From(items);
}
