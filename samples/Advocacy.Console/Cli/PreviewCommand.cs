using System.CommandLine;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Cli;

/// <summary>The command rewards preview.</summary>
internal static class PreviewCommand
{
    public const string Name = "preview";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfRewards("Only this person.");
        var rules = new Option<string>("--rules")
        {
            Description = "The other rules: effort, team or performance, which ship; or those of a document of a policy.",
            HelpName = "NAME|FILE",
            Required = true,
        };
        var command = new Command(Name, "What other rules would have granted on the same history, before they go live: who would have had less or more, and for what.") { rules };
        input.AddTo(command);
        command.SetAction(parsed => PreviewRun.Run(input.Read(parsed), parsed.GetRequiredValue(rules), terminal));
        return command;
    }
}
