using System;
using System.IO;
using System.Linq;
using System.Text;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Tests.Robustness;
using Advocacy.Engine.Tests.Support;
using Advocacy.Sample.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Sample.Tests.Robustness;

/// <summary>Whatever logs, histories and scenarios hold: they are used as a whole, or told what is wrong with them; never a failure of the program.</summary>
public sealed class LearningFuzzTests(SimulatedLog log)
{
    private const int Rows = 12;
    private const int Decisions = 8;

    [Theory]
    [InlineData("rows.jsonl", 60)]
    [InlineData("rows.csv", 60)]
    [InlineData("facts.jsonl", 50)]
    [InlineData("scenario.json", 40)]
    public void Run_WrongFile_IsUsedAsAWholeOrTold(string file, int cases)
    {
        using var tally = new Tally("learning-" + file);
        var right = Right(file);
        Law.Holds(
            "learning from " + file + ": all is done, or nothing and it says why",
            Arb.From(Gen.Choose(0, int.MaxValue)),
            seed => { tally.Count(Try(file, right, new Random(seed))); },
            cases);
        Assert.True(tally.IsBoth(0.05), $"accepted and refused must each be at least one in twenty; {tally}");
    }

    /// <summary>A log of decisions ends each line with a digest, so that hardly anything that is changed is taken.</summary>
    [Fact]
    public void Run_WrongDecisions_AreTold() => Law.Holds(
        "learning from decisions: never a failure",
        Arb.From(Gen.Choose(0, int.MaxValue)),
        seed => { Try("decisions.jsonl", Right("decisions.jsonl"), new Random(seed)); },
        30);

    private bool Try(string file, string right, Random random)
    {
        var path = log.New(file);
        File.WriteAllBytes(path, Wrong(file, right, random));
        var ran = InProcess.Run(ArgumentsFor(file, path, random));
        File.Delete(path);
        Assert.True(ran.Code is ExitCodes.Done or ExitCodes.BadInput or ExitCodes.Refused, ran.Error);
        Assert.DoesNotContain(ran.Error, character => char.IsControl(character) && character != '\n');
        if (ran.Code == ExitCodes.BadInput)
        {
            Assert.Empty(ran.Output);
            Assert.NotEmpty(ran.ErrorLines);
            return false;
        }

        Assert.Empty(ran.Error);
        Assert.NotEmpty(ran.Output);
        return true;
    }

    private string[] ArgumentsFor(string file, string path, Random random) => file switch
    {
        "scenario.json" => ["simulate", path, "--people", "12", "--weeks", "2"],
        "facts.jsonl" or "decisions.jsonl" => random.Next(2) == 0
            ? ["evaluate", "--log", DecisionsOf(file, path), "--facts", FactsOf(file, path), .. SimulatedLog.Policy]
            : ["backtest", "--log", DecisionsOf(file, path), "--facts", FactsOf(file, path), .. SimulatedLog.Policy, "--change", "prompts.mostPerWeek=1"],
        _ => random.Next(2) == 0 ? ["evaluate", "--log", path] : ["propose", "--log", path, .. SimulatedLog.Policy],
    };

    private string DecisionsOf(string file, string path) => file == "decisions.jsonl" ? path : log.Decisions;

    private string FactsOf(string file, string path) => file == "facts.jsonl" ? path : log.Facts;

    private string Right(string file) => file switch
    {
        "rows.jsonl" => Lines(log.Rows, Rows),
        "rows.csv" => Lines(Csv(), Rows + 1),
        "facts.jsonl" => File.ReadAllText(log.Facts),
        "decisions.jsonl" => Lines(log.Decisions, Decisions),
        _ => ScenarioLibrary.Json("growing-company"),
    };

    private string Csv()
    {
        var path = log.New("rows.csv");
        InProcess.Run("evaluate", "--log", log.Rows, "--out", path);
        return path;
    }

    private static string Lines(string path, int most) => string.Concat(File.ReadLines(path).Take(most).Select(line => line + "\n"));

    private static byte[] Wrong(string file, string right, Random random) => random.Next(2) == 0
        ? Mutations.OfBytes(random, Encoding.UTF8.GetBytes(right))
        : Encoding.UTF8.GetBytes(file == "scenario.json" ? Mutations.OfStructure(random, right) : Mutations.OfLines(random, right));
}
