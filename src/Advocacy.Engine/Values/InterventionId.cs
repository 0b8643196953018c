using System;

namespace Advocacy.Engine.Values;

/// <summary>Names one intervention of the catalogue.</summary>
public readonly record struct InterventionId
{
    private readonly string? text;

    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">1 to 200 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public InterventionId(string value) => text = Text.Id(value, nameof(value));

    /// <summary>The text itself; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
