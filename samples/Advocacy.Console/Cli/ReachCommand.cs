using System.CommandLine;
using Advocacy.Sample.Climates;

namespace Advocacy.Sample.Cli;

/// <summary>The command reach.</summary>
internal static class ReachCommand
{
    public const string Name = "reach";

    public static Command Build(Terminal terminal)
    {
        var people = SharedOptions.Number("--people", "How many people.");
        var connections = SharedOptions.Number("--connections", "How many connections each of them has.");
        var population = SharedOptions.Number("--population", "Among how many people those lie.");
        var format = SharedOptions.Format();
        var language = SharedOptions.Language();
        var command = new Command(Name, "How far stories could travel at the most: potential contacts, and how many different people that could be.")
        {
            people, connections, population, format, language,
        };
        command.SetAction(parsed => ReachRun.Run(
            parsed.GetValue(people),
            parsed.GetValue(connections),
            parsed.GetValue(population),
            SharedOptions.IsJson(parsed.GetValue(format)),
            SharedOptions.LanguageOf(parsed.GetValue(language)),
            terminal));
        return command;
    }
}
