using System.CommandLine;
using Advocacy.Sample.Programme;

namespace Advocacy.Sample.Cli;

/// <summary>The command health.</summary>
internal static class HealthCommand
{
    public const string Name = "health";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfLooking(string.Empty);
        var zone = SharedOptions.Zone("weeks");
        var language = SharedOptions.Language();
        var command = new Command(Name, "How the programme does, of everybody together: figures, what goes wrong, and where to begin. It tells of nobody.") { zone, language };
        input.AddTo(command, hasPerson: false);
        command.SetAction(parsed => HealthRun.Run(
            input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) }, parsed.GetRequiredValue(zone), terminal));
        return command;
    }
}
