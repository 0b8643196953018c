using System;

namespace Advocacy.Engine.Values;

/// <summary>A form of content: text, photo, video …; the host's own list.</summary>
public readonly record struct ContentFormat
{
    private readonly string? text;

    /// <summary>Names one; hosts may add their own.</summary>
    /// <param name="value">1 to 60 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public ContentFormat(string value) => text = Text.Name(value, nameof(value));

    /// <summary>The text itself; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
