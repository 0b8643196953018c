using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Something true that may be told of what colleagues do.</summary>
/// <param name="Share">The share who do it, as it is told: whole hundredths, never more than is true.</param>
/// <param name="EarlierShare">The share before, never less than is true; none for a static norm.</param>
/// <param name="Why">The same as it is put into words.</param>
public sealed record Norm(double Share, double? EarlierShare, Reason Why)
{
    /// <summary>Whether it tells of a rise, rather than of what most do.</summary>
    public bool IsDynamic => EarlierShare is not null;
}
