using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// How many people a micro-randomised trial takes (Liao, Klasnja, Tewari and Murphy 2016). The test of no effect on any day follows an
/// F distribution with p and N − p − q degrees of freedom, noncentral by <c>N·Σ τ·ρ·(1−ρ)·d(t)²</c>, with N people, p coefficients of
/// the effect, q of controls, availability τ, probability ρ and standardised effect d(t).
/// </summary>
public static class SampleSize
{
    /// <summary>The most people that are thought of.</summary>
    public const int MostPeople = 1_000_000;

    /// <summary>How likely a trial finds the effect that is there.</summary>
    /// <param name="plan">The trial.</param>
    /// <param name="people">How many people take part: more than there are coefficients.</param>
    /// <exception cref="System.ArgumentException">The effect does not fit the days: see <see cref="EffectTrend.Over"/>.</exception>
    public static double Power(TrialPlan plan, int people)
    {
        var first = Check.NotNull(plan).Effect.Coefficients;
        var second = Check.Range(people, first + plan.Controls + 1, MostPeople) - first - plan.Controls;
        var critical = FisherF.Critical(plan.Significance, first, second);

        // A sum of many parts, which rounding may carry beyond 1.
        return System.Math.Min(1, FisherF.Upper(critical, first, second, people * InformationPerPerson(plan)));
    }

    /// <summary>The least number of people with whom a trial finds its effect often enough; none where <see cref="MostPeople"/> are too few.</summary>
    /// <param name="plan">The trial.</param>
    /// <param name="power">How likely it is to find the effect. Between 0 and 1.</param>
    /// <remarks>An answer of ten people or fewer says no more than that few suffice: errors of so few people are not what it reckons with.</remarks>
    /// <exception cref="System.ArgumentException">The effect does not fit the days: see <see cref="EffectTrend.Over"/>.</exception>
    public static int? PeopleFor(TrialPlan plan, double power = 0.8)
    {
        Check.Inside(power);
        var low = Check.NotNull(plan).Effect.Coefficients + plan.Controls;
        var high = low + 1;
        while (Power(plan, high) < power)
        {
            if (high == MostPeople)
            {
                return null;
            }

            low = high;
            high = System.Math.Min(MostPeople, 2 * high);
        }

        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (Power(plan, middle) < power)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return high;
    }

    private static double InformationPerPerson(TrialPlan plan)
    {
        var squares = 0.0;
        foreach (var effect in plan.Effect.Over(plan.Days))
        {
            squares += effect * effect;
        }

        return plan.PointsPerDay * plan.Availability * plan.Probability * (1 - plan.Probability) * squares;
    }
}
