using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>How much of a signal is left after so many days, of the first of them looked up: to the bit what <see cref="Elementary.HalfLife"/> says.</summary>
internal readonly struct Fading
{
    private const int DaysLookedUp = 128;

    private readonly double halfLifeDays;
    private readonly double[] shares;

    private Fading(double halfLifeDays, double[] shares) => (this.halfLifeDays, this.shares) = (halfLifeDays, shares);

    /// <summary>Fading under some rules, where nothing is looked up.</summary>
    internal static Fading Of(BehaviorRules rules) => new(rules.SignalHalfLifeDays, []);

    /// <summary>Fading under rules that are often asked.</summary>
    internal static Fading Ready(BehaviorRules rules)
    {
        var shares = new double[DaysLookedUp];
        for (var days = 0; days < shares.Length; days++)
        {
            shares[days] = Elementary.HalfLife(days, rules.SignalHalfLifeDays);
        }

        return new(rules.SignalHalfLifeDays, shares);
    }

    /// <summary>What is left after some days, from 0 to 1.</summary>
    internal double After(int days) => days < shares.Length ? shares[days] : Elementary.HalfLife(days, halfLifeDays);
}
