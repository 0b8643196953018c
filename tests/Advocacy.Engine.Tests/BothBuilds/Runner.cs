using System;
using System.Diagnostics;
using System.IO;

namespace Advocacy.Engine.Tests.BothBuilds;

/// <summary>Runs the comparison as a process of its own; it lies beside these tests and uses the build of the engine that they use.</summary>
internal static class Runner
{
    internal static (int Code, string Output, string Error) Run(string zone, bool withCultures)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Advocacy.Engine.BothBuilds.dll") },
        };
        start.Environment["TZ"] = zone;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = withCultures ? "0" : "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
