using System.Collections.Generic;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Deciding;

/// <summary>What was asked for on the command line, as far as the commands that read people and facts have it in common.</summary>
internal sealed record RunRequest
{
    /// <summary>The files; none for the company that comes with the program.</summary>
    public InputRequest? Input { get; init; }

    public required string At { get; init; }

    public string? Person { get; init; }

    public string Policy { get; init; } = PolicyChoice.Default;

    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>What spreads slots over a company; none where nothing is decided.</summary>
    public ulong? Seed { get; init; }

    public InputSource? Situation { get; init; }

    public string? Log { get; init; }

    public bool IsPull { get; init; }

    public WhatIf WhatIf { get; init; }

    public bool KeepsGoing { get; init; }

    public bool IsJson { get; init; }

    public Language Language { get; init; } = Language.English;
}
