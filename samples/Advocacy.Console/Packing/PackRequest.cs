namespace Advocacy.Sample.Packing;

/// <summary>Which states are to be packed or unpacked, and where to.</summary>
internal sealed record PackRequest
{
    /// <summary>What is read: a file or a folder.</summary>
    public required string Source { get; init; }

    /// <summary>The file that is written.</summary>
    public required string Out { get; init; }

    public bool IsJson { get; init; }

    /// <summary>Whether what is wrong is left out, instead of nothing being written.</summary>
    public bool KeepsGoing { get; init; }
}
