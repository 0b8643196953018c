using Advocacy.Engine.Programmes;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Rewarding;

/// <summary>Which award is asked for.</summary>
internal sealed record AwardQuestion
{
    public required AwardKind Kind { get; init; }

    /// <summary>The published seed; none for an example.</summary>
    public string? Seed { get; init; }

    /// <summary>The file with the secret of the pseudonyms; none for an example.</summary>
    public InputSource? Key { get; init; }
}
