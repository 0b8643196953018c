using System.Collections.Generic;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Logs;

/// <summary>What was asked of a log.</summary>
internal sealed record LogRequest
{
    public required InputSource Log { get; init; }

    public string Id { get; init; } = string.Empty;

    public string Policy { get; init; } = PolicyChoice.Default;

    public IReadOnlyList<string> Settings { get; init; } = [];

    public bool IsJson { get; init; }

    public Language Language { get; init; } = Language.English;
}
