using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>One row of a board.</summary>
/// <param name="Person">Whose row it is.</param>
/// <param name="Points">With how many points.</param>
/// <param name="Rank">The number of the place; none in any row for who has the fewest points, so that nobody is told to be last.</param>
/// <param name="IsOwn">Whether it is the row of who looks.</param>
public sealed record BoardRow(PersonId Person, long Points, int? Rank, bool IsOwn);
