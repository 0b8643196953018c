using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Replays a history under other rules of rewards, before they go live.</summary>
public static class RewardPreviewing
{
    /// <summary>What other rules would have granted.</summary>
    /// <param name="person">Whom it is about.</param>
    /// <param name="facts">All facts of the person, in any order.</param>
    /// <param name="proposed">The rules, in the place of those of every policy of the timeline.</param>
    /// <param name="now">The moment, at or after the newest fact.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static RewardPreview Preview(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed, Instant now, Surroundings around)
    {
        Guard.NotNull(proposed);
        var entries = Guard.NotNull(around).Timeline.Entries.Select(entry => entry with { Policy = entry.Policy with { Rewards = proposed } });
        var before = ViewUnder(person, Guard.NotNull(facts), now, around);
        var after = ViewUnder(person, facts, now, around with { Timeline = new(ValueList.From(entries)) });
        return new(person, before, after, Differences(before, after));
    }

    private static RewardView? ViewUnder(PersonId person, IReadOnlyCollection<Fact> facts, Instant now, Surroundings around) =>
        Viewer.View(Replayer.Replay(PersonState.Empty(person), facts, now, around).State, now, around).Rewards;

    private static ValueList<RewardDifference> Differences(RewardView? before, RewardView? after)
    {
        var (old, other) = (Granted(before), Granted(after));
        var keys = old.Keys.Union(other.Keys).OrderBy(key => key.At).ThenBy(key => key.Fact.Value, System.StringComparer.Ordinal).ThenBy(key => key.Currency.Value, System.StringComparer.Ordinal);
        var differences = new List<RewardDifference>();
        foreach (var key in keys)
        {
            _ = old.TryGetValue(key, out var granted);
            _ = other.TryGetValue(key, out var would);
            if (granted != would)
            {
                differences.Add(new(key.Fact, key.At, key.Currency, granted, would));
            }
        }

        return ValueList.From(differences);
    }

    private static Dictionary<(Instant At, FactId Fact, Currency Currency), long> Granted(RewardView? view)
    {
        var granted = new Dictionary<(Instant At, FactId Fact, Currency Currency), long>();
        foreach (var entry in view?.Entries ?? default)
        {
            var key = (entry.At, entry.Fact, entry.Currency);
            _ = granted.TryGetValue(key, out var known);
            granted[key] = known + entry.Granted;
        }

        return granted;
    }
}
