using System;
using System.Linq;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Trials;

public class EmeeLaws
{
    private static readonly SimulatedTrial s_trial = new() { IsBinary = true, People = 40, Points = 25 };

    // For what takes hundreds of them.
    private static readonly SimulatedTrial s_short = s_trial with { Points = 10 };

    [Fact]
    public void Effect_WithoutCovariates_IsTheLogarithmOfAQuotientOfMeans() => Law.Holds(
        "EMEE without covariates compares the weighted share of prompted points with that of silent ones",
        Gen.Choose(1, 1_000_000).ToArbitrary(),
        seed =>
        {
            var columns = s_trial.Draw(seed);
            var estimate = SimulatedTrial.Estimate(Emee.Estimate(SimulatedTrial.Table(columns), new()));
            var silent = WeightedMean(columns, isPrompted: false);
            Close.To(Math.Log(silent), estimate.Controls[0].Estimate, 1e-9);
            Close.Within(Math.Log(WeightedMean(columns, isPrompted: true) / silent), estimate.Effects[0].Estimate, 1e-9);
        },
        40);

    [Fact]
    public void Estimates_OtherUnits_Follow()
    {
        var columns = s_trial.Draw(3);
        var scaled = columns with
        {
            Covariates = [new("mood", columns.Covariates[0].Values.ToArray().Select(value => 1e4 * value).ToArray()), columns.Covariates[1]],
        };
        TrialModel model = new() { Controls = ["mood", "noise"], Moderators = ["mood"] };
        var before = SimulatedTrial.Estimate(Emee.Estimate(SimulatedTrial.Table(columns), model));
        var after = SimulatedTrial.Estimate(Emee.Estimate(SimulatedTrial.Table(scaled), model));
        Close.To(before.Effects[1].Estimate, 1e4 * after.Effects[1].Estimate, 1e-9);
        Close.To(before.Effects[1].PValue, after.Effects[1].PValue, 1e-8);
    }

    /// <summary>A control that counts days from another day tells the same of the effect.</summary>
    [Fact]
    public void Estimates_OfADayNumberFarFromNothing_AreThoseOfOneFromNothing()
    {
        foreach (var seed in (int[])[3, 4, 5])
        {
            var columns = s_trial.Draw(seed);
            var days = Enumerable.Range(0, columns.People.Length).Select(row => row % s_trial.Points).ToArray();
            TrialModel model = new() { Controls = ["mood", "day"], Moderators = ["day"] };
            var (near, far) = (Of(0), Of(1000));
            foreach (var (one, other) in SimulatedTrial.All(near).Skip(1).Zip(SimulatedTrial.All(far).Skip(1)).Where(pair => pair.First.Name != TrialNames.Prompt))
            {
                Close.To(one.Estimate, other.Estimate, 1e-6, one.Name);
                Close.To(one.StandardError, other.StandardError, 1e-6, one.Name);
            }

            // What is not counted from the same day differs by a thousand days of it.
            Close.To(near.Controls[0].Estimate - (1000 * near.Controls[2].Estimate), far.Controls[0].Estimate, 1e-6);
            Close.To(near.Effects[0].Estimate - (1000 * near.Effects[1].Estimate), far.Effects[0].Estimate, 1e-6);
            Close.To(near.Combinations[0].StandardError, far.Combinations[0].StandardError, 1e-6);

            TrialEstimate Of(int first) => SimulatedTrial.Estimate(Emee.Estimate(
                SimulatedTrial.Table(columns with { Covariates = [.. columns.Covariates, new("day", days.Select(day => (double)(first + day)).ToArray())] }),
                model with { Combinations = [new("on the tenth day", [1, first + 10])] }));
        }
    }

    [Fact]
    public void Test_OfPureNoise_RejectsAtTheNominalRate() => Seeds.Share(0.05, 500, seed =>
        SimulatedTrial.Estimate(Emee.Estimate(SimulatedTrial.Table(s_short.Draw(seed)), new() { Controls = ["mood"] })).Effects[0].PValue < 0.05);

    [Fact]
    public void Interval_OfAKnownEffect_HoldsItAtTheNominalRate() => Seeds.Share(0.9, 500, seed =>
        SimulatedTrial.Estimate(Emee.Estimate(
            SimulatedTrial.Table((s_short with { Effect = _ => 0.5 }).Draw(seed)),
            new() { Controls = ["mood"], Coverage = 0.9 })).Effects[0].Interval.Contains(0.5));

    private static double WeightedMean(TrialColumns columns, bool isPrompted)
    {
        var (sum, total) = (0.0, 0.0);
        for (var row = 0; row < columns.People.Length; row++)
        {
            if (!columns.Available.Span[row] || columns.Prompted.Span[row] != isPrompted)
                continue;

            var weight = isPrompted ? 1 / columns.Probabilities.Span[row] : 1 / (1 - columns.Probabilities.Span[row]);
            sum += weight * columns.Outcomes.Span[row];
            total += weight;
        }

        return sum / total;
    }
}
