using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>One row of a board of teams.</summary>
/// <param name="Team">Of which team it is.</param>
/// <param name="PointsEach">With how many points for each who takes part, rounded.</param>
/// <param name="Rank">The number of the place; none in any row for the team with the fewest.</param>
/// <param name="IsOwn">Whether it is the team of who looks.</param>
public sealed record TeamRow(GroupId Team, long PointsEach, int? Rank, bool IsOwn);
