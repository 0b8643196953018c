using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>Something that happened and is no occasion now.</summary>
/// <param name="Event">The event as it was told.</param>
/// <param name="Why">Why it is no occasion.</param>
public sealed record EventPassedOver(WorkEvent Event, Reason Why);
