using System.CommandLine;
using Advocacy.Sample.Rights;

namespace Advocacy.Sample.Cli;

/// <summary>The command rights merge.</summary>
internal static class MergeCommand
{
    public const string Name = "merge";

    public static Command Build(Terminal terminal)
    {
        var one = new Argument<string>("ONE") { Description = "One id of the person." };
        var other = new Argument<string>("OTHER") { Description = "The other id; which is which makes no difference." };
        var into = new Option<string>("--into") { Description = "The id to go on under: one of both, or one that nobody has.", HelpName = "ID", Required = true };
        var input = InputOptions.OfLooking(string.Empty);
        var command = new Command(Name, "Makes one state of two that are of one person; as JSON with the state and the outcomes to store.") { one, other, into };
        input.AddTo(command, hasPerson: false);
        command.SetAction(parsed => MergeRun.Run(
            input.Read(parsed), new(parsed.GetRequiredValue(one), parsed.GetRequiredValue(other), parsed.GetRequiredValue(into)), terminal));
        return command;
    }
}
