using System.CommandLine;
using Advocacy.Sample.Trying;

namespace Advocacy.Sample.Cli;

/// <summary>The command sample-size.</summary>
internal static class SampleSizeCommand
{
    public const string Name = "sample-size";

    public static Command Build(Terminal terminal)
    {
        var usual = new SampleSizeRequest();
        var days = SharedOptions.Whole("--days", "How many days the trial lasts, 1 to 10000; else 42.", 1, 10_000);
        var points = SharedOptions.Whole("--points", "How many decision points there are on a day, 1 to 1000; else 1.", 1, 1000);
        var probability = SharedOptions.Real("--probability", "The probability of a prompt; else 0.5.");
        var availability = SharedOptions.Real("--availability", "The share of points at which somebody is available; else 1.");
        var effect = SharedOptions.Real("--effect", "The mean effect, in standard deviations of the outcome; else 0.1.");
        var initial = SharedOptions.Real("--initial", "The effect on the first day, from which it changes evenly; else it is the same on all days.");
        var turning = SharedOptions.Whole("--turning-day", "The day on which an effect with --initial turns.", 2, 20_000);
        var controls = SharedOptions.Whole("--controls", "How many coefficients of controls there are, the intercept included, 1 to 100; else 3.", 1, 100);
        var significance = SharedOptions.Real("--significance", "How often a trial without any effect may say that there is one; else 0.05.");
        var power = SharedOptions.Real("--power", "How likely the trial is to find its effect; else 0.8.");
        var people = SharedOptions.Whole("--people", "Also how likely so many people find each effect.", 1, 1_000_000);
        var figures = SharedOptions.Figures();
        var format = SharedOptions.Format();
        var command = new Command(Name, "How many people a micro-randomised trial takes to find an effect, and what a smaller or larger effect would take.")
        {
            days, points, probability, availability, effect, initial, turning, controls, significance, power, people, figures, format,
        };
        command.SetAction(parsed => SampleSizeRun.Run(
            new()
            {
                Days = parsed.GetValue(days) ?? usual.Days,
                PointsPerDay = parsed.GetValue(points) ?? usual.PointsPerDay,
                Probability = parsed.GetValue(probability) ?? usual.Probability,
                Availability = parsed.GetValue(availability) ?? usual.Availability,
                Effect = parsed.GetValue(effect) ?? usual.Effect,
                Initial = parsed.GetValue(initial),
                TurningDay = parsed.GetValue(turning),
                Controls = parsed.GetValue(controls) ?? usual.Controls,
                Significance = parsed.GetValue(significance) ?? usual.Significance,
                Power = parsed.GetValue(power) ?? usual.Power,
                People = parsed.GetValue(people),
                Figures = parsed.GetValue(figures),
                IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
            },
            terminal));
        return command;
    }
}
