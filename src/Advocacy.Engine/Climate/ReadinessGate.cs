using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Climate;

/// <summary>
/// Whether a unit's climate has earned the right to ask (M21): <em>listen</em>, <em>prepare</em> or <em>go</em>. Each measure is taken from
/// the smallest unit of which enough people answered. Measured unsafe is always <em>listen</em>. Readiness is the weighted mean of
/// what is measured, if that is enough of the weights. Where engagement, connectedness, well-being of use or safety is not measured it is
/// <em>prepare</em> at the most, unless the organisation attests to it; an attestation never lifts what is measured.
/// </summary>
public static class ReadinessGate
{
    private static readonly ValueList<Measure> Needed = [Measure.Engagement, Measure.Connectedness, Measure.WellBeingOfUse, Measure.Safety];

    /// <summary>How ready a unit is, and why.</summary>
    /// <param name="units">The unit, then the larger ones it belongs to, the smallest first; what is not measured may be left out.</param>
    /// <param name="attestation">The organisation's word on what is not measured, if it gave one.</param>
    /// <param name="today">The date.</param>
    /// <param name="rules">The rules.</param>
    public static ReadinessJudgement Judge(ValueList<MeasuredUnit> units, Attestation? attestation, LocalDate today, ClimateRules rules)
    {
        Guard.NotNull(rules);
        var readings = Nearest(units, rules);
        var overall = Overall(readings, rules);
        var lacking = Needed.Where(measure => ScoreOf(readings, measure) is null);
        var isAttested = attestation?.CountsOn(today, rules) == true;
        var unsafeScore = ScoreOf(readings, Measure.Safety) is { } safety && safety.Value < rules.SafetyLine ? safety : (Score?)null;

        var byScore = overall is { } score ? ByScore(score, rules) : isAttested ? Readiness.Go : Readiness.Prepare;
        var isCapped = byScore == Readiness.Go && !lacking.IsEmpty && !isAttested;
        var readiness = unsafeScore is not null ? Readiness.Listen : isCapped ? Readiness.Prepare : byScore;

        ValueList<Reason> unsafely = unsafeScore is { } below ? [ClimateReasons.Unsafe.With(below.Value, rules.SafetyLine)] : [];
        ValueList<Reason> scored = [ScoreReason(overall, rules)];
        ValueList<Reason> lacks = [.. Each(lacking)];
        ValueList<Reason> word = attestation is null ? [] : [WordOf(attestation, isAttested, rules)];
        ValueList<Reason> first = unsafeScore is not null || (overall is not null && !isCapped) ? [.. unsafely, .. scored, .. lacks, .. word]
            : isAttested ? [.. word, .. scored, .. lacks]
            : [.. lacks, .. scored, .. word];
        return new(readiness, overall, readings, [.. first, .. Told(readings)]);
    }

    /// <summary>Each measure of readiness from the first unit of which enough people answered.</summary>
    private static ValueList<UnitReading> Nearest(ValueList<MeasuredUnit> units, ClimateRules rules)
    {
        var readings = new List<UnitReading>();
        foreach (var measure in Measures.OfReadiness)
        {
            foreach (var unit in units)
            {
                if (unit.Readings.Find(measure, rules.LeastPeople) is { } reading)
                {
                    readings.Add(new(unit.Unit, reading));
                    break;
                }
            }
        }

        return ValueList.From(readings);
    }

    private static Score? Overall(ValueList<UnitReading> readings, ClimateRules rules)
    {
        var (all, measured, sum) = (0.0, 0.0, 0.0);
        foreach (var measure in Measures.OfReadiness)
        {
            var weight = rules.WeightOf(measure);
            all += weight;
            if (ScoreOf(readings, measure) is { } score)
            {
                measured += weight;
                sum += weight * score.Value;
            }
        }

        return measured > 0 && measured >= rules.LeastMeasured * all ? Score.Clamp(sum / measured) : null;
    }

    private static Score? ScoreOf(ValueList<UnitReading> readings, Measure measure)
    {
        foreach (var (_, reading) in readings)
        {
            if (reading.Measure == measure)
            {
                return reading.Score;
            }
        }

        return null;
    }

    private static Readiness ByScore(Score score, ClimateRules rules) =>
        score.Value < rules.PrepareFrom ? Readiness.Listen
        : score.Value < rules.GoFrom ? Readiness.Prepare
        : Readiness.Go;

    private static Reason ScoreReason(Score? overall, ClimateRules rules) => overall is not { } score
        ? ClimateReasons.Unknown.With()
        : ByScore(score, rules) switch
        {
            Readiness.Listen => ClimateReasons.Listen.With(score.Value, rules.PrepareFrom),
            Readiness.Prepare => ClimateReasons.Prepare.With(score.Value, rules.GoFrom),
            _ => ClimateReasons.Go.With(score.Value, rules.GoFrom),
        };

    private static Reason WordOf(Attestation attestation, bool counts, ClimateRules rules) => counts
        ? ClimateReasons.Attested.With(attestation.Until(rules))
        : ClimateReasons.AttestationOver.With(attestation.On, attestation.Until(rules));

    private static IEnumerable<Reason> Each(ValueList<Measure> lacking)
    {
        foreach (var measure in lacking)
        {
            yield return ClimateReasons.NotMeasured.With(Kebab.Of(measure));
        }
    }

    private static IEnumerable<Reason> Told(ValueList<UnitReading> readings)
    {
        foreach (var (unit, reading) in readings)
        {
            yield return ClimateReasons.Measured.With(Kebab.Of(reading.Measure), reading.Score.Value, reading.People, unit.Value);
        }
    }
}
