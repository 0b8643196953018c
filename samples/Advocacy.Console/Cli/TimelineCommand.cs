using System;
using System.CommandLine;
using System.IO;
using Advocacy.Sample.Timelines;

namespace Advocacy.Sample.Cli;

/// <summary>The command timeline.</summary>
internal static class TimelineCommand
{
    public const string Name = "timeline";

    private static readonly string Year = Path.Combine(AppContext.BaseDirectory, "scripts", "year-with-one-employee.json");

    public static Command Build(Terminal terminal)
    {
        var script = SharedOptions.File("--script", "Who the person is and what they do, as JSON; without it a year with one employee.");
        var person = new Option<string>("--person") { Description = "The person's id; else the script's.", HelpName = "ID" };
        var from = new Option<string>("--from") { Description = "The first day; else the script's.", HelpName = "DATE" };
        var weeks = SharedOptions.Weeks();
        var policy = SharedOptions.Policy();
        var settings = SharedOptions.Settings();
        var seed = SharedOptions.Seed();
        var format = SharedOptions.Format();
        var language = SharedOptions.Language();
        var command = new Command(Name, "Fast-forward: every decision point of somebody's weeks, what was decided and why, and what the scripted person did.")
        {
            script, person, from, weeks, policy, settings, seed, format, language,
        };
        command.SetAction(parsed => TimelineRun.Run(
            new()
            {
                Script = new(parsed.GetValue(script) ?? Year),
                Person = parsed.GetValue(person),
                From = parsed.GetValue(from),
                Weeks = parsed.GetValue(weeks),
                Policy = parsed.GetRequiredValue(policy),
                Settings = parsed.GetValue(settings) ?? [],
                Seed = parsed.GetValue(seed),
                IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
                Language = SharedOptions.LanguageOf(parsed.GetValue(language)),
            },
            terminal));
        return command;
    }
}
