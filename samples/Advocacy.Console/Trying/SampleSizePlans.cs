using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Trying;

/// <summary>Trials that are thought of: the one that was asked for, and the same with other effects.</summary>
internal static class SampleSizePlans
{
    /// <summary>How large the effects of the table are, of the one that was asked for.</summary>
    public static IReadOnlyList<double> Multiples { get; } = [0.5, 0.75, 1, 1.25, 1.5, 2];

    /// <summary>Notes all that is out of range.</summary>
    public static void Check(SampleSizeRequest request, ProblemLog problems)
    {
        var least = request.Controls + CoefficientsOf(request) + 1;
        (string Option, double? Value, bool IsAllowed, string Allowed)[] all =
        [
            ("--effect", request.Effect, request.Effect is not 0 and >= -5 and <= 5, "from -5 to 5 standard deviations, and not 0"),
            ("--initial", request.Initial, request.Initial is null or (>= -5 and <= 5), "from -5 to 5 standard deviations"),
            ("--probability", request.Probability, IsInside(request.Probability), "between 0 and 1"),
            ("--availability", request.Availability, request.Availability is >= 0.001 and <= 1, "from 0.001 to 1"),
            ("--significance", request.Significance, IsInside(request.Significance), "between 0 and 1"),
            ("--power", request.Power, IsInside(request.Power) && request.Power > request.Significance, "between the significance and 1"),
            ("--turning-day", request.TurningDay, request.TurningDay is null || request.Initial is not null, "together with --initial"),
            ("--turning-day", request.TurningDay, request.TurningDay is null || (request.TurningDay >= 2 && 2 * (request.TurningDay - 1) >= request.Days - 1 && request.TurningDay <= 2 * request.Days), "from the middle of the days to twice as many"),
            ("--days", request.Days, request.Days >= CoefficientsOf(request), "as many days as the effect has coefficients"),
            ("--people", request.People, request.People is null || request.People >= least, "at least " + least.ToString(CultureInfo.InvariantCulture) + ", one more than coefficients"),
        ];
        if (all.All(one => one.IsAllowed) && !Trend(request.Effect, request.Initial, request).Fits(request.Days))
        {
            problems.Add("arguments", InputCodes.Argument, "--initial", request.Initial?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty, "an effect that is not above 0 on some days and below on others");
        }

        foreach (var (option, value, _, allowed) in all.Where(one => !one.IsAllowed))
        {
            problems.Add("arguments", InputCodes.Argument, option, value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty, allowed);
        }
    }

    /// <summary>The trial with an effect so many times as large, on every day.</summary>
    public static TrialPlan Of(SampleSizeRequest request, double times) => new()
    {
        Days = request.Days,
        PointsPerDay = request.PointsPerDay,
        Probability = request.Probability,
        Availability = request.Availability,
        Controls = request.Controls,
        Significance = request.Significance,
        Effect = Trend(times * request.Effect, times * request.Initial, request),
    };

    private static EffectTrend Trend(double mean, double? initial, SampleSizeRequest request) => (initial, request.TurningDay) switch
    {
        ({ } first, { } turning) => EffectTrend.Quadratic(mean, first, turning),
        ({ } first, null) => EffectTrend.Linear(mean, first),
        _ => EffectTrend.Constant(mean),
    };

    private static int CoefficientsOf(SampleSizeRequest request) => request.Initial is null ? 1 : request.TurningDay is null ? 2 : 3;

    private static bool IsInside(double value) => value is > 0 and < 1;
}
