using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>A place in a league: held, and shown to nobody but through a board.</summary>
/// <param name="Person">Whose place it is.</param>
/// <param name="Points">With how many points.</param>
/// <param name="Rank">The number of the place.</param>
/// <param name="IsBottom">Whether nobody has fewer points, and somebody more: it is shown to nobody.</param>
public sealed record LeaguePlace(PersonId Person, long Points, int Rank, bool IsBottom);
