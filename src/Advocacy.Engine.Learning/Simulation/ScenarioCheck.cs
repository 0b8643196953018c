using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Checks a scenario: all its problems at once.</summary>
public static class ScenarioCheck
{
    private const int MostWeeks = 520;
    private const int MostPeople = 1_000_000;
    private const double MostSupply = 20;
    private const int LongestName = 60;
    private const int LongestAbout = 2000;

    private static readonly LocalDate Earliest = new(1970, 1, 5);
    private static readonly LocalDate Latest = new(2150, 1, 1);

    /// <summary>Every problem of a scenario; none for a valid one.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="zones">The time zones.</param>
    public static ValueList<Problem> Problems(Scenario scenario, IDateTimeZoneProvider zones)
    {
        Check.NotNull(scenario);
        Check.NotNull(zones);
        return ValueList.From(
        [
            .. OfTheFrame(scenario),
            .. OutOfBounds("population.", scenario.Population, PopulationModel.Parameters),
            .. OutOfBounds("responses.", scenario.Responses, ResponseModel.Parameters),
            .. OfZones(scenario.Zones, zones),
            .. OfSupply("supply.", scenario.Supply),
            .. scenario.Events.SelectMany((happens, place) => OfEvent(happens, scenario, string.Format(CultureInfo.InvariantCulture, "events[{0}].", place))),
            .. OfPolicies(scenario),
        ]);
    }

    private static IEnumerable<Problem> OfTheFrame(Scenario scenario)
    {
        if (scenario.Name.Length is 0 or > LongestName || !scenario.Name.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            yield return new(ProblemCodes.TextNotAllowed, "name", scenario.Name, "1 to 60 lower-case letters, digits and hyphens");
        }

        if (scenario.About.Length is 0 or > LongestAbout)
        {
            yield return new(ProblemCodes.TextNotAllowed, "about", string.Empty, "1 to 2000 characters");
        }

        if (scenario.Start < Earliest || scenario.Start > Latest || scenario.Start.DayOfWeek != IsoDayOfWeek.Monday)
        {
            yield return new(ProblemCodes.InstantOutOfRange, "start", LocalDatePattern.Iso.Format(scenario.Start), "a Monday from 1970 to 2150");
        }

        foreach (var problem in Whole("weeks", scenario.Weeks, 1, MostWeeks).Concat(Whole("people", scenario.People, 1, MostPeople)))
        {
            yield return problem;
        }

        var hired = scenario.Events.OfType<ScenarioEvent.Hires>().Sum(hires => (long)hires.People);
        if (scenario.People + hired > MostPeople)
        {
            yield return new(ProblemCodes.NumberOutOfRange, "events", hired.ToString(CultureInfo.InvariantCulture), "at most 1000000 people in all");
        }
    }

    private static IEnumerable<Problem> OutOfBounds<T>(string path, T rules, ValueList<ModelParameter<T>> parameters) =>
        from parameter in parameters
        let value = parameter.Of(rules)
        where !parameter.Allows(value)
        select new Problem(
            ProblemCodes.NumberOutOfRange,
            path + parameter.Name,
            value.ToString("R", CultureInfo.InvariantCulture),
            string.Format(CultureInfo.InvariantCulture, "{0} to {1} {2}", parameter.Least, parameter.Most, parameter.Unit));

    private static IEnumerable<Problem> OfZones(ValueList<ZoneShare> shares, IDateTimeZoneProvider zones)
    {
        for (var i = 0; i < shares.Count; i++)
        {
            var path = string.Format(CultureInfo.InvariantCulture, "zones[{0}].", i);
            if (zones.GetZoneOrNull(shares[i].Zone) is null)
            {
                yield return new(ProblemCodes.NameUnknown, path + "zone", shares[i].Zone, "a tzdb id");
            }

            if (!(shares[i].Weight > 0 && shares[i].Weight <= MostPeople))
            {
                yield return new(ProblemCodes.NumberOutOfRange, path + "weight", shares[i].Weight.ToString("R", CultureInfo.InvariantCulture), "more than 0");
            }
        }
    }

    private static IEnumerable<Problem> OfSupply(string path, ContentSupply supply) =>
        Number(path + "stories", supply.Stories, 0, MostSupply)
            .Concat(Number(path + "examples", supply.Examples, 0, MostSupply))
            .Concat(Number(path + "items", supply.Items, 0, MostSupply))
            .Concat(Number(path + "occasions", supply.Occasions, 0, MostSupply));

    private static IEnumerable<Problem> OfEvent(ScenarioEvent happens, Scenario scenario, string path)
    {
        return happens switch
        {
            ScenarioEvent.Supply supply => InWeek(supply.Week).Concat(OfSupply(path + "supply.", supply.Content)),
            ScenarioEvent.Climate climate => InWeek(climate.Week),
            ScenarioEvent.Reorganisation change => InWeek(change.Week)
                .Concat(Number(path + "share", change.Share, 0, 1)).Concat(Number(path + "shock", change.Shock, 0, 1)).Concat(Whole(path + "weeks", change.Weeks, 1, MostWeeks)),
            ScenarioEvent.Leave leave => InWeek(leave.Week).Concat(Number(path + "share", leave.Share, 0, 1)).Concat(Whole(path + "weeks", leave.Weeks, 1, MostWeeks)),
            ScenarioEvent.Hires hires => InWeek(hires.Week).Concat(Whole(path + "people", hires.People, 1, MostPeople)),
            ScenarioEvent.Invitation invitation => InWeek(invitation.Week).Concat(Number(path + "share", invitation.Share, 0, 1)),
            ScenarioEvent.Incident incident => InWeek(incident.Week).Concat(Whole(path + "days", incident.Days, 1, 366)),
            ScenarioEvent.Holidays holidays => holidays.Dates
                .Where(date => date < scenario.Start || date >= scenario.Start.PlusWeeks(scenario.Weeks))
                .Select(date => new Problem(ProblemCodes.NumberOutOfRange, path + "dates", LocalDatePattern.Iso.Format(date), "within the weeks of the scenario")),
            _ => throw new ArgumentException("The set of events is closed.", nameof(happens)),
        };

        IEnumerable<Problem> InWeek(int week) => Whole(path + "week", week, 1, scenario.Weeks);
    }

    private static IEnumerable<Problem> OfPolicies(Scenario scenario)
    {
        if (scenario.Policies.IsEmpty)
        {
            yield return new(ProblemCodes.Empty, "policies", string.Empty, "at least one policy");
        }

        for (var i = 0; i < scenario.Policies.Count; i++)
        {
            var (choice, path) = (scenario.Policies[i], string.Format(CultureInfo.InvariantCulture, "policies[{0}].", i));
            if (scenario.Policies.Take(i).Any(other => other.Name == choice.Name))
            {
                yield return new(ProblemCodes.MemberTwice, path + "name", choice.Name, "each name once");
            }

            for (var j = 1; j < choice.Periods.Count; j++)
            {
                var at = string.Format(CultureInfo.InvariantCulture, "periods[{0}].fromWeek", j);
                foreach (var problem in Whole(path + at, choice.Periods[j].FromWeek, choice.Periods[j - 1].FromWeek + 1, scenario.Weeks))
                {
                    yield return problem;
                }
            }

            foreach (var unknown in UnknownIn(choice, scenario))
            {
                yield return unknown with { Path = path + unknown.Path };
            }

            foreach (var problem in PolicyValidation.Validate(choice.TimelineFrom(scenario.Start)))
            {
                yield return problem with { Path = path + problem.Path };
            }
        }
    }

    // What a policy says of a way of sharing is not what it truly demands; that only the scenario says.
    private static IEnumerable<Problem> UnknownIn(PolicyChoice choice, Scenario scenario)
    {
        var options = new HashSet<string>(scenario.Options.Select(option => option.Id), StringComparer.Ordinal);
        var interventions = new HashSet<string>(scenario.Interventions.Select(intervention => intervention.Id.Value), StringComparer.Ordinal);
        return choice.Periods
            .SelectMany(period => period.Policy.Options.Select(option => (Path: "options", option.Id, Known: options))
                .Concat(period.Policy.Interventions.Select(intervention => (Path: "interventions", Id: intervention.Id.Value, Known: interventions))))
            .Where(named => !named.Known.Contains(named.Id))
            .Distinct()
            .Select(named => new Problem(ProblemCodes.NameUnknown, named.Path, named.Id, "one of those of the scenario, which says what is true of it"));
    }

    private static IEnumerable<Problem> Whole(string path, int value, int least, int most) => value < least || value > most
        ? [new(ProblemCodes.NumberOutOfRange, path, value.ToString(CultureInfo.InvariantCulture), string.Format(CultureInfo.InvariantCulture, "{0} to {1}", least, most))]
        : [];

    private static IEnumerable<Problem> Number(string path, double value, double least, double most) => value >= least && value <= most
        ? []
        : [new(ProblemCodes.NumberOutOfRange, path, value.ToString("R", CultureInfo.InvariantCulture), string.Format(CultureInfo.InvariantCulture, "{0} to {1}", least, most))];
}
