using System;
using System.IO;
using Xunit;

namespace Advocacy.Sample.Tests.Support;

/// <summary>Compares a text with the approved one; <c>ADVOCACY_APPROVE=1 dotnet test</c> writes it instead.</summary>
internal static class Approved
{
    /// <summary>Runs a command of which nothing goes wrong, and compares what it prints, in a hundred columns.</summary>
    public static void CheckRun(string name, string[] arguments, string folder)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Empty(ran.Error);
        Assert.All(ran.Lines, line => Assert.True(line.Length <= 100, line));
        Check(name, ran.Output, folder);
    }

    public static void Check(string name, string actual, string folder)
    {
        var file = name + ".approved.txt";
        if (Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(folder, file), actual);
            return;
        }

        using var stream = typeof(Approved).Assembly.GetManifestResourceStream(file);
        Assert.True(stream is not null, $"{file} is not there. If {name} reads well: ADVOCACY_APPROVE=1 dotnet test, and commit the file.");
        using var reader = new StreamReader(stream!);
        Assert.Equal(reader.ReadToEnd(), actual);
    }
}
