namespace Advocacy.Engine.Programmes;

/// <summary>How many of something have one value: people with so many acts, acts with feedback after so many days.</summary>
/// <param name="Value">The value, from 0.</param>
/// <param name="Count">How many have it.</param>
internal readonly record struct Bin(int Value, long Count);
