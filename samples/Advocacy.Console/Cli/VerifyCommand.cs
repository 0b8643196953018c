using System.CommandLine;
using Advocacy.Sample.Logs;

namespace Advocacy.Sample.Cli;

/// <summary>The command verify.</summary>
internal static class VerifyCommand
{
    public const string Name = "verify";

    public static Command Build(Terminal terminal)
    {
        var log = SharedOptions.File("--log", "The log, as decide --log writes it; - is standard input.", isRequired: true);
        var policy = SharedOptions.Policy();
        var settings = SharedOptions.Settings();
        var format = SharedOptions.Format();
        var command = new Command(Name, "Makes every decision of a log again from what is logged with it, and names every line that was changed.") { log, policy, settings, format };
        command.SetAction(parsed => VerifyRun.Run(
            new()
            {
                Log = new(parsed.GetRequiredValue(log)),
                Policy = parsed.GetRequiredValue(policy),
                Settings = parsed.GetValue(settings) ?? [],
                IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
            },
            terminal));
        return command;
    }
}
