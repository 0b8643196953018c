using System.CommandLine;
using Advocacy.Sample.Rights;

namespace Advocacy.Sample.Cli;

/// <summary>The command rights import.</summary>
internal static class ImportCommand
{
    public const string Name = "import";

    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The document, as rights export --format json writes it; - is standard input." };
        var format = SharedOptions.Format();
        var command = new Command(Name, "Reads what a person took along: all that is wrong with it, or what it holds; as JSON with the state to store.") { file, format };
        command.SetAction(parsed => ImportRun.Run(new(parsed.GetRequiredValue(file)), SharedOptions.IsJson(parsed.GetValue(format)), terminal));
        return command;
    }
}
