using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.People;
using Advocacy.Engine.Rewards;

namespace Advocacy.Sample.Rewarding;

/// <summary>What other rules would have granted to everybody, in one currency.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Before">What the rules in force granted.</param>
/// <param name="After">What the others would have.</param>
/// <param name="Less">How many people would have less.</param>
/// <param name="Same">How many as much.</param>
/// <param name="More">How many more.</param>
internal sealed record Previewed(Currency Currency, long Before, long After, int Less, int Same, int More)
{
    public static List<Previewed> Of(IReadOnlyList<RewardPreview> previews)
    {
        var currencies = previews.SelectMany(preview => new[] { preview.Before, preview.After }).SelectMany(view => view?.Balances ?? default).Select(balance => balance.Currency.Value);
        return [.. currencies.Distinct().Order(System.StringComparer.Ordinal).Select(name => Of(new(name), previews))];
    }

    private static Previewed Of(Currency currency, IReadOnlyList<RewardPreview> previews)
    {
        var changes = previews.Select(preview => (Before: GrantedOf(preview.Before, currency), After: GrantedOf(preview.After, currency))).ToList();
        return new(
            currency,
            changes.Sum(change => change.Before),
            changes.Sum(change => change.After),
            changes.Count(change => change.After < change.Before),
            changes.Count(change => change.After == change.Before),
            changes.Count(change => change.After > change.Before));
    }

    private static long GrantedOf(RewardView? view, Currency currency) =>
        view?.Balances.FirstOrDefault(balance => balance.Currency == currency)?.Granted ?? 0;
}
