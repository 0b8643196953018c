using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>How far a claim may be settled anew where what is folded has a say.</summary>
/// <param name="Worth">What it came to when all was held.</param>
/// <param name="RepeatsWhatIsFolded">Whether the same thing was granted to a claim that is folded.</param>
/// <param name="FoldedDate">The last date a folded claim can be of.</param>
internal readonly record struct FoldedBound(long Worth, bool RepeatsWhatIsFolded, LocalDate FoldedDate)
{
    /// <summary>How much a cap allows at the most: what it came to, where folded claims may have used the cap in the same period.</summary>
    internal long Within(RewardCap cap, LedgerEntry entry, long allowed) =>
        !ReachesBack(cap, entry.Date) || (cap.Counts == CapMeasure.Times && Worth > 0) ? allowed : System.Math.Min(allowed, Worth);

    /// <summary>Whether a period of a cap that a date lies in may hold folded claims; of all time their sum is known.</summary>
    private bool ReachesBack(RewardCap cap, LocalDate date) =>
        cap.Period != RewardPeriod.Ever
        && (cap.IsRolling
            ? FoldedDate > date.PlusDays(-RewardPeriods.MostDates(cap.Period, isRolling: true)!.Value)
            : RewardPeriods.NumberOf(FoldedDate, cap.Period) >= RewardPeriods.NumberOf(date, cap.Period));
}
