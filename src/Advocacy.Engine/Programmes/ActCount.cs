using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>How often somebody did one kind of thing.</summary>
/// <param name="Kind">The kind of act.</param>
/// <param name="Count">How often the person did it.</param>
public sealed record ActCount(ActKind Kind, int Count);
