using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>A reach, or all that is wrong with what it was asked for.</summary>
/// <param name="Value">The reach; none where something is wrong.</param>
/// <param name="Problems">What is wrong; nothing where there is a reach.</param>
public sealed record ReachResult(ReachEstimate? Value, ValueList<Problem> Problems);
