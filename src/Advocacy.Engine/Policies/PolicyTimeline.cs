using System;
using System.Linq;
using System.Text;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Policies;

/// <summary>Which policy was in force when. A fact is judged under the one in force at its instant.</summary>
public sealed record PolicyTimeline
{
    private readonly ValueList<RewardBook> books;
    private readonly ValueList<Repertoire> repertoires;
    private readonly ValueList<HabitSpacing> spacings;

    /// <summary>One policy, always in force.</summary>
    public PolicyTimeline(Policy policy)
        : this([new(Instant.MinValue, Guard.NotNull(policy))])
    {
    }

    /// <summary>Policies that came into force one after another.</summary>
    /// <param name="entries">At least one, in order of time; the first is also in force before its own beginning.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public PolicyTimeline(ValueList<PolicyPeriod> entries)
    {
        Entries = entries.IsEmpty ? throw new ArgumentException("A timeline has at least one policy.", nameof(entries)) : entries;
        books = ValueList.From(entries.Select(entry => new RewardBook(entry.Policy.Rewards)));
        repertoires = ValueList.From(entries.Select(entry => new Repertoire(entry.Policy.Interventions, entry.Policy.Options, entry.Policy.Behavior)));
        spacings = ValueList.From(entries.Select(entry => SpacingOf(entry.Policy)));
    }

    /// <summary>The policies in order of time.</summary>
    public ValueList<PolicyPeriod> Entries { get; }

    /// <summary>The policy in force at an instant.</summary>
    public Policy InForceAt(Instant instant) => Entries[PlaceAt(instant)].Policy;

    /// <summary>This timeline up to an instant, and another policy from then on, whatever came later.</summary>
    /// <param name="period">The policy, and from when on it is in force.</param>
    public PolicyTimeline With(PolicyPeriod period)
    {
        Guard.NotNull(period);
        return new(Entries.Where(entry => entry.From < period.From).Add(period));
    }

    /// <summary>The rules of rewards in force at an instant, made ready for use.</summary>
    internal RewardBook BookAt(Instant instant) => books[PlaceAt(instant)];

    /// <summary>The interventions in force at an instant, made ready for use.</summary>
    internal Repertoire RepertoireAt(Instant instant) => repertoires[PlaceAt(instant)];

    /// <summary>From how many repetitions on messages are fewer, under the policy in force at an instant.</summary>
    internal HabitSpacing SpacingAt(Instant instant) => spacings[PlaceAt(instant)];

    /// <summary>How long facts can be late and how long they count; the same in all policies of a valid timeline.</summary>
    internal HistoryRules History => Entries[Entries.Count - 1].Policy.History;

    /// <summary>Whether anything is granted at any time.</summary>
    internal bool Grants => Entries.Any(entry => entry.Policy.Grants);

    /// <summary>The first change of policy after an instant; none if there is none.</summary>
    internal Instant? NextChangeAfter(Instant instant)
    {
        for (var i = 1; i < Entries.Count; i++)
        {
            if (Entries[i].From > instant)
            {
                return Entries[i].From;
            }
        }

        return null;
    }

    /// <summary>Which policies were in force up to an instant, as text: what a checkpoint was folded under.</summary>
    internal string StampUpTo(Instant instant)
    {
        if (Entries.Count == 1)
        {
            return Entries[0].Policy.Version;
        }

        var stamp = new StringBuilder(Entries[0].Policy.Version);
        for (var i = 1; i < Entries.Count && Entries[i].From <= instant; i++)
        {
            stamp.Append(';' + InstantPattern.ExtendedIso.Format(Entries[i].From) + '=' + Entries[i].Policy.Version);
        }

        return stamp.ToString();
    }

    private static HabitSpacing SpacingOf(Policy policy) => new(
        Habit.RepetitionsFor(policy.Prompts.FortnightlyAtStrength, policy.Habits), Habit.RepetitionsFor(policy.Prompts.MonthlyAtStrength, policy.Habits));

    private int PlaceAt(Instant instant)
    {
        var place = 0;
        while (place + 1 < Entries.Count && Entries[place + 1].From <= instant)
        {
            place++;
        }

        return place;
    }
}
