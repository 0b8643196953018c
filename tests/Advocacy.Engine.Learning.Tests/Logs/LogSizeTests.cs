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

/// <summary>How much is held while a log goes by; a thousand people by default, <c>ADVOCACY_CASES=x10</c> for a million rows.</summary>
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

        IEnumerable<Fact> Facts() => Enumerable.Range(0, people).SelectMany(person => agreed.Select(fact => fact with { Person = new("p-" + person) }));
        IEnumerable<Decision> Decisions() => Enumerable.Range(0, Points).SelectMany(day => Enumerable.Range(0, people).Select(person => drawn with
        {
            Person = new("p-" + person),
            Point = DecisionPoint.Open(first.PlusDays(day)),
            At = first.PlusDays(day).At(new LocalTime(18, 0)).InUtc().ToInstant(),
        }));

        var (rows, before, most) = (0, GC.GetTotalMemory(true), 0L);
        foreach (var entry in LogLines.Read(LearningLog.Rows(Decisions(), Facts(), until, SimulatedScenarios.Zones).Select(LogLines.Write)))
        {
            Assert.Empty(entry.Problems);
            if (++rows % (people * Points / 5) == 0)
                most = Math.Max(most, GC.GetTotalMemory(true) - before);
        }

        Assert.Equal(people * Points, rows);
        Assert.True(most < 100_000 + (people * 4_000L), $"{most} bytes for {rows} rows of {people} people");
    }
}
