using System;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Simulation;

public class ModelTests
{
    private const string Head = "| name | unit | range | default | source | meaning |";

    private static readonly ResponseModel s_rules = new();
    private static readonly int[] s_places = [0, 1, 255, 256, 65536, int.MaxValue];
    private static readonly int[] s_turns = [0, 1, 255, ushort.MaxValue];

    [Fact]
    public void Page_OfTheSimulation_ListsEveryParameter() => Assert.Equal(
        PopulationModel.Parameters.Select(parameter => Row("population", parameter)).Concat(ResponseModel.Parameters.Select(parameter => Row("responses", parameter))),
        Page.Where(line => line.StartsWith("| `population.", StringComparison.Ordinal) || line.StartsWith("| `responses.", StringComparison.Ordinal)));

    [Fact]
    public void Page_OfTheSimulation_ListsEveryScenario()
    {
        Assert.Equal(2, Page.Count(line => line == Head));
        Assert.Equal(ScenarioLibrary.Names, Page.SkipWhile(line => line != "### Scenarios").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).Where(ScenarioLibrary.Names.Contains));
    }

    [Fact]
    public void Parameters_Defaults_AreThoseOfTheRecords()
    {
        Assert.All(PopulationModel.Parameters, parameter => Assert.Equal(parameter.Default, parameter.Of(new())));
        Assert.All(ResponseModel.Parameters, parameter => Assert.Equal(parameter.Default, parameter.Of(new())));
        Assert.All(PopulationModel.Parameters, parameter => Assert.Equal(parameter.Most, parameter.Of(parameter.With(new(), parameter.Most))));
        Assert.All(ResponseModel.Parameters, parameter => Assert.Equal(parameter.Most, parameter.Of(parameter.With(new(), parameter.Most))));
        Assert.All(ResponseModel.Parameters, parameter => Assert.InRange(parameter.Default, parameter.Least, parameter.Most));
        Assert.Equal(typeof(PopulationModel).GetProperties().Count(property => property.PropertyType == typeof(double) || property.PropertyType == typeof(int)), PopulationModel.Parameters.Count);
        Assert.Equal(typeof(ResponseModel).GetProperties().Count(property => property.PropertyType == typeof(double)), ResponseModel.Parameters.Count);
    }

    /// <summary>HeartSteps: +66 % at the start, and +14 % on average over six weeks.</summary>
    [Fact]
    public void Novelty_OverSixWeeks_IsThatOfHeartSteps()
    {
        var mind = Mind.Fresh.Reached(0, 1, s_rules);
        Assert.Equal(0.66, mind.NoveltyOn(0, s_rules), 12);
        var mean = Enumerable.Range(0, 4200).Average(step => 0.66 * Math.Pow(0.5, step / 100.0 / s_rules.NoveltyHalfLifeDays));
        Assert.InRange(mean, 0.135, 0.145);
        Assert.Equal(0.66 * Math.Pow(0.5, 21 / s_rules.NoveltyHalfLifeDays), mind.NoveltyOn(21, s_rules), 12);
    }

    [Fact]
    public void Fatigue_OfMessages_AddsUpAndFades()
    {
        var mind = Mind.Fresh.Reached(0, 1, s_rules).Reached(14, 1, s_rules);
        Assert.Equal(0.15, mind.FatigueOn(14, s_rules), 12);
        Assert.Equal(0.075, mind.FatigueOn(28, s_rules), 12);
        var person = Person(0);
        Assert.True(Responding.Seeing(14, person, mind, s_rules) < Responding.Seeing(28, person, mind, s_rules));
        Assert.Equal(1 + (4 * 0.15), Responding.Annoyance(14, mind, s_rules), 12);
    }

    [Fact]
    public void Pull_OnTheActionLine_IsOne()
    {
        Assert.Equal(1, Responding.Pull(new Fit(0.5, 0.5, Factor.Time, 0.25), s_rules), 12);
        var pulls = Enumerable.Range(0, 21).Select(step => Responding.Pull(new Fit(step / 20.0, 0.8, Factor.Time, 0.25), s_rules)).ToArray();
        Assert.Equal(pulls.Order(), pulls);
        Assert.All(pulls, pull => Assert.InRange(pull, 0, 2));
    }

    /// <summary>Lally et al.: 66 repetitions to 95 % for the median person.</summary>
    [Fact]
    public void Habit_AfterItsRepetitions_IsNearlyWhole()
    {
        var scenario = SimulatedScenarios.Small with { Population = new() { HabitSpread = 0 } };
        var mind = Enumerable.Range(0, 66).Aggregate(Mind.Fresh, (mind, day) => mind.Repeated(day).Repeated(day));
        Assert.Equal(0.95, mind.HabitStrength(Population.Person(scenario, 1, 0).HabitGrowth), 9);
        Assert.Equal(33, mind.Moved(0, 0).Repetitions);
    }

    [Theory]
    [InlineData(null, true, 0, 1)]
    [InlineData(0, true, 0, 1 + 0.15 + 0.66)]
    [InlineData(14, true, 2, 1 + 0.035 + 0.33)]
    [InlineData(10_000, true, 4, 1 - 0.05)]
    [InlineData(0, false, 0, 1 - 0.05)]
    public void Game_ByAgreementAndActivity_IsAsTheStudiesSay(int? days, bool agrees, int lately, double expected) =>
        Assert.Equal(expected, Responding.Game(days, agrees, lately, s_rules), 12);

    [Fact]
    public void People_Drawn_AreAsTheirDescriptionSays()
    {
        var scenario = SimulatedScenarios.Small with { People = 4000, Population = new() };
        var people = Enumerable.Range(0, 4000).Select(number => Population.Person(scenario, 11, number)).ToArray();
        Near(0.35, people.Average(person => person.JoinsOn is null ? 0.0 : 1), 0.5 / 63);
        Near(0.6, people.Average(person => person.Strengths.Hope), 0.15 / 63);
        Near(500, people.Average(person => (double)person.Connections), 520 / 63.0);
        Near(0.3, people.Average(person => person.Pattern.Days == WorkingDays.Weekdays ? 0.0 : 1), 0.5 / 63);
        var repetitions = people.Select(person => Math.Log(20) / person.HabitGrowth).Order().ToArray();
        Near(66, repetitions[2000], 66 * 0.6 * 1.25 / 63);

        // 18 and 254 are about 2.2 standard deviations away: some 1.4 % to either side.
        Near(0.0145, repetitions.Count(value => value < 18) / 4000.0, 0.12 / 63);
        Near(0.0125, repetitions.Count(value => value > 254) / 4000.0, 0.12 / 63);
        Assert.Equal(people[17], Population.Person(scenario with { Policies = [] }, 11, 17));
        Assert.NotEqual(people[17] with { Number = 0, Id = default }, people[18] with { Number = 0, Id = default });

        static void Near(double expected, double actual, double error) => Assert.InRange(actual, expected - (4 * error), expected + (4 * error));
    }

    [Fact]
    public void People_WhoJoin_DoOnAWorkingDayOfTheirs()
    {
        var scenario = SimulatedScenarios.Shipped("growing-company", 300);
        var people = Enumerable.Range(0, scenario.PeopleInAll).Select(number => Population.Person(scenario, 5, number)).ToArray();
        Assert.All(people.Where(person => person.JoinsOn is not null), person =>
        {
            Assert.True(person.Pattern.Days.Includes(scenario.Start.PlusDays(person.JoinsOn!.Value).DayOfWeek));
            Assert.True(person.JoinsOn >= person.FirstDay);
        });
        Assert.Equal(300, people.Count(person => person.FirstDay == 0));
        Assert.Equal(120, people.Count(person => person.FirstDay == 35 * 7));
        Assert.True(people.Count(person => person.JoinsOn >= 25 * 7 && person.FirstDay == 0) > 10);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.01, -2.326347874040841)]
    [InlineData(0.999, 3.090232306167813)]
    public void Normal_OfAProbability_IsItsQuantile(double probability, double expected) => Assert.Equal(expected, Luck.Normal(probability), 7);

    [Fact]
    public void Luck_OfOtherPurposesPlacesTurnsAndPeople_IsOther()
    {
        var draws =
            from person in Enumerable.Range(0, 2)
            from purpose in Enum.GetValues<Purpose>()
            from place in s_places
            from turn in s_turns
            select new Luck(1, person).At(purpose, place, turn);
        var all = draws.ToArray();
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void Agenda_WhateverTheOrderOfPlanning_IsInOrderOfTime()
    {
        var agenda = new Agenda();
        int[] minutes = [5, 1, 5, 3, 1, 9, 5];
        for (var i = 0; i < minutes.Length; i++)
            agenda.Add(new(Instant.FromUtc(2026, 1, 5, 9, minutes[i]), null, null, new() { MinutesFree = i }));

        var taken = minutes.Select(_ => (int)agenda.Take().Moment!.MinutesFree!).ToArray();
        Assert.Equal([1, 4, 3, 0, 2, 6, 5], taken);
        Assert.Null(agenda.Next);
    }

    private static string[] Page => Support.Resource.Lines("simulation.md");

    private static SimulatedPerson Person(int number) => Population.Person(SimulatedScenarios.Small, 1, number);

    private static string Row<T>(string of, ModelParameter<T> parameter) => FormattableString.Invariant(
        $"| `{of}.{parameter.Name}` | {parameter.Unit} | {parameter.Least} to {parameter.Most} | {parameter.Default} | {parameter.Source} | {parameter.Meaning} |");
}
