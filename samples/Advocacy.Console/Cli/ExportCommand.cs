using System.CommandLine;
using Advocacy.Sample.Rights;

namespace Advocacy.Sample.Cli;

/// <summary>The command rights export.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfLooking("Whose data: a copy is of one person, and for nobody else.");
        var language = SharedOptions.Language();
        var also = new Option<string[]>("--also")
        {
            Description = "Other ids of the same person: the copy is of what all of them amount to under --person, as after a merge.",
            HelpName = "ID",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var command = new Command(Name, "All that is held of one person: in words with since when and until when, or as the document to take along.") { language, also };
        input.AddTo(command);
        command.SetAction(parsed => ExportRun.Run(input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) }, parsed.GetValue(also) ?? [], terminal));
        return command;
    }
}
