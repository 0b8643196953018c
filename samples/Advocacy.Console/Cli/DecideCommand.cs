using System.CommandLine;
using Advocacy.Sample.Deciding;

namespace Advocacy.Sample.Cli;

/// <summary>The command decide.</summary>
internal static class DecideCommand
{
    public const string Name = "decide";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfDeciding();
        var situation = SharedOptions.File("--situation", "What is the same for everybody: offers, climate, holidays, as JSON; without it an ordinary day with nothing on offer.");
        var pull = new Option<bool>("--pull") { Description = "The person asks what they could share: answered at once." };
        var log = SharedOptions.File("--log", "Adds every decision, with all it was made from, to this file: see verify and explain.");
        var language = SharedOptions.Language();
        var command = new Command(Name, "One answer a person at a moment: invite, how and when, or stay silent, until when; and why.") { situation, pull, log, language };
        input.AddTo(command);
        command.SetAction(parsed => DecideRun.Run(
            input.Read(parsed) with
            {
                Situation = SharedOptions.SourceOf(parsed.GetValue(situation)),
                Log = parsed.GetValue(log),
                IsPull = parsed.GetValue(pull),
                Language = SharedOptions.LanguageOf(parsed.GetValue(language)),
            },
            terminal));
        return command;
    }
}
