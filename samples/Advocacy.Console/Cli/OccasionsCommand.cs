using System.CommandLine;
using Advocacy.Sample.Offering;
using Advocacy.Sample.SampleData;

namespace Advocacy.Sample.Cli;

/// <summary>The command occasions.</summary>
internal static class OccasionsCommand
{
    public const string Name = "occasions";

    public static Command Build(Terminal terminal)
    {
        var events = SharedOptions.File("--events", "What happened at work: JSON Lines with id, event, title and at; - is standard input; without it a small invented company.");
        var at = new Option<string>("--at")
        {
            Description = "The moment, with an offset: 2026-08-18T10:00+02:00; the invented company's is " + SampleCompany.NowText + ".",
            HelpName = "INSTANT",
            DefaultValueFactory = _ => SampleCompany.NowText,
        };
        var policy = SharedOptions.Policy();
        var language = SharedOptions.Language();
        var format = SharedOptions.Format();
        var keepGoing = new Option<bool>("--keep-going") { Description = "Skips and counts bad lines, instead of doing nothing." };
        var command = new Command(Name, "What happened at work and is worth telling, for whom and until when; and what is passed over, and why.") { events, at, policy, language, format, keepGoing };
        command.SetAction(parsed => OccasionsRun.Run(
            new(
                SharedOptions.SourceOf(parsed.GetValue(events)),
                parsed.GetRequiredValue(at),
                parsed.GetRequiredValue(policy),
                SharedOptions.LanguageOf(parsed.GetValue(language)),
                SharedOptions.IsJson(parsed.GetValue(format)),
                parsed.GetValue(keepGoing)),
            terminal));
        return command;
    }
}
