using System.CommandLine;
using Advocacy.Sample.Rights;

namespace Advocacy.Sample.Cli;

/// <summary>The command rights erase.</summary>
internal static class EraseCommand
{
    public const string Name = "erase";

    public static Command Build(Terminal terminal)
    {
        var log = SharedOptions.File("--log", "The log, as decide --log writes it; - is standard input.", isRequired: true);
        var person = new Option<string[]>("--person")
        {
            Description = "Who is erased: all ids of the person, where ids were merged.",
            HelpName = "ID",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command(Name, "Writes a log of decisions without a person: of each line about them only the digest is left, and verify goes on holding for all others.") { log, person };
        command.SetAction(parsed => EraseRun.Run(new(parsed.GetRequiredValue(log)), parsed.GetRequiredValue(person), terminal));
        return command;
    }
}
