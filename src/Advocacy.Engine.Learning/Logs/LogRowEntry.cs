using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>One line of a log that was read.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Row">What it says; none where something is wrong.</param>
/// <param name="Problems">All that is wrong with it, each with its line; nothing where there is a row.</param>
public sealed record LogRowEntry(int Line, LogRow? Row, ValueList<Problem> Problems);
