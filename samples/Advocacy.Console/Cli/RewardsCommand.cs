using System.CommandLine;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Cli;

/// <summary>The command rewards.</summary>
internal static class RewardsCommand
{
    public const string Name = "rewards";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfRewards("Only this person: balances, badges, and why each thing was granted or not.");
        var year = new Option<string>("--year") { Description = "Also what was granted in a calendar year; the ledger reaches back as far as retention.", HelpName = "YEAR" };
        var language = SharedOptions.Language();
        var command = new Command(Name, "Points and badges of everybody who takes part, by person id and never by rank; or of one person, with why.") { year, language };
        input.AddTo(command);
        command.Subcommands.Add(PreviewCommand.Build(terminal));
        command.SetAction(parsed => RewardsRun.Run(
            input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) }, parsed.GetValue(year), terminal));
        return command;
    }
}
