using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>What came of looking for occasions; nothing is dropped silently.</summary>
/// <param name="Offers">The occasions, the newest first.</param>
/// <param name="PassedOver">What is none, the newest first.</param>
public sealed record OccasionsFound(ValueList<Offer> Offers, ValueList<EventPassedOver> PassedOver);
