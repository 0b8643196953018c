using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>
/// What keeps a unit's people from sharing (M03), as shares of one, told in steps of 5 %. Smoothed as a Dirichlet prior is by counts, in two steps, so
/// that what was declared beats what was inferred: <c>q = (s·prior + with skips) / (s + all skips)</c>, then
/// <c>(s·q + declared) / (s + all declared)</c>. However many skips there are, they weigh s answers against what was declared. Ours.
/// </summary>
public static class BarrierModel
{
    /// <summary>Into how many steps a share is rounded: of 5 %.</summary>
    private const int Steps = 20;

    private static readonly ValueList<Barrier> OfAbility = [Barrier.NotRelevant, Barrier.NotAllowed, Barrier.NoTime, Barrier.NoHabit];

    private static readonly ValueList<Barrier> OfMotivation = [Barrier.NotAppreciated, Barrier.WorthLittle];

    /// <summary>The shares, the largest first; of equals those of ability before those of motivation, and a host's own last.</summary>
    /// <param name="counts">How often barriers were named, in any order; of one barrier several counts are added up.</param>
    /// <param name="people">How many different people said any of it. Of fewer than a figure must be of, nothing is told (INV-10).</param>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are more people than were counted.</exception>
    public static ValueList<BarrierShare> Estimate(ValueList<BarrierCount> counts, long people, ClimateRules rules)
    {
        Guard.NotNull(rules);
        var isMeasured = people >= rules.LeastPeople;
        Check(counts, people);
        var (barriers, declared, skips) = Gather(isMeasured ? counts : []);
        var (allDeclared, allSkips, allPriors) = (0L, 0L, 0.0);
        foreach (var barrier in barriers)
        {
            (allDeclared, allSkips, allPriors) = (checked(allDeclared + declared[barrier]), checked(allSkips + skips[barrier]), allPriors + PriorOf(barrier, rules));
        }

        var strength = rules.BarrierPriorStrength;
        var shares = new List<(int Place, BarrierShare Share)>();
        foreach (var barrier in barriers)
        {
            var share = PriorOf(barrier, rules) / allPriors;
            if (isMeasured)
            {
                share = ((strength * share) + skips[barrier]) / (strength + allSkips);
                share = Rounded(((strength * share) + declared[barrier]) / (strength + allDeclared));
            }

            shares.Add((shares.Count, new(barrier, share, isMeasured)));
        }

        shares.Sort(static (one, other) => other.Share.Share.CompareTo(one.Share.Share) is var byShare and not 0 ? byShare : one.Place.CompareTo(other.Place));
        return ValueList.From(shares.ConvertAll(static share => share.Share));
    }

    private static void Check(ValueList<BarrierCount> counts, long people)
    {
        var said = 0L;
        foreach (var count in counts)
        {
            if (count.Declared < 0 || count.WithSkips < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(counts), count, "A count is at least 0.");
            }

            said = checked(said + count.Declared + count.WithSkips);
        }

        if (people < 0 || people > said)
        {
            throw new ArgumentOutOfRangeException(nameof(people), people, "There are at most as many people as were counted.");
        }
    }

    /// <summary>An exact share would tell how many people are behind it.</summary>
    private static double Rounded(double share) => Math.Round(share * Steps, MidpointRounding.AwayFromZero) / Steps;

    /// <summary>Those that ship in their order, then a host's own in ordinal order: the same whatever the order of the counts.</summary>
    private static (List<Barrier> Barriers, Dictionary<Barrier, long> Declared, Dictionary<Barrier, long> Skips) Gather(ValueList<BarrierCount> counts)
    {
        List<Barrier> barriers = [.. OfAbility, .. OfMotivation];
        var (declared, skips) = (new Dictionary<Barrier, long>(), new Dictionary<Barrier, long>());
        foreach (var barrier in barriers)
        {
            declared[barrier] = skips[barrier] = 0;
        }

        var own = new List<Barrier>();
        foreach (var count in counts)
        {
            if (!declared.TryGetValue(count.Barrier, out var before))
            {
                own.Add(count.Barrier);
                skips[count.Barrier] = 0;
            }

            declared[count.Barrier] = checked(before + count.Declared);
            skips[count.Barrier] = checked(skips[count.Barrier] + count.WithSkips);
        }

        own.Sort(static (one, other) => string.CompareOrdinal(one.Value, other.Value));
        barriers.AddRange(own);
        return (barriers, declared, skips);
    }

    private static double PriorOf(Barrier barrier, ClimateRules rules) => OfAbility.Contains(barrier) ? rules.AbilityPrior : 1;
}
