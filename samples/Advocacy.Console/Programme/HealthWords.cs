using System.Globalization;
using Advocacy.Engine.Programmes;

namespace Advocacy.Sample.Programme;

/// <summary>Figures and verdicts as they are shown.</summary>
internal static class HealthWords
{
    public static string Of(HealthMetric metric, double value) => metric switch
    {
        HealthMetric.Gini or HealthMetric.PromptsPerAct or HealthMetric.DialogueRatio or HealthMetric.Returns => value.ToString("0.00", CultureInfo.InvariantCulture),
        HealthMetric.FeedbackDays => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("P0", CultureInfo.InvariantCulture),
    };

    public static string Of(HealthVerdict verdict) => verdict switch { HealthVerdict.Found => "found", HealthVerdict.Fine => "fine", _ => "cannot say" };
}
