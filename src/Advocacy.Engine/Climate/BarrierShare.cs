using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>How much a barrier weighs in a unit.</summary>
/// <param name="Barrier">What keeps people from sharing.</param>
/// <param name="Share">Its share of all, 0 to 1; where it is measured, to the nearest 0.05.</param>
/// <param name="IsMeasured">Whether enough people said something for it to be more than an assumption.</param>
public sealed record BarrierShare(Barrier Barrier, double Share, bool IsMeasured)
{
    /// <summary>The same as a reason.</summary>
    public Reason Why => (IsMeasured ? ClimateReasons.BarrierEstimated : ClimateReasons.BarrierAssumed).With(Barrier.Value, Share);
}
