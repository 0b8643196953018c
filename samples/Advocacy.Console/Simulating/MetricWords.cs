using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Simulating;

/// <summary>What a simulation tells, in words and in units that are read easily: of a hundred, but for one index.</summary>
internal static class MetricWords
{
    private const string Everybody = "per 100 people who ever enrolled";

    public static IEnumerable<string> Names => Enum.GetValues<SimulationMetric>().Select(NameOf);

    /// <summary>The name on the command line, in JSON and of files: <c>ActiveRate</c> is "active-rate".</summary>
    public static string NameOf(SimulationMetric metric) => Kinds.NameOf(metric);

    public static SimulationMetric Of(string name) => Enum.GetValues<SimulationMetric>().Single(metric => NameOf(metric) == name);

    public static string Title(SimulationMetric metric) => metric switch
    {
        SimulationMetric.Enrolled => "Still enrolled",
        SimulationMetric.ActiveRate => "Acted in the week",
        SimulationMetric.Acts => "Acts",
        SimulationMetric.UnpromptedActs => "Acts without a prompt",
        SimulationMetric.Posts => "Posts",
        SimulationMetric.Comments => "Comments",
        SimulationMetric.Photos => "Photos",
        SimulationMetric.ToldAFriend => "Told a friend",
        SimulationMetric.Referrals => "Jobs tipped",
        SimulationMetric.Ideas => "Ideas",
        SimulationMetric.AdaptRatio => "Adapted rather than copied",
        SimulationMetric.Skips => "Skips",
        SimulationMetric.Prompts => "Messages",
        SimulationMetric.Seen => "Messages seen",
        SimulationMetric.Asked => "Answers to who asked",
        SimulationMetric.Mutes => "Mutes",
        SimulationMetric.OptOuts => "Opt-outs",
        SimulationMetric.InInformation => "In information",
        SimulationMetric.InApplication => "In application",
        SimulationMetric.InConfirmation => "In confirmation",
        SimulationMetric.InConsolidation => "In consolidation",
        SimulationMetric.Gini => "Unevenness (Gini)",
        SimulationMetric.TopTenth => "The most active tenth",
        _ => throw new ArgumentOutOfRangeException(nameof(metric)),
    };

    /// <summary>What one of its unit is.</summary>
    public static string Unit(SimulationMetric metric) => metric switch
    {
        SimulationMetric.AdaptRatio => "% of what was adapted or copied",
        SimulationMetric.Seen => "% of messages",
        SimulationMetric.InInformation or SimulationMetric.InApplication or SimulationMetric.InConfirmation or SimulationMetric.InConsolidation => "% of the enrolled",
        SimulationMetric.Gini => "0 even, 1 one person has all",
        SimulationMetric.TopTenth => "% of the acts of four weeks",
        _ => Everybody,
    };

    /// <summary>The most that it can be: everybody, or all.</summary>
    public static double Most(SimulationMetric metric) => metric switch
    {
        SimulationMetric.Gini => 1,
        SimulationMetric.Enrolled or SimulationMetric.ActiveRate => 100,
        _ => Unit(metric) == Everybody ? double.PositiveInfinity : 100,
    };

    /// <summary>How large an estimate is in that unit.</summary>
    public static Estimate Scaled(SimulationMetric metric, Estimate estimate)
    {
        var factor = metric == SimulationMetric.Gini ? 1 : 100;
        return new(factor * estimate.Value, new Interval(factor * estimate.Interval.Low, factor * estimate.Interval.High));
    }

    /// <summary>A number with about three digits, and a true minus.</summary>
    public static string Of(double value) =>
        value.ToString(Math.Abs(value) switch { >= 99.95 => "N0", >= 9.995 => "F1", _ => "F2" }, CultureInfo.InvariantCulture) is var text && text.Trim('-', '0', '.').Length == 0
            ? text.TrimStart('-')
            : text.Replace('-', '−');

    public static string Of(Interval interval) => "(" + Of(interval.Low) + " to " + Of(interval.High) + ")";

    /// <summary>A value with its interval; a dash where there is nothing to divide by.</summary>
    public static string Of(SimulationMetric metric, Estimate? estimate) =>
        estimate is { } told && Scaled(metric, told) is var scaled ? Of(scaled.Value) + " " + Of(scaled.Interval) : "–";
}
