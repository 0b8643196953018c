using System.CommandLine;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Cli;

/// <summary>The command pairs.</summary>
internal static class PairsCommand
{
    public const string Name = "pairs";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfRewards(string.Empty);
        var period = SharedOptions.Month("--period", "The month; else that of --at.");
        var zone = SharedOptions.Zone();
        var language = SharedOptions.Language();
        var command = new Command(Name, "Which willing colleagues are paired in a month: others in turn, and who waits for the next.") { period, zone, language };
        input.AddTo(command, hasPerson: false);
        command.SetAction(parsed => PairsRun.Run(
            input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) },
            new(period.Name, parsed.GetValue(period), parsed.GetRequiredValue(zone)),
            terminal));
        return command;
    }
}
