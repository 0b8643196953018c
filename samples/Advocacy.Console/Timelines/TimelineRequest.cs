using System.Collections.Generic;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Timelines;

/// <summary>What timeline was asked for.</summary>
internal sealed record TimelineRequest
{
    public required InputSource Script { get; init; }

    public string? Person { get; init; }

    public string? From { get; init; }

    public int? Weeks { get; init; }

    public string Policy { get; init; } = PolicyChoice.Default;

    public IReadOnlyList<string> Settings { get; init; } = [];

    public ulong Seed { get; init; } = 1;

    public bool IsJson { get; init; }

    public Language Language { get; init; } = Language.English;
}
