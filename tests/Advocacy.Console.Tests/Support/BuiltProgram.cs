using System;
using System.Diagnostics;
using System.IO;

namespace Advocacy.Sample.Tests.Support;

/// <summary>Runs the program as it was built, as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Advocacy.Console.dll");

    /// <summary>Starts it, for a test that does something to it meanwhile.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public static Ran Run(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>The least time of three runs: what the machine was busy with besides does not count.</summary>
    public static TimeSpan BestOfThree(params string[] arguments)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            Run(string.Empty, arguments);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }
}
