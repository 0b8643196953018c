using System.Collections.Generic;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Climates;

/// <summary>What was asked about the climate.</summary>
internal sealed record ClimateRequest
{
    public required InputSource People { get; init; }

    public required InputSource Map { get; init; }

    /// <summary>One or two columns, by a comma; none: the smallest unit of the map.</summary>
    public string? By { get; init; }

    public string Policy { get; init; } = PolicyChoice.Default;

    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>When the organisation attested to what is not measured.</summary>
    public string? Attested { get; init; }

    /// <summary>The date, where something was attested to.</summary>
    public string? On { get; init; }

    public bool IsJson { get; init; }

    public bool KeepsGoing { get; init; }

    public Language Language { get; init; } = Language.English;
}
