using System.CommandLine;
using Advocacy.Sample.Logs;

namespace Advocacy.Sample.Cli;

/// <summary>The command explain.</summary>
internal static class ExplainCommand
{
    public const string Name = "explain";

    public static Command Build(Terminal terminal)
    {
        var log = SharedOptions.File("--log", "The log, as decide --log writes it; - is standard input.", isRequired: true);
        var id = new Option<string>("--id") { Description = "The id of the decision.", HelpName = "ID", Required = true };
        var language = SharedOptions.Language();
        var command = new Command(Name, "One decision of a log in words: the answer, the message, what every gate found, and what would have turned it.") { log, id, language };
        command.SetAction(parsed => ExplainRun.Run(
            new()
            {
                Log = new(parsed.GetRequiredValue(log)),
                Id = parsed.GetRequiredValue(id),
                Language = SharedOptions.LanguageOf(parsed.GetValue(language)),
            },
            terminal));
        return command;
    }
}
