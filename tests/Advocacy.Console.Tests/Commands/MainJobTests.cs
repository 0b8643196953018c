using System;
using System.Linq;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>The main job on real input, with the program as it was built.</summary>
public class MainJobTests
{
    [Fact]
    public void Decide_PublicData_AnswersForEverybody()
    {
        var ran = BuiltProgram.Run(string.Empty, ["decide", .. SharedData.MainJob("--as-if-enrolled", "--format", "json")]);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Equal(1470, ran.Lines.Count);
        Assert.Contains("1,470 people, 1,835 facts, 69 duplicates.", ran.Error);
        Assert.All(ran.Json, line => Assert.Equal("enrolled", line.GetProperty("asIf").GetString()));
        var decisions = ran.Json.Select(line => line.GetProperty("decision").GetString()).ToHashSet();
        Assert.Equal(2, decisions.Count);
    }

    [Fact]
    public void Decide_PublicDataWhoAlreadyShares_IsNotTaughtWhy()
    {
        var sharing = System.IO.File.ReadLines(SharedData.PathOf("activity.csv")).Skip(1).Select(line => line.Split(',')[0]).ToHashSet();
        var ran = BuiltProgram.Run(string.Empty, ["decide", .. SharedData.MainJob("--as-if-enrolled", "--format", "json")]);
        Assert.All(
            ran.Json.Where(line => sharing.Contains(line.GetProperty("person").GetString()!)),
            line => Assert.False(line.GetProperty("phase").GetString() is "information" or "application"));
    }

    [Fact]
    public void Decide_PublicDataWithoutEnrolment_PromptsNobody()
    {
        var ran = BuiltProgram.Run(string.Empty, ["decide", .. SharedData.MainJob("--format", "json")]);
        Assert.All(ran.Json, line => Assert.Equal("wait", line.GetProperty("decision").GetString()));
    }

    [Fact]
    public void Decide_PublicData_TakesUnderTwoSeconds() =>
        Assert.True(BuiltProgram.BestOfThree(["decide", .. SharedData.MainJob("--as-if-enrolled")]) < TimeSpan.FromSeconds(2));
}
