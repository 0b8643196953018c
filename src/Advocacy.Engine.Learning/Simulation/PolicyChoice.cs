using System;
using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>One of the policies that a scenario compares: which policy is in force from which week on.</summary>
public sealed record PolicyChoice
{
    private const int LongestName = 60;

    /// <summary>A choice between policies.</summary>
    /// <param name="name">Names it. 1 to 60 characters.</param>
    /// <param name="periods">Which policy from which week on; in order, the first from week 1.</param>
    /// <exception cref="ArgumentException">The name is empty or too long, or the first policy is not in force from week 1.</exception>
    public PolicyChoice(string name, ValueList<PolicyWeeks> periods)
    {
        if (string.IsNullOrEmpty(name) || name.Length > LongestName)
        {
            throw new ArgumentException("A name has 1 to 60 characters.", nameof(name));
        }

        if (periods.IsEmpty || periods[0].FromWeek != 1)
        {
            throw new ArgumentException("The first policy is in force from week 1.", nameof(periods));
        }

        (Name, Periods) = (name, periods);
    }

    /// <summary>One policy, all the time.</summary>
    /// <param name="name">Names it. 1 to 60 characters.</param>
    /// <param name="policy">The policy.</param>
    public PolicyChoice(string name, Policy policy)
        : this(name, [new(1, policy)])
    {
    }

    /// <summary>The name under which results tell of it.</summary>
    public string Name { get; }

    /// <summary>Which policy is in force from which week on.</summary>
    public ValueList<PolicyWeeks> Periods { get; }

    /// <summary>The same as a timeline, for a scenario that starts on a date.</summary>
    internal PolicyTimeline TimelineFrom(LocalDate start) => new(ValueList.From(Periods.Select((period, place) => new PolicyPeriod(
        place == 0 ? Instant.MinValue : start.PlusWeeks(period.FromWeek - 1).AtMidnight().InUtc().ToInstant(),
        period.Policy))));

    /// <summary>The policy in force in a week, counted from 0.</summary>
    internal Policy InWeek(int week)
    {
        var policy = Periods[0].Policy;
        foreach (var period in Periods)
        {
            policy = period.FromWeek <= week + 1 ? period.Policy : policy;
        }

        return policy;
    }
}
