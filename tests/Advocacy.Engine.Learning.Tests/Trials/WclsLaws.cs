using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Trials;

public class WclsLaws
{
    private static readonly TrialModel s_model = new() { Controls = ["mood", "noise"], Moderators = ["mood"] };

    private static Arbitrary<(int Seed, SimulatedTrial Trial)> Trials { get; } = Arb.From(
        from seed in Gen.Choose(1, 1_000_000)
        from people in Gen.Choose(8, 70)
        from points in Gen.Choose(4, 15)
        from isEven in Gen.Elements(true, false)
        let trial = new SimulatedTrial { People = people, Points = points, Effect = mood => 0.3 - (0.2 * mood) }
        select (seed, isEven ? trial with { Probability = _ => 0.4 } : trial));

    [Fact]
    public void Effects_AnySpanOfControlsAddedToTheOutcome_Stay() => Law.Holds(
        "WCLS: what is added to the outcome of controls changes no effect",
        Trials,
        draw =>
        {
            var columns = draw.Trial.Draw(draw.Seed);
            var added = columns with
            {
                Outcomes = columns.Outcomes.ToArray().Select((outcome, row) =>
                    outcome + 5 - (3 * columns.Covariates[0].Values.Span[row]) + (7 * columns.Covariates[1].Values.Span[row])).ToArray(),
            };
            var (before, after) = (Estimate(columns, s_model), Estimate(added, s_model));
            foreach (var (one, other) in before.Effects.Zip(after.Effects))
            {
                Close.Within(one.Estimate, other.Estimate, 1e-9);
                Close.To(one.StandardError, other.StandardError, 1e-7);
            }

            Close.Within(before.Controls[0].Estimate + 5, after.Controls[0].Estimate, 1e-8);
        },
        40,
        ("corrected", draw => draw.Trial.People <= 50, 0.3),
        ("not corrected", draw => draw.Trial.People > 50, 0.1));

    [Fact]
    public void Estimates_ConstantProbability_AreCentredLeastSquares() => Law.Holds(
        "WCLS with a constant probability as numerator is least squares, its errors those of Mancl and DeRouen by whole hat matrices",
        Trials,
        draw =>
        {
            var columns = (draw.Trial with { Probability = _ => 0.4 }).Draw(draw.Seed);
            var model = s_model with { Numerator = 0.4, Correction = SmallSample.Always };
            var estimate = Estimate(columns, model);
            var (coefficients, plain, corrected) = LeastSquares(columns, 0.4);
            foreach (var (coefficient, i) in SimulatedTrial.All(estimate).Select((coefficient, i) => (coefficient, i)))
            {
                Close.To(coefficients[i], coefficient.Estimate, 1e-7, coefficient.Name);
                Close.To(plain[i], coefficient.PlainStandardError, 1e-7, coefficient.Name + " plain");
                Close.To(corrected[i], coefficient.StandardError, 1e-7, coefficient.Name + " corrected");
            }
        },
        25);

    [Fact]
    public void Estimates_RowsInAnotherOrderAndUnavailableOnesAnything_Stay() => Law.Holds(
        "WCLS: neither the order of rows nor what stands where nobody was available matters",
        Trials,
        draw =>
        {
            var columns = draw.Trial.Draw(draw.Seed);
            var rows = Enumerable.Range(0, columns.People.Length).ToArray();
            new Random(draw.Seed).Shuffle(rows);
            var shuffled = Reordered(columns, rows);
            var (before, after) = (Estimate(columns, s_model), Estimate(shuffled, s_model));
            foreach (var (one, other) in SimulatedTrial.All(before).Zip(SimulatedTrial.All(after)))
            {
                Close.Within(one.Estimate, other.Estimate, 1e-9);
                Close.To(one.StandardError, other.StandardError, 1e-7);
            }
        },
        25);

    [Fact]
    public void Estimates_OtherUnits_Follow() => Law.Holds(
        "WCLS: a moderator in other units has its effect in these units, and tells the same",
        Trials,
        draw =>
        {
            var columns = draw.Trial.Draw(draw.Seed);
            var scaled = columns with
            {
                Covariates = [new("mood", columns.Covariates[0].Values.ToArray().Select(value => 1e6 * value).ToArray()), columns.Covariates[1]],
            };
            var (before, after) = (Estimate(columns, s_model), Estimate(scaled, s_model));
            Close.To(before.Effects[1].Estimate, 1e6 * after.Effects[1].Estimate, 1e-8);
            Close.To(before.Effects[1].PValue, after.Effects[1].PValue, 1e-6);
            Close.To(before.Effects[0].StandardError, after.Effects[0].StandardError, 1e-8);
        },
        25);

    [Fact]
    public void Weights_OfTwo_CountLikeTwoRows()
    {
        var columns = new SimulatedTrial().Draw(7);
        var rows = Enumerable.Range(0, columns.People.Length).ToArray();
        var weights = rows.Select(row => row % 3 == 0 ? 2.0 : 1.0).ToArray();
        var twice = rows.SelectMany(row => Enumerable.Repeat(row, row % 3 == 0 ? 2 : 1)).ToArray();
        var weighted = Estimate(columns with { Weights = weights }, s_model);
        var repeated = Estimate(Reordered(columns, twice), s_model);
        foreach (var (one, other) in SimulatedTrial.All(weighted).Zip(SimulatedTrial.All(repeated)))
        {
            Close.To(one.Estimate, other.Estimate, 1e-9);
            Close.To(one.StandardError, other.StandardError, 1e-9);
        }
    }

    /// <summary>Where outcomes are counted from changes the intercept, and nothing else.</summary>
    [Fact]
    public void Estimates_OfOutcomesFarFromNothing_AreThoseOfOutcomesNearIt()
    {
        var columns = new SimulatedTrial().Draw(13);
        foreach (var far in (double[])[1e7, -1e9])
        {
            var (near, moved) = (Estimate(columns, s_model), Estimate(columns with { Outcomes = columns.Outcomes.ToArray().Select(outcome => outcome + far).ToArray() }, s_model));
            foreach (var (one, other) in SimulatedTrial.All(near).Zip(SimulatedTrial.All(moved)).Skip(1))
            {
                Close.To(one.Estimate, other.Estimate, 1e-5, one.Name);
                Close.To(one.StandardError, other.StandardError, 1e-5, one.Name);
            }

            Close.Within(near.Controls[0].Estimate, moved.Controls[0].Estimate - far, 1e-5);
        }
    }

    /// <summary>Who does not count is nobody: not among people, nor among degrees of freedom.</summary>
    [Fact]
    public void Weights_OfNothing_AreAsIfNobodyHadBeenAvailable()
    {
        foreach (var isBinary in (bool[])[false, true])
        {
            var columns = new SimulatedTrial { People = 60, IsBinary = isBinary }.Draw(9);
            bool Counts(int row) => columns.People.Span[row] > 988;
            var rows = Enumerable.Range(0, columns.People.Length).ToArray();
            var weighted = Of(columns with { Weights = rows.Select(row => Counts(row) ? 1.0 : 0).ToArray() });
            var absent = Of(columns with
            {
                Available = rows.Select(row => Counts(row) && columns.Available.Span[row]).ToArray(),
                Prompted = rows.Select(row => Counts(row) && columns.Prompted.Span[row]).ToArray(),
            });
            Assert.Equal(absent, weighted);
            Assert.Equal((12, 9, true), (weighted.People, weighted.DegreesOfFreedom, weighted.IsCorrected));

            TrialEstimate Of(TrialColumns of) => SimulatedTrial.Estimate(isBinary
                ? Emee.Estimate(SimulatedTrial.Table(of), new() { Controls = ["mood"] })
                : Wcls.Estimate(SimulatedTrial.Table(of), new() { Controls = ["mood"] }));
        }
    }

    /// <summary>By moderators alone may the numerator differ; an effect that is right for one is right for all.</summary>
    [Fact]
    public void NumeratorColumn_OfAConstant_IsTheNumber()
    {
        var columns = new SimulatedTrial().Draw(11);
        var constant = Enumerable.Repeat(0.37, columns.People.Length).ToArray();
        columns = columns with { Covariates = [.. columns.Covariates, new("centre", constant)] };
        var byColumn = Estimate(columns, s_model with { NumeratorColumn = "centre" });
        var byNumber = Estimate(columns, s_model with { Numerator = 0.37 });
        Assert.Equal(byNumber.Effects, byColumn.Effects);
        Assert.NotEqual(Estimate(columns, s_model).Effects[0].Estimate, byNumber.Effects[0].Estimate);
    }

    [Fact]
    public void Test_OfPureNoise_RejectsAtTheNominalRate() => Seeds.Share(0.05, 1000, seed =>
        Estimate(new SimulatedTrial { People = 120, Points = 15 }.Draw(seed), new() { Controls = ["mood"] }).Effects[0].PValue < 0.05);

    /// <summary>Of a hundred and twenty people: the correction for few is wider than it need be, as is known of it (Mancl and DeRouen 2001).</summary>
    [Fact]
    public void Interval_OfAKnownEffect_HoldsItAtTheNominalRate() => Seeds.Share(0.9, 1000, seed =>
        Estimate(
            new SimulatedTrial { People = 120, Points = 15, Effect = mood => 0.4 - (0.6 * mood) }.Draw(seed),
            s_model with { Coverage = 0.9, Combinations = [new("at a half", [1, 0.5])] }).Combinations[0].Interval.Contains(0.1));

    /// <summary>Of two dozen people: never too sure, though less sure than need be.</summary>
    [Fact]
    public void TestsAndIntervals_OfFewPeople_ErrNoMoreThanTheNominalRate()
    {
        Seeds.AtMost(0.05, 1000, seed =>
            Estimate(new SimulatedTrial { People = 24, Points = 15 }.Draw(seed), new() { Controls = ["mood"] }).Effects[0].PValue < 0.05);
        Seeds.AtMost(0.1, 1000, seed => !Estimate(
            new SimulatedTrial { People = 24, Points = 15, Effect = mood => 0.4 - (0.6 * mood) }.Draw(seed),
            s_model with { Coverage = 0.9, Combinations = [new("at a half", [1, 0.5])] }).Combinations[0].Interval.Contains(0.1));
    }

    private static TrialEstimate Estimate(TrialColumns columns, TrialModel model) =>
        SimulatedTrial.Estimate(Wcls.Estimate(SimulatedTrial.Table(columns), model));

    private static TrialColumns Reordered(TrialColumns columns, int[] rows)
    {
        var available = columns.Available.ToArray();
        return new()
        {
            People = Take(columns.People),
            Available = Take(columns.Available),
            Prompted = Take(columns.Prompted),
            Probabilities = Spoilt(columns.Probabilities),
            Outcomes = Spoilt(columns.Outcomes),
            Covariates = [.. columns.Covariates.Select(column => column with { Values = Spoilt(column.Values) })],
        };

        ReadOnlyMemory<T> Take<T>(ReadOnlyMemory<T> values) => rows.Select(row => values.Span[row]).ToArray();

        ReadOnlyMemory<double> Spoilt(ReadOnlyMemory<double> values) =>
            rows.Select(row => available[row] ? values.Span[row] : double.NaN).ToArray();
    }

    /// <summary>Least squares by QR, and sandwiches with a hat matrix for all rows of a person.</summary>
    private static (double[] Coefficients, double[] Plain, double[] Corrected) LeastSquares(TrialColumns columns, double numerator)
    {
        var rows = Enumerable.Range(0, columns.People.Length).Where(row => columns.Available.Span[row]).ToArray();
        var mood = columns.Covariates[0].Values;
        var noise = columns.Covariates[1].Values;
        var design = Matrix<double>.Build.Dense(rows.Length, 5, (i, j) => j switch
        {
            0 => 1,
            1 => mood.Span[rows[i]],
            2 => noise.Span[rows[i]],
            _ => ((columns.Prompted.Span[rows[i]] ? 1 : 0) - numerator) * (j == 3 ? 1 : mood.Span[rows[i]]),
        });
        var outcomes = Vector<double>.Build.Dense([.. rows.Select(row => columns.Outcomes.Span[row])]);
        var coefficients = design.QR().Solve(outcomes);
        var residuals = outcomes - (design * coefficients);
        var bread = (design.Transpose() * design).Inverse();
        var people = rows.Select((row, i) => (Person: columns.People.Span[row], i)).GroupBy(pair => pair.Person, pair => pair.i);
        var (plain, corrected) = (Matrix<double>.Build.Dense(5, 5), Matrix<double>.Build.Dense(5, 5));
        foreach (IEnumerable<int> person in people)
        {
            var own = Matrix<double>.Build.DenseOfRowVectors(person.Select(design.Row));
            var left = Vector<double>.Build.DenseOfEnumerable(person.Select(i => residuals[i]));
            var lifted = (Matrix<double>.Build.DenseIdentity(own.RowCount) - (own * bread * own.Transpose())).Inverse() * left;
            plain += (own.Transpose() * left).OuterProduct(own.Transpose() * left);
            corrected += (own.Transpose() * lifted).OuterProduct(own.Transpose() * lifted);
        }

        return (coefficients.ToArray(), Errors(plain), Errors(corrected));

        double[] Errors(Matrix<double> meat) => [.. (bread * meat * bread).Diagonal().Select(Math.Sqrt)];
    }
}
