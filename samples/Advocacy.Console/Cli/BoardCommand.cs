using System.CommandLine;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Cli;

/// <summary>The command board.</summary>
internal static class BoardCommand
{
    public const string Name = "board";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfRewards("Who looks: a board is what one person sees, of the own league and of the teams.");
        var month = SharedOptions.Month("--month", "The month; else that of --at.");
        var zone = SharedOptions.Zone();
        var strategy = new Option<string>("--strategy") { Description = "How equals are numbered: 1 1 3, 1 1 2, or 1 2 3; else as the policy says." };
        strategy.AcceptOnlyFromAmong(Strategies.Competition, Strategies.Dense, Strategies.Ordinal);
        var language = SharedOptions.Language();
        var command = new Command(Name, "What one person sees who agreed to boards: a few places around the own one, and the teams; never the bottom.") { month, zone, strategy, language };
        input.AddTo(command);
        command.SetAction(parsed =>
        {
            var request = input.Read(parsed);
            var settings = parsed.GetValue(strategy) is { } chosen ? [.. request.Settings, Strategies.SettingOf(chosen)] : request.Settings;
            return BoardRun.Run(
                request with { Settings = settings, Language = SharedOptions.LanguageOf(parsed.GetValue(language)) },
                new(month.Name, parsed.GetValue(month), parsed.GetRequiredValue(zone)),
                terminal);
        });
        return command;
    }
}
