using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml.Linq;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>How many people a trial takes.</summary>
public sealed class SampleSizeTests : IDisposable
{
    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("sample-size", "sample-size")]
    [InlineData("sample-size-turning", "sample-size", "--days", "42", "--points", "5", "--availability", "0.7", "--effect", "0.1", "--initial", "0", "--turning-day", "28", "--people", "40")]
    [InlineData("sample-size-too-small", "sample-size", "--days", "2", "--effect", "0.0005")]
    public void Run_Trial_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    /// <summary>With many people the F distribution is nearly the square of a normal one: (1.96 + 0.84)² over the information of a person.</summary>
    [Theory]
    [InlineData(60, 1, 0.5, 1.0, 0.02)]
    [InlineData(30, 3, 0.3, 0.6, 0.03)]
    [InlineData(42, 5, 0.4, 0.5, -0.01)]
    public void Run_ConstantEffect_IsNearlyTheNormalApproximation(int days, int points, double probability, double availability, double effect)
    {
        var asked = FormattableString.Invariant($"sample-size --days {days} --points {points} --probability {probability} --availability {availability} --effect {effect} --format json").Split(' ');
        foreach (var line in InProcess.Run(asked).Json.Where(line => line.GetProperty("people").GetInt32() > 300))
        {
            var of = line.GetProperty("effect").GetDouble();
            var expected = Math.Pow(1.959964 + 0.841621, 2) / (days * points * availability * probability * (1 - probability) * of * of);
            Assert.Equal(expected, line.GetProperty("people").GetInt32() - 2, expected * 0.005);
        }
    }

    [Fact]
    public void Run_AnyTrial_HasTheEffectAskedForAmongOthers()
    {
        var lines = InProcess.Run("sample-size", "--effect", "0.2", "--people", "25", "--format", "json").Json;
        Assert.Equal([0.1, 0.15, 0.2, 0.25, 0.3, 0.4], lines.Select(line => Math.Round(line.GetProperty("effect").GetDouble(), 9)));
        Assert.Equal(0.2, lines.Single(line => line.GetProperty("isAsked").GetBoolean()).GetProperty("effect").GetDouble());
        var people = lines.Select(line => line.GetProperty("people").GetInt32()).ToList();
        Assert.Equal(people.OrderDescending(), people);
        Assert.All(lines, line => Assert.Equal(line.GetProperty("people").GetInt32() <= 25, line.GetProperty("powerOfGivenPeople").GetDouble() >= 0.8));
        Assert.Equal(JsonValueKind.Null, InProcess.Run("sample-size", "--days", "2", "--effect", "0.0005", "--format", "json").Json[0].GetProperty("people").ValueKind);
    }

    [Fact]
    public void Run_Figures_AreWritten()
    {
        var folder = files.New("figures");
        Assert.Equal(ExitCodes.Done, InProcess.Run("sample-size", "--svg", folder).Code);
        Assert.Equal(["people-by-effect", "power-by-people"], Directory.GetFiles(folder).Select(Path.GetFileNameWithoutExtension).Order());
        var needed = InProcess.Run("sample-size", "--format", "json").Json.Single(line => line.GetProperty("isAsked").GetBoolean()).GetProperty("people").GetInt32();
        var told = XDocument.Load(Path.Combine(folder, "people-by-effect.svg")).Root!.Elements().Single(part => part.Name.LocalName == "desc").Value;
        Assert.EndsWith(FormattableString.Invariant($"For 0.1: {needed} people."), told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--effect", "--effect", "0")]
    [InlineData("--effect", "--effect", "NaN")]
    [InlineData("--probability", "--probability", "1")]
    [InlineData("--availability", "--availability", "0")]
    [InlineData("--availability", "--availability", "1.01")]
    [InlineData("--power", "--power", "0.04")]
    [InlineData("--significance", "--significance", "0")]
    [InlineData("--days", "--days", "0")]
    [InlineData("--days", "--days", "2", "--initial", "0", "--turning-day", "3")]
    [InlineData("--turning-day", "--turning-day", "20")]
    [InlineData("--turning-day", "--initial", "0", "--turning-day", "85")]
    [InlineData("--people", "--people", "4")]
    [InlineData("--points", "--points", "1.5")]
    public void Run_OutOfRange_IsNamed(string named, params string[] arguments)
    {
        var ran = InProcess.Run(["sample-size", .. arguments]);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains("AE8001 " + named, ran.Error);
    }

    [Fact]
    public void Run_SeveralProblems_AreToldAtOnce() =>
        Assert.Equal(3 + 1, InProcess.Run("sample-size", "--effect", "0", "--probability", "2", "--availability", "7").ErrorLines.Count);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
