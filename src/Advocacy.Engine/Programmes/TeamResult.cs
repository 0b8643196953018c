using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>All places of teams; held by the host once final, shown through <see cref="Boards"/>.</summary>
/// <param name="Period">The period it is of.</param>
/// <param name="Places">The places, the first first.</param>
/// <param name="IsFinal">Whether late facts no longer change it; else it is to be made anew.</param>
public sealed record TeamResult(ProgrammePeriod Period, ValueList<TeamPlace> Places, bool IsFinal);
