namespace Advocacy.Engine.Learning.Proposals;

/// <summary>The share of adapting among adapting and copying: whether people speak in their own voice.</summary>
/// <param name="Logged">As it was in the log.</param>
/// <param name="Proposed">As it is estimated to be.</param>
public sealed record AdaptRatio(double Logged, double Proposed)
{
    /// <summary>By how much it falls; below 0 where it rises.</summary>
    public double Loss => Logged - Proposed;
}
