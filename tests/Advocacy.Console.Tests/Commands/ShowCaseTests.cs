using System;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>Without arguments: the main job on the invented company.</summary>
public class ShowCaseTests
{
    [Theory]
    [InlineData("en", "Adapt and share")]
    [InlineData("nl", "Pas aan en deel")]
    public void Run_NoCommand_ShowsEveryPart(string language, string choice)
    {
        var ran = InProcess.Run("--language", language);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Empty(ran.Error);
        Assert.All(
            [
                "This week's plan", "60 people", "p-01", "p-60", "One employee explained", "The message", choice, "What every gate found",
                "What is held of", "Own acts by week", "Outcomes by decisive reason", "Enrolled people by phase", "consolidation",
            ],
            part => Assert.Contains(part, ran.Output));
        Assert.DoesNotContain('\u001b', ran.Output);
        Assert.All(ran.Lines, line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Run_BuiltProgram_ShowsTheSameInUnderThreeSeconds()
    {
        Assert.Equal(InProcess.Run().Output, BuiltProgram.Run(string.Empty).Output);
        Assert.True(BuiltProgram.BestOfThree() < TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Run_Company_HasPromptsAndWaitsOfManyReasons()
    {
        var output = InProcess.Run().Output;
        Assert.All(
            [
                "fogg.above-line", "consent.not-enrolled", "consent.opted-out", "available.away", "available.paused", "available.muted",
                "quiet.outside-hours", "rest.",
            ],
            reason => Assert.Contains(reason, output));
    }
}
