using System.Collections.Generic;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Deciding;

/// <summary>What was asked for on the command line, as far as decide and state have it in common.</summary>
internal sealed record RunRequest
{
    public required InputRequest Input { get; init; }

    public required string At { get; init; }

    public string? Person { get; init; }

    public string Policy { get; init; } = PolicyChoice.Default;

    public IReadOnlyList<string> Settings { get; init; } = [];

    public ulong Seed { get; init; } = 1;

    public InputSource? Situation { get; init; }

    public string? Log { get; init; }

    public bool IsPull { get; init; }

    public bool IsAsIfEnrolled { get; init; }

    public bool KeepsGoing { get; init; }

    public bool IsJson { get; init; }

    public Language Language { get; init; } = Language.English;
}
