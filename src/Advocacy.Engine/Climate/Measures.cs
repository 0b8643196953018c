using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>Which measures belong together.</summary>
public static class Measures
{
    /// <summary>Those the readiness of a unit is judged by.</summary>
    public static ValueList<Measure> OfReadiness { get; } =
        [Measure.Engagement, Measure.Connectedness, Measure.WellBeingOfUse, Measure.Brand, Measure.Safety];

    /// <summary>The four foundations, in the order in which they are worked on where they are equally weak: nothing stands without safety.</summary>
    public static ValueList<Measure> Foundations { get; } = [Measure.TrustAndSafety, Measure.Direction, Measure.Relevance, Measure.Autonomy];
}
