using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>What one person sees of a league: the own place and a few next to it.</summary>
/// <param name="Period">The period it is of.</param>
/// <param name="Rows">The rows, the first first.</param>
/// <param name="IsFinal">Whether late facts no longer change it.</param>
public sealed record Board(ProgrammePeriod Period, ValueList<BoardRow> Rows, bool IsFinal);
