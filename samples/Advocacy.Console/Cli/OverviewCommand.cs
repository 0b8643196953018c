using System.CommandLine;
using Advocacy.Sample.Offering;

namespace Advocacy.Sample.Cli;

/// <summary>The command overview.</summary>
internal static class OverviewCommand
{
    public const string Name = "overview";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfLooking("This person's overview in words, as the person reads it.");
        var situation = SharedOptions.File("--situation", "What is on offer, as JSON; without it what the invented company has.");
        var connections = SharedOptions.Connections("How many contacts the person's own network has, for the potential reach.", int.MaxValue);
        var language = SharedOptions.Language();
        var command = new Command(Name, "The weekly overview somebody sees who asks for it: a few items, each to adapt, copy or skip.") { situation, connections, language };
        input.AddTo(command);
        command.SetAction(parsed => OverviewRun.Run(
            input.Read(parsed) with
            {
                Situation = SharedOptions.SourceOf(parsed.GetValue(situation)),
                Language = SharedOptions.LanguageOf(parsed.GetValue(language)),
            },
            (int?)parsed.GetValue(connections),
            terminal));
        return command;
    }
}
