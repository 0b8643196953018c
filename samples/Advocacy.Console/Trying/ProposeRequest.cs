namespace Advocacy.Sample.Trying;

/// <summary>What propose was asked for.</summary>
internal sealed record ProposeRequest
{
    public required LearningRequest Input { get; init; }

    /// <summary>The file for the changed policy; its evidence goes beside it.</summary>
    public string? Out { get; init; }
}
