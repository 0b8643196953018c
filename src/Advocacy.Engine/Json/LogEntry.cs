using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>One line of a log, read.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Decision">The decision with its inputs, as the line says it; none on the line of a situation, and on one that cannot be read.</param>
/// <param name="Digest">The digest the line ends with; empty where it has none.</param>
/// <param name="Problems">All that is wrong with the line; empty if nothing is.</param>
public sealed record LogEntry(int Line, Decision? Decision, string Digest, ValueList<Problem> Problems)
{
    /// <summary>Whether the line was erased with the person it was about: that is no problem of the log, whose other lines still check out.</summary>
    public bool IsErased { get; init; }
}
