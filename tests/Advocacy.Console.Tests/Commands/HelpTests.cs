using System;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("decide", "--help")]
    [InlineData("state", "--help")]
    [InlineData("verify", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("timeline", "--help")]
    [InlineData("rewards", "--help")]
    [InlineData("rewards", "preview", "--help")]
    [InlineData("board", "--help")]
    [InlineData("award", "--help")]
    [InlineData("recognise", "--help")]
    [InlineData("climate", "--help")]
    [InlineData("reach", "--help")]
    [InlineData("health", "--help")]
    [InlineData("impact", "--help")]
    [InlineData("experts", "--help")]
    [InlineData("pairs", "--help")]
    [InlineData("simulate", "--help")]
    [InlineData("sample-size", "--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("backtest", "--help")]
    [InlineData("propose", "--help")]
    [InlineData("overview", "--help")]
    [InlineData("occasions", "--help")]
    [InlineData("rights", "--help")]
    [InlineData("rights", "export", "--help")]
    [InlineData("rights", "import", "--help")]
    [InlineData("rights", "sweep", "--help")]
    [InlineData("rights", "merge", "--help")]
    [InlineData("rights", "erase", "--help")]
    [InlineData("states", "--help")]
    [InlineData("states", "pack", "--help")]
    [InlineData("states", "unpack", "--help")]
    [InlineData("policy", "--help")]
    [InlineData("policy", "check", "--help")]
    [InlineData("policy", "schema", "--help")]
    [InlineData("policy", "default", "--help")]
    [InlineData("policy", "diff", "--help")]
    [InlineData("policy", "migrate", "--help")]
    [InlineData("policy", "advise", "--help")]
    [InlineData("policy", "summary", "--help")]
    public void Help_AnyCommand_HasExamplesOfItsOwnAndExitCodes(params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Empty(ran.Error);
        Assert.Contains("Advocacy.Console " + string.Join(' ', arguments[..^1]), ran.Output[ran.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("Exit codes:", ran.Output);
    }
}
