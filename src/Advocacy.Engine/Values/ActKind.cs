using System;

namespace Advocacy.Engine.Values;

/// <summary>A way of sharing something about one's work. All forms count (M12); hosts add their own.</summary>
public readonly record struct ActKind
{
    private readonly string? text;

    /// <summary>Names one; hosts may add their own.</summary>
    /// <param name="value">1 to 60 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public ActKind(string value) => text = Text.Name(value, nameof(value));

    /// <summary>A post of the person in their own network.</summary>
    public static ActKind Post { get; } = new("post");

    /// <summary>A comment on what somebody else shared.</summary>
    public static ActKind Comment { get; } = new("comment");

    /// <summary>A photo of the work or the people.</summary>
    public static ActKind Photo { get; } = new("photo");

    /// <summary>Told to friends or family; reported by the person.</summary>
    public static ActKind ToldAFriend { get; } = new("told-a-friend");

    /// <summary>A job tipped to somebody.</summary>
    public static ActKind Referral { get; } = new("referral");

    /// <summary>An idea for others to use.</summary>
    public static ActKind Idea { get; } = new("idea");

    /// <summary>The text itself; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
