using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>One single thing of a state.</summary>
/// <param name="Kind">The piece it belongs to.</param>
/// <param name="Key">What it is known by, whichever state holds it.</param>
/// <param name="Since">When it happened; none where no instant is held.</param>
internal readonly record struct HeldThing(PieceKind Kind, object Key, Instant? Since);
