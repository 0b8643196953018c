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
        var command = new Command(Name, "All that is held of one person: in words with since when and until when, or as the document to take along.") { language };
        input.AddTo(command);
        command.SetAction(parsed => ExportRun.Run(input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) }, terminal));
        return command;
    }
}
