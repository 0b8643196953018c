namespace Advocacy.Engine.Learning.Bandits;

/// <summary>Which sequence of chance is drawn from where a probability is found by trial: see <see cref="Choosing.Philox"/>.</summary>
/// <param name="Key">What the sequences belong to, such as a seed.</param>
/// <param name="Stream">Which of them; another for each decision.</param>
public readonly record struct Chance(ulong Key, ulong Stream);
