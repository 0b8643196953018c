using System.CommandLine;
using Advocacy.Sample.Deciding;

namespace Advocacy.Sample.Cli;

/// <summary>The command state.</summary>
internal static class StateCommand
{
    public const string Name = "state";

    public static Command Build(Terminal terminal)
    {
        var input = new InputOptions();
        var command = new Command(Name, "What is held of people at a moment, from the facts up to it: phase and evidence, rhythm, habit, caps.");
        input.AddTo(command);
        command.SetAction(parsed => StateRun.Run(input.Read(parsed), terminal));
        return command;
    }
}
