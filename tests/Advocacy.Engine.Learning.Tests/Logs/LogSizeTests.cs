using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Tests.Simulation;
using Advocacy.Engine.Learning.Tests.Support;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Logs;

/// <summary>What is held while a log goes by: a hundred people by default, a million rows with <c>ADVOCACY_CASES=x10</c>.</summary>
public class LogSizeTests
{
    [Fact]
    public void Rows_OfManyPeople_AreNotHeld()
    {
        const int Points = 250;
        var people = Environment.GetEnvironmentVariable("ADVOCACY_CASES") is ['x', ..] ? 4000 : 100;
        var life = LoggedLives.All.First(life => life.Points.Any(point => point.IsPrompted));
        var drawn = life.Decisions.First(decision => life.Points.Any(point => point.At == decision.At && point.IsRandomised));
        var agreed = life.Facts.Where(fact => fact is Enrolled or ConsentGiven { Form: Values.ConsentForm.Learning }).ToArray();
        var first = new LocalDate(2026, 1, 26);
        var until = Instant.FromUtc(2026, 12, 31, 0, 0);

        var seen = new List<WeakReference>();
        var (rows, most) = (0, 0);

        IEnumerable<Fact> Facts() => Enumerable.Range(0, people).SelectMany(person => agreed.Select(fact => fact with { Person = new("p-" + person) }));
        IEnumerable<Decision> Decisions() => Enumerable.Range(0, Points).SelectMany(day => Enumerable.Range(0, people).Select(person => Noted(drawn with
        {
            Person = new("p-" + person),
            Point = DecisionPoint.Open(first.PlusDays(day)),
            At = first.PlusDays(day).At(new LocalTime(18, 0)).InUtc().ToInstant(),
        })));

        // One in fifty is watched, of whom one point a person may be held: a fiftieth of the people.
        T Noted<T>(T made)
            where T : class
        {
            if (++rows % 50 == 0)
                seen.Add(new(made));

            return made;
        }

        var lines = LearningLog.Rows(Decisions(), Facts(), until, SimulatedScenarios.Zones).Select(row => LogLines.Write(Noted(row)));
        var read = 0;
        foreach (var entry in LogLines.Read(lines))
        {
            Assert.Empty(entry.Problems);
            if (++read % (people * Points / 5) == 0)
            {
                GC.Collect();
                most = Math.Max(most, seen.Count(made => made.IsAlive));
            }
        }

        Assert.Equal((people * Points, 2 * people * Points), (read, rows));
        Assert.Equal(2 * people * Points / 50, seen.Count);
        Assert.InRange(most, 0, (people / 25) + 10);
    }
}
