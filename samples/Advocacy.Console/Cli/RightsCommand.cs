using System.CommandLine;

namespace Advocacy.Sample.Cli;

/// <summary>The command rights.</summary>
internal static class RightsCommand
{
    public const string Name = "rights";

    public static Command Build(Terminal terminal) => new(Name, "What a person may ask for: a copy of all that is held, nothing held past retention, one row of two ids, a log without them.")
    {
        ExportCommand.Build(terminal),
        ImportCommand.Build(terminal),
        SweepCommand.Build(terminal),
        MergeCommand.Build(terminal),
        EraseCommand.Build(terminal),
    };
}
