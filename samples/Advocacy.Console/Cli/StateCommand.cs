using System.CommandLine;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;

namespace Advocacy.Sample.Cli;

/// <summary>The command state.</summary>
internal static class StateCommand
{
    public const string Name = "state";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfDeciding();
        var language = Language();
        var command = new Command(Name, "What is held of people at a moment, from the facts up to it: phase and evidence, rhythm, habit, caps; or all of it in words.") { language };
        input.AddTo(command);
        command.SetAction(parsed => StateRun.Run(input.Read(parsed), LanguageOf(parsed.GetValue(language)), terminal));
        return command;
    }

    private static Option<string?> Language()
    {
        var option = new Option<string?>("--language")
        {
            Description = "Tells people in this language all that is held of them, instead of the table of numbers; JSON stays as it is.",
        };
        return option.AcceptOnlyFromAmong("nl", "en");
    }

    private static Language? LanguageOf(string? code) => code is null ? null : SharedOptions.LanguageOf(code);
}
