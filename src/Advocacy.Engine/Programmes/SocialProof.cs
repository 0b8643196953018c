using System;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// What may be told of what colleagues do (INV-22). A share of half or more is told as it is; a lower one would say that most do not
/// (Schultz et al. 2007), so that only its rise is told (Sparkman and Walton 2017), where it truly rose: by a one-sided test of two shares
/// against chance, and in the whole percents that are told. Else nothing is.
/// </summary>
public static class SocialProof
{
    private const int Percents = 100;

    /// <summary>
    /// What may be told of those who have been taking part since before both windows: the same people in both. Both end with the last whole
    /// week, since that is what a tally is read from.
    /// </summary>
    /// <param name="tally">The sums.</param>
    /// <param name="policy">The policy in force.</param>
    public static ProgrammeResult<Norm> Of(HealthTally tally, Policy policy)
    {
        var (end, days) = (Guard.NotNull(tally).Window.End, Duration.FromDays(tally.Window.ProofDays));
        return Of(
            new(end - days, end, tally[HealthCount.ProofNow], tally[HealthCount.Proof]),
            new(end - days - days, end - days, tally[HealthCount.ProofBefore], tally[HealthCount.Proof]),
            end,
            policy);
    }

    /// <summary>What may be told of a count, and of one of a while as long that went before it.</summary>
    /// <param name="count">The later count; it ends at the moment or before, and lies within the days the policy calls recent.</param>
    /// <param name="before">The earlier count, if there is one.</param>
    /// <param name="now">The moment.</param>
    /// <param name="policy">The policy in force.</param>
    /// <exception cref="ArgumentException">A count is of more people than there are, or of no while.</exception>
    public static ProgrammeResult<Norm> Of(NormCount count, NormCount? before, Instant now, Policy policy)
    {
        var rules = Guard.NotNull(policy).Health;
        Check(Guard.NotNull(count), nameof(count));
        if (before is not null)
        {
            Check(before, nameof(before));
        }

        if (count.To > now || count.From < now - Duration.FromDays(rules.ProofDays))
        {
            return ProgrammeResults.None<Norm>(HealthReasons.NormNotRecent.With(rules.ProofDays));
        }

        if (count.People < rules.LeastPeople)
        {
            return ProgrammeResults.None<Norm>(HealthReasons.NormTooFew.With(rules.LeastPeople));
        }

        var (share, days) = (Floor(count), Math.Round((count.To - count.From).TotalDays));
        if (2 * count.Doing >= count.People)
        {
            return ProgrammeResults.Of(new Norm(share, null, HealthReasons.StaticNorm.With(share, days)));
        }

        return before is not null && before.People >= rules.LeastPeople && GoesBefore(before, count) && IsRise(before, count, rules) && Ceiling(before) is var earlier && earlier < share
            ? ProgrammeResults.Of(new Norm(share, earlier, HealthReasons.DynamicNorm.With(earlier, share, days)))
            : ProgrammeResults.None<Norm>(HealthReasons.NormNotRising.With());
    }

    /// <summary>A while as long, that ended no longer ago than it lasted.</summary>
    private static bool GoesBefore(NormCount before, NormCount count) =>
        before.To <= count.From && before.To - before.From == count.To - count.From && before.To >= count.From - (count.To - count.From);

    /// <summary>The test of two shares with one pooled variance. Where the same people are in both, it errs on the side of silence.</summary>
    private static bool IsRise(NormCount before, NormCount count, HealthRules rules)
    {
        var pooled = (double)(before.Doing + count.Doing) / (before.People + count.People);
        var error = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / before.People) + (1.0 / count.People)));
        var rise = ((double)count.Doing / count.People) - ((double)before.Doing / before.People);
        return rise > 0 && rise >= rules.ProofRise * error;
    }

    private static double Floor(NormCount count) => (double)(Percents * count.Doing / count.People) / Percents;

    private static double Ceiling(NormCount count) => (double)(((Percents * count.Doing) + count.People - 1) / count.People) / Percents;

    private static void Check(NormCount count, string parameter)
    {
        if (count.Doing < 0 || count.Doing > count.People || count.From >= count.To)
        {
            throw new ArgumentException("As many people as there are, or fewer, within a while: " + count, parameter);
        }
    }
}
