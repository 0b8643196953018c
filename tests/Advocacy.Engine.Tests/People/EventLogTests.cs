using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>A plain list, only faster.</summary>
public class EventLogTests
{
    private static readonly PersonId Person = new("p-1");

    private static readonly Instant Start = Told.Start;

    private enum Step
    {
        Newest,
        Anywhere,
        Let,
    }

    [Fact]
    public void Log_AfterAnySteps_IsAPlainListInOrder() => Law.Holds(
        "the events held are those of a plain list, found by id, in few runs",
        Arb.From(Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => new Walk(seed, 3 * size))), walk => Enumerable.Range(0, walk.Steps).Select(steps => walk with { Steps = steps })),
        walk =>
        {
            foreach (var (_, log, list) in Walked(walk))
            {
                Assert.True(list.SequenceEqual(log.ToList()));
                Assert.Equal((list.Count, list.Count == 0), (log.Count, log.IsEmpty));
                Assert.Same(list.LastOrDefault(), log.IsEmpty ? null : log.Newest);
                var held = list.ToDictionary(fact => fact.Id);
                Assert.True(walk.Ids.All(id => ReferenceEquals(log.Find(id), held.GetValueOrDefault(id))));
                Assert.InRange(log.Runs, 0, 2 + Math.Log2(Math.Max(1, list.Count)));
            }
        },
        100,
        ("five runs at once", walk => Walked(walk).Any(at => at.Log.Runs >= 5), 0.1),
        ("one in between many", walk => Walked(walk).Any(at => at.Step == Step.Anywhere && at.List.Count > 30), 0.3),
        ("some let go of many runs", walk => Walked(walk).Any(at => at.Step == Step.Let && at.Log.Runs > 2), 0.3));

    /// <summary>What was made of a log changes nothing of it: two go on from the same.</summary>
    [Fact]
    public void Add_ToTheSameLogTwice_GivesTwoLogs()
    {
        var log = EventLog.Empty;
        for (var i = 0; i < 7; i++)
            log = log.Add(Event(i, "f-" + i));

        var (one, other) = (log.Add(Event(8, "a")), log.Add(Event(9, "b")));
        Assert.Equal(["a", "b"], new[] { one, other }.Select(longer => longer.Newest.Id.Value));
        Assert.Equal((7, 8, 8), (log.Count, one.Count, other.Count));
        Assert.Null(log.Find(new("a")));
        Assert.Null(other.Find(new("a")));
    }

    /// <summary>A fact that was let go may come again, as another.</summary>
    [Fact]
    public void Find_AnIdLetGoAndTakenAgain_IsTheLater()
    {
        var log = EventLog.Of(Enumerable.Range(0, 20).Select(i => (EventFact)Event(i, "f-" + i)).ToArray());
        log = log.SplitAt(Start + Duration.FromMinutes(3)).After;
        Assert.Null(log.Find(new("f-2")));
        var again = Event(30, "f-2");
        log = log.Add(again);
        for (var i = 31; i < 60; i++)
        {
            log = log.Add(Event(i, "f-" + i));
            Assert.Same(again, log.Find(new("f-2")));
        }
    }

    private static IEnumerable<(Step Step, EventLog Log, List<EventFact> List)> Walked(Walk walk)
    {
        var random = new Random(walk.Seed);
        var (log, list, minute) = (EventLog.Empty, new List<EventFact>(), 0);
        for (var i = 0; i < walk.Steps; i++)
        {
            var step = random.Next(30) switch { 0 => Step.Anywhere, 1 => Step.Let, _ => Step.Newest };
            if (step == Step.Let)
            {
                var before = Start + Duration.FromMinutes(random.Next(minute + 1) / 2);
                var (gone, rest) = log.SplitAt(before);
                Assert.Equal(list.Where(fact => fact.At < before), gone);
                log = rest;
                list = [.. list.Where(fact => fact.At >= before)];
            }
            else
            {
                minute += random.Next(3);
                var fact = Event(step == Step.Newest ? minute : random.Next(minute + 1), walk.IdOf(i).Value);
                log = log.Add(fact);
                list = [.. list.Append(fact).OrderBy(held => held.At).ThenBy(held => held.Id.Value, StringComparer.Ordinal)];
            }

            yield return (step, log, list);
        }
    }

    private static StorySeen Event(int minute, string id) => new() { Id = new(id), Person = Person, At = Start + Duration.FromMinutes(minute) };

    private sealed record Walk(int Seed, int Steps)
    {
        internal IEnumerable<FactId> Ids => Enumerable.Range(0, Steps).Select(IdOf);

        /// <summary>In another order than that in which they come.</summary>
        internal FactId IdOf(int step) => new("f-" + (step * 7919 % 10007).ToString("D5", CultureInfo.InvariantCulture));
    }
}
