using System;

namespace Advocacy.Engine.Values;

/// <summary>What keeps somebody from sharing (M03), each standing for one link or driver; hosts add their own.</summary>
public readonly record struct Barrier
{
    private readonly string? text;

    /// <summary>Names one; hosts may add their own.</summary>
    /// <param name="value">1 to 60 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public Barrier(string value) => text = Text.Name(value, nameof(value));

    /// <summary>I do not know what is relevant.</summary>
    public static Barrier NotRelevant { get; } = new("not-relevant");

    /// <summary>I wonder whether it is allowed.</summary>
    public static Barrier NotAllowed { get; } = new("not-allowed");

    /// <summary>Is it appreciated?</summary>
    public static Barrier NotAppreciated { get; } = new("not-appreciated");

    /// <summary>My share is worth little.</summary>
    public static Barrier WorthLittle { get; } = new("worth-little");

    /// <summary>No time, or it feels like an extra task.</summary>
    public static Barrier NoTime { get; } = new("no-time");

    /// <summary>I do not think of it.</summary>
    public static Barrier NoHabit { get; } = new("no-habit");

    /// <summary>The text itself; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
