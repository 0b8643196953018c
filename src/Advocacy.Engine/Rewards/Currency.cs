using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>What is granted; each is counted on its own. Hosts may add their own.</summary>
public readonly record struct Currency
{
    private readonly string? text;

    /// <summary>Names a currency.</summary>
    /// <param name="value">1 to 60 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public Currency(string value) => text = Text.Name(value, nameof(value));

    /// <summary>What one's own acts earn.</summary>
    public static Currency Points { get; } = new("points");

    /// <summary>What one's acts earn for the team; shown in sum only.</summary>
    public static Currency TeamPoints { get; } = new("team-points");

    /// <summary>How often: a count of acts, for badges.</summary>
    public static Currency Acts { get; } = new("acts");

    /// <summary>How many ways of sharing were tried, for badges.</summary>
    public static Currency Ways { get; } = new("ways");

    /// <summary>The name; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
