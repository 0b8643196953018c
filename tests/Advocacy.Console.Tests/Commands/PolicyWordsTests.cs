using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>What is known about a policy, and what it does, in words.</summary>
public class PolicyWordsTests
{
    [Theory]
    [InlineData("policy-advise", "policy", "advise", "activating")]
    [InlineData("policy-advise-nl", "policy", "advise", "activating", "--language", "nl", "--today", "2030-01-01")]
    [InlineData("policy-summary", "policy", "summary", "default")]
    [InlineData("policy-summary-nl", "policy", "summary", "activating", "--language", "nl")]
    public void Run_OfAPreset_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    [Fact]
    public void Advise_TheDefault_HasNothingToSay()
    {
        Assert.Contains("Nothing to advise.", InProcess.Run("policy", "advise", "default").Output);
        Assert.Contains("Niets aan te raden.", InProcess.Run("policy", "advise", "default", "--language", "nl").Output);
        Assert.Empty(InProcess.Run("policy", "advise", "default", "--format", "json").Json);
    }

    [Fact]
    public void Advise_AsJson_HasCodeEffectAndSource()
    {
        var lines = InProcess.Run("policy", "advise", "activating", "--format", "json").Json;
        Assert.Equal(["AE9020", "AE9021", "AE9023", "AE9024", "AE9025", "AE9026", "AE9028"], lines.Select(line => line.GetProperty("code").GetString()));
        Assert.Equal(-0.4, lines[1].GetProperty("effect").GetProperty("least").GetDouble());
        Assert.All(lines, line => Assert.NotEmpty(line.GetProperty("source").GetString()!));
        Assert.All(lines, line => Assert.NotEmpty(line.GetProperty("paths").EnumerateArray()));
    }

    [Fact]
    public void Summary_AsJson_HasSectionsWithPaths()
    {
        var summary = InProcess.Run("policy", "summary", "default", "--format", "json").Json.Single();
        Assert.Contains("prompts.mostPerWeek", summary.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("lines").EnumerateArray()).Select(line => line.GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData("advise")]
    [InlineData("summary")]
    public void Run_ADocumentThatIsNotThere_IsBadInput(string what) => Assert.Equal(ExitCodes.BadInput, InProcess.Run("policy", what, "nowhere.json").Code);

    [Fact]
    public void Advise_ADateThatIsNone_IsBadInput() => Assert.Equal(ExitCodes.BadInput, InProcess.Run("policy", "advise", "default", "--today", "tomorrow").Code);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
