using System.CommandLine;
using Advocacy.Sample.Programme;

namespace Advocacy.Sample.Cli;

/// <summary>The command impact.</summary>
internal static class ImpactCommand
{
    public const string Name = "impact";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfLooking("Whose impact: it is told to this person, and to nobody else.");
        var connections = SharedOptions.Connections("How many connections the person told of, for the potential reach; it is held nowhere.", 1_000_000_000);
        var language = SharedOptions.Language();
        var command = new Command(Name, "What came of what one person shared, in words for that person: acts, responses, thanks, feedback, and potential reach.") { connections, language };
        input.AddTo(command);
        command.SetAction(parsed => ImpactRun.Run(
            input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) }, parsed.GetValue(connections), terminal));
        return command;
    }
}
