using System;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>A covariate of a trial: what was known before each decision.</summary>
/// <param name="Name">How models name it.</param>
/// <param name="Values">One value a row.</param>
public sealed record TrialColumn(string Name, ReadOnlyMemory<double> Values);
