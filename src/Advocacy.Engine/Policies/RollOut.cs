using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>
/// A policy that comes into force for a growing share of people, step by step. Every person has a timeline: that of everybody, and from the
/// step on that reaches them the new policy. A step never changes what was so before it, so that no state has to be replayed for one that
/// lies ahead; one that is set into the past asks for a replay where a checkpoint stands beyond it.
/// </summary>
public sealed record RollOut
{
    /// <summary>The policy that comes into force.</summary>
    public required Policy Policy { get; init; }

    /// <summary>What the draw of people is for: another salt draws others. The same for all steps.</summary>
    public required string Salt { get; init; }

    /// <summary>When it is in force for whom, in order of time; at least one. A smaller share takes the policy back from who is no longer in it.</summary>
    public required ValueList<RollOutStep> Steps { get; init; }

    /// <summary>Which policy is in force when for a person.</summary>
    /// <param name="timeline">Which policy is in force when for everybody else.</param>
    /// <param name="person">Whom it is about.</param>
    public PolicyTimeline TimelineOf(PolicyTimeline timeline, PersonId person) => TimelineAt(timeline, Cohort.PlaceOf(person, Salt));

    /// <summary>The lower ends of the stretches between 0 and 1 in which all people have one timeline, in order; the first is 0.</summary>
    internal ValueList<double> Bounds()
    {
        var bounds = new SortedSet<double> { 0 };
        foreach (var step in Steps)
        {
            bounds.Add(step.Share.Value);
        }

        return ValueList.From(bounds);
    }

    /// <summary>In which of these stretches a person lies.</summary>
    internal int ArmOf(PersonId person, ValueList<double> bounds)
    {
        var place = Cohort.PlaceOf(person, Salt);
        var arm = bounds.Count - 1;
        while (bounds[arm] > place)
        {
            arm--;
        }

        return arm;
    }

    /// <summary>Which policy is in force when for who lies at a place between 0 and 1.</summary>
    internal PolicyTimeline TimelineAt(PolicyTimeline timeline, double place)
    {
        var entries = new List<PolicyPeriod>(Guard.NotNull(timeline).Entries);
        var isIn = false;
        foreach (var step in Steps)
        {
            var comesIn = place < step.Share.Value;
            if (comesIn == isIn)
            {
                continue;
            }

            isIn = comesIn;
            entries.RemoveAll(entry => entry.From >= step.From);
            entries.Add(new(step.From, isIn ? Policy : timeline.InForceAt(step.From)));
            if (!isIn)
            {
                entries.AddRange(timeline.Entries.Where(entry => entry.From > step.From));
            }
        }

        return new(ValueList.From(entries));
    }
}
