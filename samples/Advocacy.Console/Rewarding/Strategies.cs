using System;
using System.Globalization;
using Advocacy.Engine.Rewards;

namespace Advocacy.Sample.Rewarding;

/// <summary>How equals are numbered, by name.</summary>
internal static class Strategies
{
    public const string Competition = "competition";

    public const string Dense = "dense";

    public const string Ordinal = "ordinal";

    /// <summary>The setting of the policy that chooses one.</summary>
    public static string SettingOf(string name) =>
        "programmes.rankStrategy=" + ((int)Enum.Parse<RankStrategy>(name, ignoreCase: true)).ToString(CultureInfo.InvariantCulture);
}
