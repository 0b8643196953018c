using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// How a programme does, of everybody together: it tells of nobody, rates nobody and is no target (INV-11), nor does it say how many take
/// part, since that would say how many do not (INV-05). For those who run the programme, to see what they can do themselves.
/// </summary>
public sealed record HealthReport
{
    internal HealthReport(HealthWindow window, ValueList<HealthFigure> figures, ValueList<HealthWeek> weeks, ValueList<HealthFinding> findings) =>
        (Window, Figures, Weeks, Findings, Advice) = (window, figures, weeks, findings, Advices.Of(findings));

    /// <summary>What it is read from.</summary>
    public HealthWindow Window { get; }

    /// <summary>All that is measured, in the order of <see cref="HealthMetric"/>.</summary>
    public ValueList<HealthFigure> Figures { get; }

    /// <summary>The weeks, the first first.</summary>
    public ValueList<HealthWeek> Weeks { get; }

    /// <summary>A finding for each sign, in the order of <see cref="HealthSign"/>, also where it is not there.</summary>
    public ValueList<HealthFinding> Findings { get; }

    /// <summary>All advice, each once, in the order in which to begin (M31).</summary>
    public ValueList<Advice> Advice { get; }

    /// <summary>The finding about a sign.</summary>
    /// <param name="sign">The sign.</param>
    public HealthFinding this[HealthSign sign] => Findings[(int)sign];

    /// <summary>The figure of a metric.</summary>
    /// <param name="metric">The metric.</param>
    public HealthFigure this[HealthMetric metric] => Figures[(int)metric];
}
