using System.CommandLine;
using Advocacy.Sample.Trying;

namespace Advocacy.Sample.Cli;

/// <summary>The command backtest.</summary>
internal static class BacktestCommand
{
    public const string Name = "backtest";

    public static Command Build(Terminal terminal)
    {
        var input = LearningOptions.OfHistory();
        var atMost = SharedOptions.Real("--at-most", "Ends with 3 where a larger share of decision points would be otherwise, 0 to 1.");
        var examples = SharedOptions.Whole("--examples", "How many examples are shown of each pair of reasons, 0 to 100; else 2.", 0, 100);
        var seed = SharedOptions.Seed("Of the invented company: the same seed is the same people with the same luck.");
        var command = new Command(Name, "What another policy would have decided on a recorded history, by decisive reason and with examples; and what it would bring, or why that cannot be told.")
        {
            atMost, examples, seed,
        };
        input.AddTo(command);
        command.SetAction(parsed => BacktestRun.Run(
            new() { Input = input.Read(parsed), AtMost = parsed.GetValue(atMost), Examples = parsed.GetValue(examples) ?? 2, Seed = parsed.GetValue(seed) }, terminal));
        return command;
    }
}
