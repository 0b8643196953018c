using System;
using System.IO;
using System.Text;

namespace Advocacy.Sample.Input;

/// <summary>A file, or standard input.</summary>
/// <param name="Name">The path as it was given, or <c>-</c>.</param>
internal sealed record InputSource(string Name)
{
    public const string StandardInput = "-";

    private const int Buffer = 64 * 1024;

    public bool IsStandardInput => Name == StandardInput;

    /// <summary>Whether the name says that it holds JSON, one document or one a line.</summary>
    public bool IsNamedJson =>
        Path.GetExtension(Name) is { } extension
        && (Is(extension, ".jsonl") || Is(extension, ".ndjson") || Is(extension, ".json"));

    /// <summary>Opens it; none, with a problem noted, if it cannot be read.</summary>
    public TextReader? Open(Terminal terminal, ProblemLog problems)
    {
        if (IsStandardInput)
        {
            return terminal.Input;
        }

        try
        {
            return new StreamReader(Name, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, Buffer);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(Name, InputCodes.Unreadable, "file", Name, "a file that exists and can be read");
            return null;
        }
    }

    /// <summary>The whole text; none, with a problem noted, if it cannot be read.</summary>
    public string? ReadAll(Terminal terminal, ProblemLog problems)
    {
        using var reader = Open(terminal, problems);
        var text = reader?.ReadToEnd();
        if (text is null || Unicode.IsWhole(text))
        {
            return text;
        }

        problems.Add(Name, InputCodes.Malformed, "text", string.Empty, Unicode.Allowed, Unicode.LineOf(text));
        return null;
    }

    private static bool Is(string extension, string other) => string.Equals(extension, other, StringComparison.OrdinalIgnoreCase);
}
