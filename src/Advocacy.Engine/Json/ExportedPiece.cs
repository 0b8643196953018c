using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>What one piece of an export is, since when and until when it is held (GDPR article 15(1)).</summary>
/// <param name="Kind">Which part of what is held.</param>
/// <param name="Count">Of how many things.</param>
/// <param name="Since">When the first of them happened; none where no instant is held.</param>
/// <param name="Keeping">Until when it is held.</param>
/// <param name="Until">
/// When the last of them is let go by a host that sweeps at each <see cref="People.Sweeper.NextSweep"/>, if nothing else happens; none where
/// no sweep lets go of all of them.
/// </param>
public sealed record ExportedPiece(PieceKind Kind, int Count, Instant? Since, Keeping Keeping, Instant? Until);
