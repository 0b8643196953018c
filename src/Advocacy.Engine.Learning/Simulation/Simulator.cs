using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>
/// Lets invented people live under policies, with the engine itself deciding. A pure function of scenario, seed and time zones: whatever the
/// number of threads and whichever machine, the same to the bit.
/// </summary>
public static class Simulator
{
    private const int PeopleAtOnce = 16;

    /// <summary>Runs a scenario under all its policies.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="zones">The time zones.</param>
    /// <param name="progress">Told now and then how far it is, in order.</param>
    /// <param name="cancellation">Ends it before its time.</param>
    /// <exception cref="ArgumentException">The scenario has problems; the message names them all. See <see cref="ScenarioCheck"/> to ask first.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SimulationResult Run(
        Scenario scenario, SimulationOptions options, IDateTimeZoneProvider zones, IProgress<SimulationProgress>? progress = null, CancellationToken cancellation = default)
    {
        ThrowOnProblems(scenario, zones);
        var threads = Check.NotNull(options).Threads is { } most ? Check.Range(most, 1, 1024, nameof(options)) : -1;
        var world = new World(scenario, options.Seed, zones);
        var policies = scenario.Policies.Select(choice => new ComparedPolicy(choice, world)).ToArray();
        var people = scenario.PeopleInAll;
        var total = new Tally(policies.Length, scenario.Weeks);
        var points = options.KeepsPoints ? new ValueList<LogRow>[policies.Length][] : [];
        for (var policy = 0; policy < points.Length; policy++)
        {
            points[policy] = new ValueList<LogRow>[people];
        }

        var (gate, done) = (new object(), 0);
        Parallel.For(
            0,
            (people + PeopleAtOnce - 1) / PeopleAtOnce,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            () => new Bench(policies.Length, scenario.Weeks),
            (block, _, bench) =>
            {
                var end = Math.Min(people, (block + 1) * PeopleAtOnce);
                for (var number = block * PeopleAtOnce; number < end; number++)
                {
                    Live(world, policies, number, bench, points, cancellation);
                }

                lock (gate)
                {
                    done += end - (block * PeopleAtOnce);
                    progress?.Report(new(done, people));
                }

                return bench;
            },
            bench =>
            {
                lock (gate)
                {
                    total.Add(bench.Tally);
                }
            });

        return new()
        {
            Scenario = scenario.Name,
            Seed = options.Seed,
            People = people,
            Joined = total.Joined,
            Weeks = scenario.Weeks,
            Policies = ValueList.From(policies.Select((policy, place) => SeriesOf(policy, place, scenario.Weeks, total, isDifference: false))),
            Differences = ValueList.From(policies.Select((policy, place) => SeriesOf(policy, place, scenario.Weeks, total, isDifference: true)).Skip(1)),
            Points = ValueList.From(points.Select(all => ValueList.From(all.SelectMany(own => own)))),
        };
    }

    /// <summary>One life of a run, alone: the same facts and decisions as in it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="policy">Which of its policies, from 0.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="number">Which person, from 0 up to <see cref="Scenario.PeopleInAll"/>.</param>
    /// <param name="zones">The time zones.</param>
    /// <exception cref="ArgumentException">The scenario has problems; the message names them all.</exception>
    public static SimulatedLife Life(Scenario scenario, int policy, ulong seed, int number, IDateTimeZoneProvider zones)
    {
        foreach (var life in Lives(scenario, policy, seed, number, 1, zones))
        {
            return life;
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }

    /// <summary>Some lives of a run, one after another.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="policy">Which of its policies, from 0.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="first">The first person, from 0.</param>
    /// <param name="count">How many.</param>
    /// <param name="zones">The time zones.</param>
    /// <exception cref="ArgumentException">The scenario has problems; the message names them all.</exception>
    public static IEnumerable<SimulatedLife> Lives(Scenario scenario, int policy, ulong seed, int first, int count, IDateTimeZoneProvider zones)
    {
        ThrowOnProblems(scenario, zones);
        Check.Range(policy, 0, scenario.Policies.Count - 1);
        Check.Range(first, 0, scenario.PeopleInAll - 1);
        Check.Range(count, 0, scenario.PeopleInAll - first);
        var world = new World(scenario, seed, zones);
        var compared = new ComparedPolicy(scenario.Policies[policy], world);
        return Enumerable.Range(first, count).Select(number =>
        {
            var (person, log) = (Population.Person(scenario, seed, number), new LifeLog());
            LifeRun.Live(new(world, compared, person, new(scenario.Weeks)), log, CancellationToken.None);
            return log.LifeOf(person, compared.Choice.Name, world);
        });
    }

    private static void Live(
        World world, ComparedPolicy[] policies, int number, Bench bench, ValueList<LogRow>[][] points, CancellationToken cancellation)
    {
        var person = Population.Person(world.Scenario, world.Seed, number);
        for (var policy = 0; policy < policies.Length; policy++)
        {
            var log = points.Length > 0 ? new LifeLog() : null;
            bench.Books[policy].Clear();
            LifeRun.Live(new(world, policies[policy], person, bench.Books[policy]), log, cancellation);
            if (log is not null)
            {
                points[policy][number] = log.PointsIn(world);
            }
        }

        bench.Tally.Add(number, bench.Books);
    }

    private static PolicySeries SeriesOf(ComparedPolicy policy, int place, int weeks, Tally tally, bool isDifference)
    {
        var metrics = new List<MetricSeries>();
        for (var ratio = 0; ratio < WeeklyRatio.All.Count; ratio++)
        {
            var at = ratio;
            metrics.Add(Series(WeeklyRatio.All[ratio].Metric, week => isDifference
                ? RatioSums.Difference(tally.Of(place, week, at), tally.Of(0, week, at), tally.Joined)
                : tally.Of(place, week, at).Ratio(tally.Joined)));
        }

        metrics.Add(Spread(SimulationMetric.Gini, Spreading.Gini));
        metrics.Add(Spread(SimulationMetric.TopTenth, Spreading.TopTenth));
        return new(policy.Choice.Name, ValueList.From(metrics));

        MetricSeries Spread(SimulationMetric metric, Spreading.Measure measure) => Series(metric, week => isDifference
            ? Spreading.Difference(tally, place, week, measure)
            : Spreading.Of(tally, place, week, measure));

        MetricSeries Series(SimulationMetric metric, Func<int, Estimate?> of) => new(metric, ValueList.From(Enumerable.Range(0, weeks).Select(of)));
    }

    private static void ThrowOnProblems(Scenario scenario, IDateTimeZoneProvider zones)
    {
        if (ScenarioCheck.Problems(scenario, zones) is { IsEmpty: false } problems)
        {
            throw new ArgumentException("The scenario has problems: " + string.Join("; ", problems), nameof(scenario));
        }
    }

    /// <summary>What one thread works with.</summary>
    private sealed class Bench
    {
        internal Bench(int policies, int weeks)
        {
            Tally = new(policies, weeks);
            Books = [.. Enumerable.Range(0, policies).Select(_ => new WeekBook(weeks))];
        }

        internal Tally Tally { get; }

        internal WeekBook[] Books { get; }
    }
}
