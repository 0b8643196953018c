using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Keeps what happened in one life, as far as somebody wants to see it.</summary>
internal sealed class LifeLog
{
    private const int OutcomeDays = 3;

    private readonly bool isWhole;
    private readonly List<Fact> facts = [];
    private readonly List<Decision> decisions = [];
    private readonly List<(int Day, Decision Decision)> points = [];
    private readonly List<(int Day, Instant At)> acts = [];

    /// <summary>Begins a log without anything in it.</summary>
    /// <param name="isWhole">Whether facts and decisions are kept too, or only the points.</param>
    internal LifeLog(bool isWhole) => this.isWhole = isWhole;

    internal void Add(Fact fact, int day)
    {
        if (isWhole)
        {
            facts.Add(fact);
        }

        if (fact is Acted)
        {
            acts.Add((day, fact.At));
        }
    }

    /// <summary>Of several answers in one point the first prompt counts, else the last.</summary>
    internal void Add(Decision decision, int day)
    {
        if (isWhole)
        {
            decisions.Add(decision);
        }

        if (decision.Point.Place != 0)
        {
            return;
        }

        var last = points.Count - 1;
        if (last < 0 || points[last].Day != day)
        {
            points.Add((day, decision));
        }
        else if (points[last].Decision is not Prompt)
        {
            points[last] = (day, decision);
        }
    }

    internal ValueList<SimulatedPoint> PointsOf(SimulatedPerson person)
    {
        var read = new List<SimulatedPoint>(points.Count);
        foreach (var (day, decision) in points)
        {
            var prompt = decision as Prompt;
            read.Add(new(
                person.Number,
                decision.Point.Date,
                (day / 7) + 1,
                IsAvailable(decision),
                prompt is not null,
                prompt is null ? 0 : 1,
                prompt?.Intervention,
                decision.Judgement.Phase,
                decision.Judgement.HabitStrength,
                acts.Exists(act => act.At >= decision.At && act.Day < day + OutcomeDays)));
        }

        return ValueList.From(read);
    }

    internal SimulatedLife LifeOf(SimulatedPerson person, string policy) =>
        new(person, policy, ValueList.From(facts), ValueList.From(decisions), PointsOf(person));

    private static bool IsAvailable(Decision decision)
    {
        foreach (var finding in decision.Findings)
        {
            if (finding is { Gate: <= Gate.Rest, IsOpen: false })
            {
                return false;
            }
        }

        return true;
    }
}
