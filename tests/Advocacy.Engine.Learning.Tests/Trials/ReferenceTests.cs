using System;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Trials;

/// <summary>The results of an independent implementation, on both sizes.</summary>
public class ReferenceTests
{
    private static readonly string[] s_trials = ["trial-small", "trial-large"];

    public static TheoryData<string, string> Analyses =>
        new(s_trials.SelectMany(trial => (string[])["marginal", "moderated_by_week"], (trial, model) => (trial, model)));

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Wcls_Reference_IsMet(string trial, string model)
    {
        var expected = Expected(trial, "wcls_" + model);
        var estimate = SimulatedTrial.Estimate(Wcls.Estimate(Table(trial, "outcome"), Model(model, "lag", "busy")));
        Assert.Equal(expected.GetProperty("clusters").GetInt32(), estimate.People);
        Assert.Equal(trial == "trial-small", estimate.IsCorrected);
        Compare(expected, estimate, (number, coefficient) =>
        {
            if (!number.TryGetProperty("stat", out var statistic))
                return;

            Close.To(statistic.GetDouble(), coefficient.Statistic * coefficient.Statistic, what: coefficient.Name + " F");
            Assert.Equal(number.GetProperty("df2").GetInt32(), estimate.DegreesOfFreedom);
        });
    }

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Emee_Reference_IsMet(string trial, string model)
    {
        var expected = Expected(trial, "emee_" + model);
        var estimate = SimulatedTrial.Estimate(Emee.Estimate(Table(trial, "shared"), Model(model, "busy")));
        Assert.True(estimate.IsCorrected);
        Compare(expected, estimate, (number, coefficient) =>
        {
            if (!number.TryGetProperty("t", out var statistic))
                return;

            Close.To(statistic.GetDouble(), coefficient.Statistic, what: coefficient.Name + " t");
            Close.To(number.GetProperty("se_unadj").GetDouble(), coefficient.PlainStandardError, what: coefficient.Name + " plain");
            Assert.Equal(number.GetProperty("df").GetInt32(), estimate.DegreesOfFreedom);
        });
    }

    internal static TrialTable Table(string trial, string outcome)
    {
        var csv = new Csv($"Reference/{trial}.csv");
        return SimulatedTrial.Table(new()
        {
            People = csv.Whole("person"),
            Available = csv.Flags("available"),
            Prompted = csv.Flags("prompted"),
            Probabilities = csv.Column("probability"),
            Outcomes = csv.Column(outcome),
            Covariates = [new("week", csv.Column("week")), new("lag", csv.Column("lag")), new("busy", csv.Column("busy"))],
        });
    }

    internal static TrialModel Model(string model, params string[] controls) => model == "marginal"
        ? new() { Controls = [.. controls] }
        : new()
        {
            Controls = [.. controls, "week"],
            Moderators = ["week"],
            Combinations = [new("L0", [1, 0.5]), new("L1", [1, 1])],
        };

    private static JsonElement Expected(string trial, string analysis) =>
        JsonDocument.Parse(Resource.Text("Reference/expected.json")).RootElement.GetProperty(trial).GetProperty(analysis);

    private static void Compare(JsonElement expected, TrialEstimate estimate, Action<JsonElement, Coefficient> more)
    {
        var coefficients = SimulatedTrial.All(estimate).ToDictionary(coefficient => coefficient.Name);
        Assert.Equal(expected.GetProperty("coef").GetArrayLength(), coefficients.Count);
        foreach (var number in expected.GetProperty("coef").EnumerateArray())
        {
            var name = number.GetProperty("name").GetString()! switch
            {
                "(Intercept)" => TrialNames.Intercept,
                "A" => TrialNames.Prompt,
                "A:week" => TrialNames.ByModerator("week"),
                var same => same,
            };
            var coefficient = coefficients[name];
            Close.To(number.GetProperty("est").GetDouble(), coefficient.Estimate, what: name);
            Close.To(number.GetProperty("se").GetDouble(), coefficient.StandardError, what: name + " error");
            if (number.TryGetProperty("lcl", out var low))
            {
                Close.To(low.GetDouble(), coefficient.Interval.Low, what: name + " low");
                Close.To(number.GetProperty("ucl").GetDouble(), coefficient.Interval.High, what: name + " high");
                Close.To(number.GetProperty("p").GetDouble(), coefficient.PValue, what: name + " p");
            }

            more(number, coefficient);
        }
    }
}
