using Advocacy.Engine.Climate;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>What is shown of a group.</summary>
/// <param name="Group">The group as it was asked for.</param>
/// <param name="Figures">One figure, or why there is none, for each measure that was asked about.</param>
public sealed record ReleasedGroup(ReleaseGroup Group, ValueList<ReleasedFigure> Figures)
{
    /// <summary>The figures there are.</summary>
    public ValueList<MeasureReading> Readings
    {
        get
        {
            ValueList<MeasureReading> readings = [];
            foreach (var figure in Figures)
            {
                readings = figure.Reading is { } reading ? readings.Add(reading) : readings;
            }

            return readings;
        }
    }
}
