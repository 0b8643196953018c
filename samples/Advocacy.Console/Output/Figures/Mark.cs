namespace Advocacy.Sample.Output.Figures;

/// <summary>What marks the points of a line.</summary>
internal enum Mark
{
    Disc,
    Square,
    Triangle,
    Diamond,
}
