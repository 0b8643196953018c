using System.Collections.Generic;

namespace Advocacy.Sample.Output.Figures;

/// <summary>One part of a figure; its axis always shows 0, so that a difference looks as large as it is.</summary>
/// <param name="Up">What its own axis is, with its unit.</param>
/// <param name="Lines">What is drawn.</param>
/// <param name="Least">What its values cannot be less than; an interval that reaches beyond it is drawn up to it.</param>
/// <param name="Most">What they cannot be more than.</param>
internal sealed record Panel(string Up, IReadOnlyList<Line> Lines, double Least = double.NegativeInfinity, double Most = double.PositiveInfinity);
