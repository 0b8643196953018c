using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>The place of a team.</summary>
/// <param name="Team">Of which team it is.</param>
/// <param name="PointsEach">With how many points for each who takes part, rounded to a whole number.</param>
/// <param name="Rank">The number of the place.</param>
/// <param name="IsBottom">Whether no team has fewer, and some team more: it is shown to nobody.</param>
public sealed record TeamPlace(GroupId Team, long PointsEach, int Rank, bool IsBottom);
