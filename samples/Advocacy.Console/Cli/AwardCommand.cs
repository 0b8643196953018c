using System.CommandLine;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Cli;

/// <summary>The command award.</summary>
internal static class AwardCommand
{
    public const string Name = "award";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfRewards(string.Empty);
        var period = SharedOptions.Month("--period", "The month; else the last one that is over at --at.");
        var zone = SharedOptions.Zone();
        var kind = new Option<string>("--kind") { Description = "How the winner is found.", DefaultValueFactory = _ => Kinds.NameOf(AwardKind.Surprise) };
        kind.AcceptOnlyFromAmong([.. Kinds.AwardNames]);
        var seed = new Option<string>("--seed") { Description = "The published seed of the draw: what nobody can know before the month is over; without it an example.", HelpName = "TEXT" };
        var key = SharedOptions.File("--key", "The secret under which people have pseudonyms on the tickets; without it an example.");
        var language = SharedOptions.Language();
        var command = new Command(Name, "Who wins an award of a month, and nobody else; how to check the draw, what the award does to motivation, and what to disclose.")
        {
            period, zone, kind, seed, key, language,
        };
        input.AddTo(command, hasPerson: false);
        command.SetAction(parsed => AwardRun.Run(
            input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) },
            new(period.Name, parsed.GetValue(period), parsed.GetRequiredValue(zone)),
            new()
            {
                Kind = Kinds.AwardOf(parsed.GetRequiredValue(kind)),
                Seed = parsed.GetValue(seed),
                Key = SharedOptions.SourceOf(parsed.GetValue(key)),
            },
            terminal));
        return command;
    }
}
