using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>What was granted, as far as it is held, in sentences.</summary>
internal static class HeldRewards
{
    internal static IEnumerable<string> Sentences(HoldingScene held)
    {
        var (rewards, words) = (held.Progress.Rewards, held.Words);
        var totals = new List<string>();
        foreach (var currency in rewards.Currencies())
        {
            totals.Add(words.Counted(words.Noun("currency", currency.Value), Ledger.GrantedOf(rewards, currency)));
        }

        if (totals.Count > 0)
        {
            yield return held.Say("rewards", ("totals", words.Listed(totals)));
        }

        if (!rewards.Entries.IsEmpty)
        {
            var last = rewards.Entries[rewards.Entries.Count - 1];
            yield return held.Say("rewards-entries", ("count", words.Number(rewards.Entries.Count)), ("last", words.Day(last.At)));
            yield return held.Say("rewards-which", ("entries", held.Tally(Each(rewards, words))));
        }

        if (!rewards.Corrections.IsEmpty)
        {
            yield return held.Say("rewards-corrected", ("times", words.Times(rewards.Corrections.Count)));
        }

        if (rewards.FoldedThrough is { } through)
        {
            yield return held.Say("rewards-earlier", ("through", words.Day(through)));
        }

        if (totals.Count > 0 && !held.Standing.ConsentsTo(ConsentForm.Rewards))
        {
            yield return held.Say("rewards-hidden");
        }
    }

    /// <summary>What every entry was for: its rule and, where it is for a way of sharing or a team, that.</summary>
    private static IEnumerable<string> Each(RewardState rewards, Wording words)
    {
        foreach (var entry in rewards.Entries)
        {
            var what = entry.Kind is { } kind ? words.Noun("act", kind.Value) : entry.Rule;
            var amount = entry.Granted.ToString(CultureInfo.InvariantCulture) + " " + words.Currency(entry.Currency.Value, entry.Granted);
            yield return what + ", " + amount + (entry.Team is { } team ? " (" + team.Value + ")" : string.Empty);
        }
    }
}
