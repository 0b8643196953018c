using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Habits;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>Rhythm against a plain walk over periods.</summary>
public class RhythmOracleTests
{
    /// <summary>A history of a rhythm in which the person may move to another pattern, and the engine comes by in some weeks.</summary>
    internal sealed record Sample(RhythmHistory History, WorkingDays PatternAfter, int MovesAfter, ValueList<int> Offered)
    {
        internal LocalDate Moves => History.Start.PlusDays(MovesAfter);

        internal WorkingDays PatternOn(LocalDate date) => date < Moves ? History.Pattern : PatternAfter;

        internal IEnumerable<LocalDate> OfferedBy(LocalDate date) =>
            Offered.Select(week => WallCalendar.MondayOf(History.Start).PlusWeeks(week)).Where(monday => monday <= date).Distinct().Order();

        /// <summary>What is known on a date.</summary>
        internal Pauses Known(LocalDate date) => new(History.Pauses.Intervals, PatternOn(date), DateTimeZone.Utc, 0)
        {
            OfferedWeeks = ValueList.From(OfferedBy(date).Select(monday => Period.DaysBetween(new LocalDate(1970, 1, 5), monday) / 7)),
            DaysOn = PatternOn,
        };

        internal List<RhythmTally> Tallies() => History.Tallies(Known);
    }

    private static readonly int[] s_daysLater = [0, 1, 9, 25];

    private static readonly Arbitrary<Sample> s_samples = Arb.From(
        from history in RhythmHistory.Any.Generator
        from after in Gen.OneOf(Gen.Constant(history.Pattern), Some.Days)
        from moves in Gen.Choose(0, 150)
        from offered in Gen.OneOf(Gen.Constant(new ValueList<int>([])), Some.Many(Gen.Choose(0, 30), 40))
        select new Sample(history, after, moves, offered),
        sample => RhythmHistory.Shrink(sample.History).Select(history => sample with { History = history })
            .Concat(Some.Fewer(sample.Offered).Select(offered => sample with { Offered = offered }))
            .Concat(sample.PatternAfter != sample.History.Pattern ? [sample with { PatternAfter = sample.History.Pattern }] : []));

    [Fact]
    public void INV_30_TallyAt_AnyHistory_IsThatOfAPlainWalk() => Law.Holds(
        "INV-30 rhythm equals a plain walk over periods",
        s_samples,
        sample =>
        {
            var tallies = sample.Tallies();
            for (var day = tallies.Count - 1; day >= 0; day -= 3)
            {
                var today = sample.History.Start.PlusDays(day);
                Assert.Equal((today, Walked(sample, today)), (today, Read(tallies[day], sample.History.Rules)));
            }
        },
        200,
        ("weeks", sample => sample.History.Rules.RhythmUnit == RhythmUnit.Weeks, 0.3),
        ("workdays", sample => sample.History.Rules.RhythmUnit == RhythmUnit.Workdays, 0.1),
        ("a row lost", sample => sample.Tallies()[^1].Lost > 0, 0.2),
        ("a miss forgiven", sample => sample.Tallies().Exists(tally => tally.Forgiven > 0), 0.2),
        ("repaired", sample => IsRepaired(sample.Tallies()), 0.1),
        ("the engine was silent", sample => sample.Tallies()[^1] != (sample with { Offered = [] }).Tallies()[^1], 0.1),
        ("moved to another pattern, and it matters", sample => sample.Tallies()[^1] != (sample with { PatternAfter = sample.History.Pattern }).Tallies()[^1], 0.1),
        ("compacted", sample => sample.History.Retention < RhythmHistory.Long && sample.History.Deeds.Sum(deed => deed.DaysLater) > 100, 0.05));

    [Fact]
    public void INV_30_View_AnyChronicle_IsThatOfAPlainWalk() => Law.Holds(
        "INV-30 the rhythm of a view equals a plain walk over all that was told",
        Arb.From(
            from history in Chronicles.Any().Generator
            from rules in Rules
            select (history, rules),
            drawn => Chronicles.Any().Shrinker(drawn.history).Select(history => (history, drawn.rules))),
        drawn =>
        {
            var policy = PolicyOf(drawn.rules);
            var engine = new AdvocacyEngine(policy, 7, DateTimeZoneProviders.Tzdb);
            var state = engine.Replay(PersonState.Empty(drawn.history.Person), drawn.history.Facts, drawn.history.End).State;
            var told = new Told(drawn.history.Facts, policy);
            foreach (var days in s_daysLater)
            {
                var now = drawn.history.End + Duration.FromDays(days);
                var view = engine.View(state, now);
                Assert.Equal((view.Date, RhythmOracle.Of(told, now).On(view.Date) with { Lost = 0 }), (view.Date, Read(view.Rhythm)));
            }
        },
        200,
        ("weeks", drawn => drawn.rules.RhythmUnit == RhythmUnit.Weeks, 0.3),
        ("a row of four", drawn => Walked(drawn.history, drawn.rules).Longest >= 4, 0.3),
        ("a row lost", drawn => Walked(drawn.history, drawn.rules).Lost > 0, 0.2),
        ("a miss forgiven", drawn => Walked(drawn.history, drawn.rules).Forgiven > 0, 0.1),
        ("paused", drawn => Walked(drawn.history, drawn.rules).Paused > 0, 0.2),
        ("to repair", drawn => Walked(drawn.history, drawn.rules).IsRepairable, 0.02),
        ("moved", drawn => drawn.history.Facts.OfType<Placed>().Count() > 1, 0.2));

    /// <summary>
    /// In one zone: what is folded was judged in the zone of its day. What was carried along fact by fact, what is replayed and what was
    /// saved and read again agree.
    /// </summary>
    [Fact]
    public void INV_30_View_AnyLifeOfYears_IsThatOfAPlainWalk() => Law.Holds(
        "INV-30 the rhythm of a view of years equals a plain walk over all that was told",
        Arb.From(
            from history in Chronicles.Any(150).Generator
            from rules in Rules
            select (history: InOneZone(history), rules),
            drawn => Chronicles.Any().Shrinker(drawn.history).Select(history => (history, drawn.rules))),
        drawn =>
        {
            var policy = PolicyOf(drawn.rules);
            var engine = new AdvocacyEngine(policy, 7, DateTimeZoneProviders.Tzdb);
            var empty = PersonState.Empty(drawn.history.Person);
            var replayed = engine.Replay(empty, drawn.history.Facts, drawn.history.End).State;
            var carried = drawn.history.Facts.Aggregate(empty, (state, fact) => engine.Evolve(state, fact, fact.At).State);
            Assert.True(replayed.Equals(carried));
            var read = StateJson.Read(StateJson.Write(carried)).Value!;
            var told = new Told(drawn.history.Facts, policy);
            foreach (var days in s_daysLater)
            {
                var now = drawn.history.End + Duration.FromDays(days);
                var view = engine.View(replayed, now);
                Assert.Equal((view.Date, RhythmOracle.Of(told, now).On(view.Date) with { Lost = 0 }), (view.Date, Read(view.Rhythm)));
                Assert.Equal(view, engine.View(carried, now));
                Assert.Equal(view, engine.View(read, now));
            }
        },
        60,
        ("more than retention", drawn => drawn.history.End - Histories.Start > Duration.FromDays(450), 0.4),
        ("a row of ten", drawn => Walked(drawn.history, drawn.rules).Longest >= 10, 0.2),
        ("a row lost", drawn => Walked(drawn.history, drawn.rules).Lost > 0, 0.2),
        ("more messages than are held", drawn => drawn.history.Facts.OfType<Scheduled>().Count() > 64, 0.1),
        ("paused over a year before the end", drawn => drawn.history.Facts.OfType<Paused>().Any(paused => drawn.history.End - paused.At > Duration.FromDays(400)), 0.2));

    [Fact]
    public void INV_30_MovingToAPatternOfOneDay_LeavesTheDaysBeforeToThePolicysHours()
    {
        // On Monday to Thursday of one week away: four of the five days of the policy's hours, and nothing of a pattern of Fridays.
        var engine = new AdvocacyEngine(Policy.Default with { Version = "strict@1", Habits = new() { ForgivenMisses = 0, RepairWeeks = 0 } }, 7, DateTimeZoneProviders.Tzdb);
        var person = new PersonId("p-1");
        var monday = Instant.FromUtc(2026, 1, 5, 0, 0);
        Fact[] facts =
        [
            new Placed { Id = new("placed"), Person = person, At = monday, Zone = "UTC" },
            new Acted { Id = new("act"), Person = person, At = monday + Duration.FromHours(9), Kind = ActKind.Post },
            new Away { Id = new("away"), Person = person, At = monday + Duration.FromDays(7), From = monday + Duration.FromDays(7), To = monday + Duration.FromDays(11) },
            new Placed { Id = new("moved"), Person = person, At = monday + Duration.FromDays(14), Zone = "UTC", Pattern = WorkingHours.Office with { Days = WorkingDays.Friday } },
        ];
        var state = engine.Replay(PersonState.Empty(person), facts, monday + Duration.FromDays(15)).State;
        Assert.Equal(1, engine.View(state, monday + Duration.FromDays(15)).Rhythm.Current);
    }

    private static Gen<HabitRules> Rules =>
        from unit in Gen.Elements(RhythmUnit.Weeks, RhythmUnit.Weeks, RhythmUnit.Workdays, RhythmUnit.Days)
        from forgiven in Gen.Choose(0, 3)
        from window in Gen.Choose(1, 12)
        from repair in Gen.Choose(0, 3)
        select new HabitRules { RhythmUnit = unit, ForgivenMisses = forgiven, ForgivenessWeeks = window, RepairWeeks = repair };

    private static History InOneZone(History history) =>
        history with { Facts = [.. history.Facts.Select(fact => fact is Placed placed ? placed with { Zone = "Europe/Amsterdam" } : fact)] };

    private static Policy PolicyOf(HabitRules rules) => Policy.Default with { Version = "drawn@1", Habits = rules };

    private static RhythmReading Walked(History history, HabitRules rules)
    {
        var told = new Told(history.Facts, PolicyOf(rules));
        return RhythmOracle.Of(told, history.End).On(WallCalendar.DateAt(history.End, told.ZoneAt(history.End)));
    }

    private static RhythmReading Walked(Sample sample, LocalDate today)
    {
        var history = sample.History;
        var deeds = history.Dated
            .Where(done => done.On <= today && (done.Deed != Deed.Keep || history.Rules.RhythmUnit != RhythmUnit.Workdays || sample.PatternOn(done.On).Includes(done.On.DayOfWeek)))
            .Select(done => (done.For, done.Deed))
            .ToList();
        bool IsOff(LocalDate date) => history.Leaves.Any(leave => history.IntervalOf(leave).Contains(date.At(new LocalTime(12, 0)).InUtc().ToInstant()));
        return new RhythmOracle(history.Rules, deeds, date => sample.PatternOn(date).Includes(date.DayOfWeek), IsOff, [.. sample.OfferedBy(today)]).On(today);
    }

    private static RhythmReading Read(RhythmTally tally, HabitRules rules) => new()
    {
        Current = tally.Current,
        Longest = tally.Longest,
        Forgiven = tally.Forgiven,
        Paused = tally.Paused,
        IsRepairable = tally.IsRepairable,
        Lost = tally.Lost,
        LastKept = tally.Longest == 0 ? null : new LocalDate(1970, 1, 5).PlusDays(rules.RhythmUnit == RhythmUnit.Weeks ? tally.LastKept * 7 : tally.LastKept - 4),
    };

    private static RhythmReading Read(RhythmView view) => new()
    {
        Current = view.Current,
        Longest = view.Longest,
        Forgiven = view.ForgivenUsed,
        Paused = view.PausedPeriods,
        IsRepairable = view.IsRepairable,
        LastKept = view.LastKept,
    };

    private static bool IsRepaired(List<RhythmTally> tallies) =>
        tallies.Zip(tallies.Skip(1)).Any(pair => pair.First.IsRepairable && !pair.Second.IsRepairable && pair.Second.Lost == pair.First.Lost);
}
