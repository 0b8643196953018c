using Advocacy.Engine.Values;

namespace Advocacy.Engine.Choosing;

/// <summary>How much likelier than by its appeal an intervention is drawn: what learning proposed and a policy took over.</summary>
/// <param name="Intervention">The intervention.</param>
/// <param name="LogWeight">Added to its appeal, in units of worth: <c>temperature · ln 2</c> makes it twice as likely. −10 to 10.</param>
public readonly record struct ArmWeight(InterventionId Intervention, double LogWeight)
{
    /// <summary>The most a weight may add or take away.</summary>
    public const double Most = 10;
}
