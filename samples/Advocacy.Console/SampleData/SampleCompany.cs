using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.SampleData;

/// <summary>
/// A small company that does not exist: sixty people, half a year of what could have happened. Everything follows from one seed, and
/// nobody in it is anybody.
/// </summary>
internal sealed class SampleCompany
{
    private const ulong Seed = 20_260_818;
    private const string Source = "sample";

    private SampleCompany(People people) => People = people;

    /// <summary>The moment of the plan: a Tuesday in August, 10:00 in Amsterdam.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 8, 18, 8, 0);

    /// <summary>The same as people write it.</summary>
    public static string NowText => "2026-08-18T10:00+02:00";

    /// <summary>The first Monday of which anything is known.</summary>
    public static LocalDate FirstDay { get; } = new(2026, 3, 2);

    public People People { get; }

    public Situation Situation { get; } = SampleSituation.Now;

    public static SampleCompany Create(IDateTimeZoneProvider zones)
    {
        var random = new SampleRandom(Seed);
        var people = new People(new());
        var line = 0;
        foreach (var team in SampleTeam.All)
        {
            for (var i = 0; i < team.Size; i++)
            {
                line++;
                var employee = team.Member(line, i);
                people.Add(employee, Source, line);
                foreach (var fact in LifeOf(employee, line, zones[employee.Zone], random))
                {
                    people.Add(new SourcedFact(fact, Source, line));
                }
            }
        }

        return new(people);
    }

    /// <summary>Every seventh person has not enrolled; the others are of all characters, and some have left or paused.</summary>
    private static IReadOnlyList<Fact> LifeOf(Employee employee, int number, DateTimeZone zone, SampleRandom random)
    {
        var character = (number % 5) switch
        {
            0 or 3 => Character.Willing,
            1 => Character.Regular,
            2 => Character.Learner,
            _ => Character.Busy,
        };
        var life = new SampleLife(random, employee, zone, character);
        if (number % 7 == 0)
        {
            return number % 2 == 0 ? life.ActingWithoutEnrolling() : [];
        }

        // Who is still learning joined in the last weeks, like one in eight of the others.
        var isNew = character == Character.Learner || number % 8 == 2;
        var weeks = isNew ? 18 + random.Below(6) : random.Below(14);
        life.Enrol(FirstDay.PlusWeeks(weeks).PlusDays(random.Below(5)));
        life.Live();
        switch (number % 20)
        {
            case 2:
                life.Report(new SignalDeclared { Id = life.NextId(), Person = employee.Person, At = SampleLife.DaysAgo(3), Factor = Factor.Time, Strength = new(0.05) });
                break;
            case 11:
                life.Report(new SignalDeclared { Id = life.NextId(), Person = employee.Person, At = SampleLife.DaysAgo(2), Factor = Factor.Hope, Strength = new(0) });
                break;
            case 4:
                life.GoAway();
                break;
            case 8:
                life.Report(new Paused { Id = life.NextId(), Person = employee.Person, At = SampleLife.DaysAgo(9) });
                break;
            case 12:
                life.Report(new Muted { Id = life.NextId(), Person = employee.Person, At = SampleLife.DaysAgo(20), Until = SampleLife.DaysAgo(-30) });
                break;
            case 16:
                life.Report(new OptedOut { Id = life.NextId(), Person = employee.Person, At = SampleLife.DaysAgo(30) });
                break;
        }

        SampleProgramme.AddTo(life, number);
        return life.Facts;
    }
}
