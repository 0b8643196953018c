using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What time, a fact or a host action bring after a decision.</summary>
/// <param name="NextDue">When the engine is to be asked again; none as long as nothing but a fact or a host action can change the answer.</param>
/// <param name="Until">Of a wait: the first instant at which no gate is closed by time; none where something else is missing.</param>
/// <param name="Missing">Of a wait: what opens the first gate that time does not; none where time alone does.</param>
internal readonly record struct Outlook(Instant? NextDue, Instant? Until = null, Missing? Missing = null);
