using System;

namespace Advocacy.Engine.Values;

/// <summary>A language texts are written in, as an ISO 639 code. Dutch and English ship; hosts add others with a text pack.</summary>
public readonly record struct Language
{
    private readonly string? code;

    /// <summary>Names a language.</summary>
    /// <param name="code">An ISO 639 code such as <c>nl</c>; 1 to 60 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty, too long or holds control characters.</exception>
    public Language(string code) => this.code = Text.Name(code, nameof(code));

    /// <summary>Dutch, which ships.</summary>
    public static Language Dutch { get; } = new("nl");

    /// <summary>English: also the default value.</summary>
    public static Language English { get; } = new("en");

    /// <summary>The ISO 639 code.</summary>
    public string Code => code ?? "en";

    /// <inheritdoc/>
    public bool Equals(Language other) => string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
