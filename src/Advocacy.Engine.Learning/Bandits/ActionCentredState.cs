using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What was learned of how much more a prompt brings than silence.</summary>
/// <param name="Squares">Σ π·(1−π)·s·sᵀ, row by row: B less the ridge.</param>
/// <param name="Products">Σ s·(I(prompt) − π)·r: b.</param>
public sealed record ActionCentredState(ValueList<double> Squares, ValueList<double> Products)
{
    /// <summary>The state in which nothing was learned.</summary>
    /// <param name="features">How many features an arm has: 1 to 1,000.</param>
    public static ActionCentredState Empty(int features)
    {
        var nothing = LinearEvidence.Empty(string.Empty, Check.Range(features, 1, 1000));
        return new(nothing.Squares, nothing.Products);
    }

    /// <summary>How many features an arm has.</summary>
    public int Features => Products.Count;

    internal LinearEvidence Evidence => new(string.Empty, Squares, Products);
}
