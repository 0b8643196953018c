using System.Collections.Generic;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Trying;

/// <summary>What commands that learn from a log have in common: the log, and the policy it was drawn under.</summary>
internal sealed record LearningRequest
{
    /// <summary>A log to learn from; with facts, a log of decisions. Absent where a command shows the invented company.</summary>
    public InputSource? Log { get; init; }

    /// <summary>The facts that tell what came of decisions.</summary>
    public IReadOnlyList<InputSource> Facts { get; init; } = [];

    /// <summary>Up to when facts are complete; absent: up to the last.</summary>
    public string? Until { get; init; }

    /// <summary>The file with the secret under which people are named; absent: by their ids.</summary>
    public InputSource? Key { get; init; }

    /// <summary>Whether people are named by pseudonyms in the log already.</summary>
    public bool HasPseudonyms { get; init; }

    /// <summary>The policy that was in force; absent: nobody said.</summary>
    public string? Policy { get; init; }

    /// <summary>What of it was changed.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>The policy to hold against it; absent: the same with the changes.</summary>
    public string? Against { get; init; }

    /// <summary>What would be otherwise.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    public bool IsJson { get; init; }

    /// <summary>The policy that was in force, or the one that ships.</summary>
    public string PolicyName => Policy ?? PolicyChoice.Default;
}
