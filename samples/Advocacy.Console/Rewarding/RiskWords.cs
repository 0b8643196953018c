using System.Globalization;
using Advocacy.Engine.Rewards;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rewarding;

/// <summary>What a kind of reward does to acts of one's own accord, as it is shown.</summary>
internal static class RiskWords
{
    public static string Of(RewardContingency contingency) => contingency switch
    {
        RewardContingency.Unexpected => "not expected",
        RewardContingency.Praise => "praise",
        _ => Words.Of(contingency) + "-contingent",
    };

    public static string EffectOf(RewardRisk risk) => "d = " + risk.Effect.ToString("+0.00;-0.00;0", CultureInfo.InvariantCulture);
}
