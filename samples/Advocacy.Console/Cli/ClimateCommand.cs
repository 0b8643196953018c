using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Advocacy.Sample.Climates;

namespace Advocacy.Sample.Cli;

/// <summary>The command climate.</summary>
internal static class ClimateCommand
{
    public const string Name = "climate";

    public static Command Build(Terminal terminal)
    {
        var people = SharedOptions.File("--people", "An HR export (CSV); - is standard input.", isRequired: true);
        var map = SharedOptions.File("--map", "Which columns hold answers, and on which scales: the member measures. No other column but those of --by is read.", isRequired: true);
        var by = new Option<string>("--by") { Description = "One or two columns, by a comma: Department, or \"Department,JobRole\"; else the team, department or unit of the map.", HelpName = "COLUMNS" };
        var least = new Option<int?>("--k")
        {
            Description = "Of how many people a figure is made at the least, 5 to 1000; else as the policy says.",
            HelpName = "NUMBER",
            CustomParser = Least,
        };
        var attested = new Option<string>("--attested") { Description = "When the organisation vouched for what is not measured.", HelpName = "DATE" };
        var on = new Option<string>("--on") { Description = "The date it is today, with --attested.", HelpName = "DATE" };
        var policy = SharedOptions.Policy();
        var settings = SharedOptions.Settings();
        var format = SharedOptions.Format();
        var keepGoing = new Option<bool>("--keep-going") { Description = "Skips and counts bad lines, instead of doing nothing." };
        var language = SharedOptions.Language();
        var command = new Command(Name, "Whether the climate of groups has earned the right to ask: listen, prepare or go. Of figures only those that few people cannot be read from.")
        {
            people, map, by, least, attested, on, policy, settings, format, keepGoing, language,
        };
        command.SetAction(parsed => ClimateRun.Run(
            new()
            {
                People = new(parsed.GetRequiredValue(people)),
                Map = new(parsed.GetRequiredValue(map)),
                By = parsed.GetValue(by),
                Attested = parsed.GetValue(attested),
                On = parsed.GetValue(on),
                Policy = parsed.GetRequiredValue(policy),
                Settings = parsed.GetValue(least) is { } number
                    ? [.. parsed.GetValue(settings) ?? [], "climate.leastPeople=" + number.ToString(CultureInfo.InvariantCulture)]
                    : parsed.GetValue(settings) ?? [],
                IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
                KeepsGoing = parsed.GetValue(keepGoing),
                Language = SharedOptions.LanguageOf(parsed.GetValue(language)),
            },
            terminal));
        return command;
    }

    private static int? Least(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 5 and <= 1000)
        {
            return number;
        }

        result.AddError($"'{result.Tokens[0].Value}', allowed: a whole number from 5 to 1000");
        return null;
    }
}
