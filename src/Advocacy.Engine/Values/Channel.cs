using System;

namespace Advocacy.Engine.Values;

/// <summary>A way to reach a person. In-app needs only enrolment, every other channel the person's consent.</summary>
public readonly record struct Channel
{
    private readonly string? text;

    /// <summary>Names one; hosts may add their own.</summary>
    /// <param name="value">1 to 60 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public Channel(string value) => text = Text.Name(value, nameof(value));

    /// <summary>Inside the host itself: seen when the person comes by, needs only enrolment.</summary>
    public static Channel InApp { get; } = new("in-app");

    /// <summary>A message in Microsoft Teams.</summary>
    public static Channel Teams { get; } = new("teams");

    /// <summary>A message in Slack.</summary>
    public static Channel Slack { get; } = new("slack");

    /// <summary>A message by e-mail.</summary>
    public static Channel Email { get; } = new("email");

    /// <summary>The text itself; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
