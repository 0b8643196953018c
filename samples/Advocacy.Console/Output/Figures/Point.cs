namespace Advocacy.Sample.Output.Figures;

/// <summary>A value at a place, and from where to where it may lie by chance.</summary>
/// <param name="At">The place on the shared axis.</param>
/// <param name="Value">The value there.</param>
/// <param name="Low">The lower end of its interval; the value itself where there is none.</param>
/// <param name="High">The upper end of its interval.</param>
internal readonly record struct Point(double At, double Value, double Low, double High);
