using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Advocacy.QuickStart.Tests;

/// <summary>The program as somebody runs it.</summary>
public class ProgramTests
{
    [Fact]
    public void Main_TwiceOnOneFile_SendsNothingTwice()
    {
        using var file = new DatabaseFile();
        var first = Run(file.Path);
        var second = Run(file.Path);

        Assert.Equal(0, first.Code);
        Assert.InRange(Sent(first.Output), 4, 20);
        Assert.Contains("Enrolled of Mon 02 Mar: Duplicate", first.Output, StringComparison.Ordinal);
        Assert.Contains("StorySeen of Tue 03 Mar: TooLate", first.Output, StringComparison.Ordinal);
        Assert.Contains($" {Sent(first.Output)} sent", first.Output, StringComparison.Ordinal);
        Assert.Contains(" 1 expired", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, second.Code);
        Assert.Equal(0, Sent(second.Output));
        Assert.Equal(first.Output.TrimEnd().Split('\n')[^1], second.Output.TrimEnd().Split('\n')[^1]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Main_Help_TellsHowItIsUsed(string option)
    {
        var (code, output, _) = Run(option);
        Assert.Equal(0, code);
        Assert.StartsWith("Usage: ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unknown")]
    [InlineData("a.db", "more")]
    public void Main_ArgumentsNotUnderstood_SaysHowItIsUsedAndMakesNothing(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith("Usage: ", error, StringComparison.Ordinal);
        Assert.False(File.Exists("a.db"));
    }

    [Fact]
    public void Main_FileThatCannotBe_SaysWhich()
    {
        var path = Path.Combine(Path.GetTempPath(), $"not-there-{Guid.NewGuid():N}", "a.db");
        var (code, _, error) = Run(path);
        Assert.Equal(2, code);
        Assert.Contains(path, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Main_FileThatIsNoDatabase_SaysSoAndLeavesItAsItIs()
    {
        using var file = new DatabaseFile();
        var text = string.Concat(Enumerable.Repeat("Not a database. ", 100));
        File.WriteAllText(file.Path, text);
        var (code, _, error) = Run(file.Path);
        Assert.Equal(2, code);
        Assert.Contains(file.Path, error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file.Path));
    }

    private static int Sent(string output) => output.Split('\n').Count(line => line.Contains("  sends  ", StringComparison.Ordinal));

    /// <summary>The tests of a class run one after the other, and only these write to the console.</summary>
    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var (before, beforeError) = (Console.Out, Console.Error);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            return ((int)typeof(Host).Assembly.EntryPoint!.Invoke(null, [arguments])!, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(beforeError);
        }
    }
}
