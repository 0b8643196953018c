using System.CommandLine;
using Advocacy.Sample.Trying;

namespace Advocacy.Sample.Cli;

/// <summary>The command propose.</summary>
internal static class ProposeCommand
{
    public const string Name = "propose";

    public static Command Build(Terminal terminal)
    {
        var input = LearningOptions.OfRows();
        var file = SharedOptions.File("--out", "A file for the changed policy; its evidence goes beside it, as FILE with .evidence.json.");
        var command = new Command(Name, "A changed policy from a log with its evidence, or why none is proposed; with --against or --change, whether that is worth it. Nothing is ever applied.")
        {
            file,
        };
        input.AddTo(command);
        command.SetAction(parsed => ProposeRun.Run(new() { Input = input.Read(parsed), Out = parsed.GetValue(file) }, terminal));
        return command;
    }
}
