using Advocacy.Sample.Cli;

namespace Advocacy.Sample;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var terminal = Terminal.OfProcess();
        return CommandLine.Run(arguments, terminal);
    }
}
