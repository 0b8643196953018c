using System;
using System.Globalization;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>One person in one world under one policy, with what lies ahead of them.</summary>
internal sealed class Scene
{
    internal Scene(World world, ComparedPolicy policy, SimulatedPerson person, WeekBook book)
    {
        (World, Policy, Person, Book) = (world, policy, person, book);
        (Zone, Luck) = (world.Zones[person.Zone], new(world.Seed, person.Number));
    }

    internal World World { get; }

    internal ComparedPolicy Policy { get; }

    internal SimulatedPerson Person { get; }

    internal WeekBook Book { get; }

    internal DateTimeZone Zone { get; }

    internal Luck Luck { get; }

    internal Agenda Agenda { get; } = new();

    internal ResponseModel Rules => World.Scenario.Responses;

    /// <summary>What the person wants of messages, as they said when they enrolled.</summary>
    internal Preferences Preferences => new() { MostPerWeek = Person.MostPerWeek };

    internal Instant StartOf(int day) => LocalDays.StartOf(World.DateOf(day), Zone);

    internal Instant At(int day, LocalTime time) => LocalDays.At(World.DateOf(day).At(time), Zone);

    internal void Plan(Fact fact) => Agenda.Add(new(fact.At, fact, null, null));

    internal static FactId NextId(ref Course course)
    {
        course = course with { Facts = course.Facts + 1 };
        return new("f-" + course.Facts.ToString("D6", CultureInfo.InvariantCulture));
    }

    internal Strengths StrengthsOn(int day, in Mind mind) => Responding.StrengthsOn(day, Person, mind, World.Scenario.Population, Rules);

    /// <summary>What the policy's game element, if it has one, makes of the person's inclination on a day.</summary>
    internal double GameOn(int day)
    {
        var days = Policy.GameFromOn(day) is { } from ? day - Math.Max(from, Person.JoinsOn ?? day) : (int?)null;
        return Responding.Game(days, Person.AgreesToGames, Book.Lately(day / 7), Rules);
    }

    internal Placed PlacedIn(ref Course course, Instant at, int team) => new()
    {
        Id = NextId(ref course),
        Person = Person.Id,
        At = at,
        Zone = Person.Zone,
        Team = new("team-" + team.ToString(CultureInfo.InvariantCulture)),
        Department = new("department-" + (team / 5).ToString(CultureInfo.InvariantCulture)),
        Pattern = Person.Pattern,
    };
}
