using System.CommandLine;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Cli;

/// <summary>The command experts.</summary>
internal static class ExpertsCommand
{
    public const string Name = "experts";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfRewards(string.Empty);
        var requests = SharedOptions.File("--requests", "Who was asked before: JSON Lines with act, owner, expert and askedAt; - is standard input.");
        var situation = SharedOptions.File("--situation", "What is the same for everybody, as JSON: its holidays are no working days; without it an ordinary day, or the invented company's.");
        var language = SharedOptions.Language();
        var command = new Command(Name, "Which acts wait for feedback of an expert, whom to ask, why, and when it goes to the next.") { requests, situation, language };
        input.AddTo(command, hasPerson: false);
        command.SetAction(parsed => ExpertsRun.Run(
            input.Read(parsed) with { Situation = SharedOptions.SourceOf(parsed.GetValue(situation)), Language = SharedOptions.LanguageOf(parsed.GetValue(language)) },
            SharedOptions.SourceOf(parsed.GetValue(requests)),
            terminal));
        return command;
    }
}
