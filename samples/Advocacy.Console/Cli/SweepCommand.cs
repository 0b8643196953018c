using System.CommandLine;
using Advocacy.Sample.Rights;

namespace Advocacy.Sample.Cli;

/// <summary>The command rights sweep.</summary>
internal static class SweepCommand
{
    public const string Name = "sweep";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfLooking("Only this person.");
        var command = new Command(Name, "What of people lies past retention at a moment, and when the next sweep is worth it; as JSON Lines with the states to store.");
        input.AddTo(command);
        command.SetAction(parsed => SweepRun.Run(input.Read(parsed), terminal));
        return command;
    }
}
