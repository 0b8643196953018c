using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.BothBuilds;

/// <summary>Draws lives, each kind from a seed of its own. They are drawn once: what is held goes on being answered as the generators change.</summary>
internal static class Lives
{
    internal static IEnumerable<Life> Draw() =>
    [
        .. Drawn("any", 8, 40, Scenarios.Any()),
        .. Drawn("enrolled", 10, 15, Scenarios.Any(enrolled: true)),
        .. Drawn("full", 3, 100, Scenarios.Any(enrolled: true)),
        .. Drawn("young", 9, 15, Scenarios.Any(enrolled: true, asked: false, young: true)),
        .. Drawn("asked", 5, 15, Scenarios.Any(enrolled: true, asked: true)),
        .. Drawn("stopped", 4, 10, Scenarios.Any(enrolled: true, mayStop: true)),
        .. Drawn("retracted", 6, 30, Scenarios.Any(enrolled: true)).Select(WithRetractions),
        .. Enumerable.Range(1, 6).Select(Learning),
    ];

    private static IEnumerable<Life> Drawn(string kind, int count, int size, Arbitrary<Scenario> scenarios) =>
        Gen.Sample(scenarios.Generator, count, new Rnd(Seed(kind)), size).Select((scenario, i) => new Life(
            $"{kind}-{(i + 1).ToString(CultureInfo.InvariantCulture)}", scenario.Now, scenario.Moment, scenario.Situation, scenario.History.Facts));

    private static Life WithRetractions(Life life, int number)
    {
        var history = Histories.Build(number, 40, 60, withRetractions: true, enrolled: true);
        return new(life.Name, Instant.Max(life.Now, history.End + Duration.FromDays(2)), life.Moment, life.Situation, history.Facts);
    }

    private static Life Learning(int number)
    {
        var learner = Learner.Build(number);
        return new(
            "learning-" + number.ToString(CultureInfo.InvariantCulture), learner.Now, Advocacy.Engine.Decisions.Moment.Ordinary, learner.Situation, [.. learner.Facts.OrderBy(fact => fact.At)], isLearning: true);
    }

    private static ulong Seed(string kind) => kind.Aggregate(17UL, (seed, letter) => unchecked((seed * 31) + letter));
}
