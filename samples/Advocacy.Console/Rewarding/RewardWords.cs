using Advocacy.Engine.Explanations;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Rewarding;

/// <summary>Nouns of rewards in the language of who reads them; one of the host's own is named as it is.</summary>
internal static class RewardWords
{
    public static TextPack PackOf(Language language) => TextPacks.Shipped.For(language);

    public static string NameOf(this TextPack pack, Currency currency) => pack["currency." + currency.Value] ?? currency.Value;

    public static string NameOf(this TextPack pack, BadgeProgress badge) => pack["badge." + badge.Badge] ?? badge.Badge;

    public static string NameOf(this TextPack pack, ActKind kind) => pack["act." + kind.Value] ?? kind.Value;

    /// <summary>What an entry is for: the way of sharing, or the rule.</summary>
    public static string SubjectOf(this TextPack pack, LedgerEntry entry) => entry.Kind is { } kind ? pack.NameOf(kind) : entry.Rule;
}
