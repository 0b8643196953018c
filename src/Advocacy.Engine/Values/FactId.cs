using System;

namespace Advocacy.Engine.Values;

/// <summary>Names one fact. The same id always means the same fact: hosts that deliver twice deliver the same id.</summary>
public readonly record struct FactId
{
    private readonly string? text;

    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">1 to 200 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public FactId(string value) => text = Text.Id(value, nameof(value));

    /// <summary>The text itself; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
