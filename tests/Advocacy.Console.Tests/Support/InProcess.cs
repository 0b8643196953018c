using System.IO;
using Advocacy.Sample.Cli;

namespace Advocacy.Sample.Tests.Support;

/// <summary>Runs the program within the test, with text for streams.</summary>
internal static class InProcess
{
    public static Ran Run(params string[] arguments) => RunWith(string.Empty, arguments);

    public static Ran RunWith(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(new StringReader(input), output, error, isOutputInteractive: false, isErrorInteractive: false);
        var code = CommandLine.Run(arguments, terminal);
        return new(code, output.ToString(), error.ToString());
    }
}
