using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>
/// How far stories could travel (M17). Potential contacts: Σ cᵢ. Potential people: N·(1 − Π(1 − cᵢ/N)), where everybody's connections lie
/// anywhere among N; colleagues' networks overlap more, so it is an upper bound. Both are potential, never what was reached.
/// </summary>
public static class Reach
{
    /// <summary>The largest population, and the most people: more than there are on earth.</summary>
    public const long Largest = 10_000_000_000;

    /// <summary>The reach of people of whom each has so many connections, in any order; or what is wrong.</summary>
    /// <param name="connections">How many connections each person has, 0 up to the population.</param>
    /// <param name="population">How many people there are to be reached, 0 to 10,000,000,000.</param>
    public static ReachResult Of(ValueList<long> connections, long population)
    {
        var sorted = new List<long>(connections);
        sorted.Sort();
        var groups = new List<(long People, long Each)>();
        foreach (var each in sorted)
        {
            if (groups.Count > 0 && groups[groups.Count - 1].Each == each)
            {
                groups[groups.Count - 1] = (groups[groups.Count - 1].People + 1, each);
            }
            else
            {
                groups.Add((1, each));
            }
        }

        return Of(groups, population);
    }

    /// <summary>The reach of so many people with equally many connections; or what is wrong.</summary>
    /// <param name="people">How many people, 0 to 10,000,000,000.</param>
    /// <param name="each">How many connections each has, 0 up to the population.</param>
    /// <param name="population">How many people there are to be reached, 0 to 10,000,000,000.</param>
    public static ReachResult Of(long people, long each, long population) => Of([(people, each)], population);

    private static ReachResult Of(List<(long People, long Each)> groups, long population)
    {
        var problems = new List<Problem>();
        Check("population", population, Largest);
        foreach (var (people, each) in groups)
        {
            Check("people", people, Largest);
            Check("connections", each, Math.Max(0, Math.Min(population, Largest)));
        }

        return problems.Count > 0 ? new(null, ValueList.From(problems)) : new(Estimate(groups, population), []);

        void Check(string path, long value, long most)
        {
            if (value < 0 || value > most)
            {
                problems.Add(new(
                    ProblemCodes.NumberOutOfRange, path, value.ToString(CultureInfo.InvariantCulture), string.Format(CultureInfo.InvariantCulture, "0 to {0}", most)));
            }
        }
    }

    private static ReachEstimate Estimate(List<(long People, long Each)> groups, long population)
    {
        var contacts = 0m;
        var (log, rest) = (0.0, 0.0);
        foreach (var (people, each) in groups)
        {
            contacts += (decimal)people * each;
            if (people == 0 || each == 0)
            {
                continue;
            }

            if (each == population)
            {
                return new(contacts, population, population);
            }

            // Neumaier's sum: what a rounding loses is carried along.
            var term = people * LogOfOneMinus(each / (double)population);
            var next = log + term;
            rest += Math.Abs(log) >= Math.Abs(term) ? (log - next) + term : (term - next) + log;
            log = next;
        }

        var reached = population * OneMinusExp(log + rest);
        return new(contacts, Math.Min(reached, Math.Min(population, (double)contacts)), population);
    }

    /// <summary>The logarithm of 1 − x, also for x too small to be told from 1 (Kahan).</summary>
    private static double LogOfOneMinus(double x)
    {
        var near = 1 - x;
        return near == 1 ? -x : Elementary.Log(near) * (-x / (near - 1));
    }

    /// <summary>1 − e^x for x up to 0, also for x near it (Kahan).</summary>
    private static double OneMinusExp(double x)
    {
        var power = Elementary.Exp(x);
        return power == 1 ? -x : power == 0 ? 1 : (1 - power) * (x / Elementary.Log(power));
    }
}
