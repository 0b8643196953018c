using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>A table of logged decisions, or all that is wrong with its columns.</summary>
/// <param name="Table">The table; none where something is wrong.</param>
/// <param name="Problems">What is wrong; nothing where there is a table.</param>
public sealed record EvaluationTableResult(EvaluationTable? Table, ValueList<Problem> Problems);
