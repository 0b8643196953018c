using System.Collections.Generic;

namespace Advocacy.Sample.Output.Figures;

/// <summary>A line of a figure.</summary>
/// <param name="Name">What it is, as the legend says it.</param>
/// <param name="Look">Which look it has, from 0: lines of one look are of one thing.</param>
/// <param name="Points">Its points from left to right; where there is none, the line is broken.</param>
internal sealed record Line(string Name, int Look, IReadOnlyList<Point?> Points);
