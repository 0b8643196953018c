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
        Assert.Contains("Acted of Tue 17 Mar: Accepted", first.Output, StringComparison.Ordinal);
        Assert.Contains("StorySeen of Tue 03 Mar: TooLate", first.Output, StringComparison.Ordinal);
        Assert.Contains(" 1 expired", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, second.Code);
        Assert.Equal(0, Sent(second.Output));
        Assert.Equal(first.Output.TrimEnd().Split('\n')[^1], second.Output.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void Main_InTwoPieces_SendsWhatOneRunSends()
    {
        using var whole = new DatabaseFile();
        using var pieces = new DatabaseFile();
        var once = Run(whole.Path);
        string[] dates = ["2026-03-10", "2026-03-11", "2026-03-31", "2026-04-20"];
        var pieced = string.Concat(dates.Select(until => Run(pieces.Path, until).Output));
        Assert.Equal(Messages(once.Output), Messages(pieced));
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
    [InlineData("a.db", "tomorrow")]
    [InlineData("a.db", "2026-04-20", "more")]
    public void Main_ArgumentsNotUnderstood_SaysSoAndMakesNothing(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(arguments[^1], error, StringComparison.Ordinal);
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

    private static string[] Messages(string output) => [.. output.Split('\n').Where(line => line.Contains("  sends  ", StringComparison.Ordinal))];

    private static int Sent(string output) => Messages(output).Length;

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
            return (Program.Main(arguments), output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(beforeError);
        }
    }
}
