using System.CommandLine;

namespace Advocacy.Sample.Cli;

/// <summary>The command rights.</summary>
internal static class RightsCommand
{
    public const string Name = "rights";

    public static Command Build(Terminal terminal) => new(Name, "What a person may ask for: a copy of all that is held, nothing held past retention, a log without them.")
    {
        ExportCommand.Build(terminal),
        SweepCommand.Build(terminal),
        EraseCommand.Build(terminal),
    };
}
