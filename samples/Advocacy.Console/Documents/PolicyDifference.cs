namespace Advocacy.Sample.Documents;

/// <summary>One thing in which two policies differ.</summary>
/// <param name="Path">Where, with the id of an item of a list.</param>
/// <param name="Before">What it was; none for what was added.</param>
/// <param name="After">What it is; none for what was taken out.</param>
/// <param name="Unit">The unit of a number; empty for what has none.</param>
internal sealed record PolicyDifference(string Path, string? Before, string? After, string Unit)
{
    /// <summary>What was done, in a word.</summary>
    public string What => Before is null ? "added" : After is null ? "removed" : "changed";
}
