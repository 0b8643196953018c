using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>A table of a trial, or all that is wrong with its columns.</summary>
/// <param name="Table">The table; none where something is wrong.</param>
/// <param name="Problems">What is wrong; nothing where there is a table.</param>
public sealed record TrialTableResult(TrialTable? Table, ValueList<Problem> Problems);
