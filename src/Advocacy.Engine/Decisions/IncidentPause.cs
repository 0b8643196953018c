using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>The engine is paused because of an incident.</summary>
/// <param name="Until">Until when; absent: until the host says so.</param>
public sealed record IncidentPause(Instant? Until = null);
