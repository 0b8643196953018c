using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>What a guideline says of a draft.</summary>
/// <param name="Hints">A hint for each feature, what is encouraged first; none for what the guideline does not name, which is fine too.</param>
/// <param name="Blocked">Why it is not to be told: it is confidential, or under embargo; absent in every other case (INV-43).</param>
public sealed record GuidelineCheck(ValueList<GuidelineHint> Hints, Reason? Blocked)
{
    /// <summary>Whether it is not to be told.</summary>
    public bool IsBlocked => Blocked is not null;
}
