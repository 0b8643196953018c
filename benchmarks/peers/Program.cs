using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Advocacy.Engine.Benchmarks.Report;
using Advocacy.Engine.Peers.Contenders;

namespace Advocacy.Engine.Peers;

/// <summary>
/// The reference decision on the same people, by the engine and by what somebody would take instead, in one interleaved run: each round
/// gives every contender the same part of the crowd, in an order that turns.
/// </summary>
internal static class Program
{
    private const ulong Seed = 20_260_818;

    private static int Main(string[] arguments)
    {
        if (arguments is ["--first", var only])
        {
            return First(only);
        }

        var people = Number(arguments, "--people", 1_000_000);
        var rounds = Number(arguments, "--rounds", 10);
        if (people is < 1_000 or > 100_000_000 || rounds is < 1 or > 1_000 || people % rounds != 0)
        {
            Console.Error.WriteLine("--people 1000 to 100000000 and --rounds 1 to 1000, of which people is a multiple.");
            return 2;
        }

        var contenders = All(Text(arguments, "--only") ?? string.Empty);
        if (contenders.Exists(contender => contender is InNode))
        {
            InNode.Install();
        }

        var crowd = Crowd.Draw(people, Seed);
        var machine = Machine.Now();
        try
        {
            foreach (var contender in contenders)
            {
                contender.Prepare(crowd);
            }

            var table = Interleave(contenders, crowd.Count, rounds);
            var report = Report.Of(machine, table, people, rounds, contenders.ToDictionary(contender => contender.Name, contender => ColdStart(contender.Name)));
            Console.Write(report);
            if (Text(arguments, "--out") is { } path)
            {
                File.WriteAllText(path, report);
            }

            return table.All(result => result.Agrees) ? 0 : 1;
        }
        finally
        {
            foreach (var contender in contenders)
            {
                contender.Dispose();
            }
        }
    }

    /// <summary>The first, which all are held against, and those whose name holds a text.</summary>
    private static List<IContender> All(string only) => All().FindAll(contender => contender is ByHandVectors || contender.Name.Contains(only, StringComparison.OrdinalIgnoreCase));

    private static List<IContender> All() =>
    [
        new ByHandVectors(),
        new EngineAtOnce(),
        new EngineJudging(),
        new EngineDeciding(),
        new ByHandRows(),
        new CompiledExpression(),
        new MicrosoftRulesEngine(),
        new InNode("ZEN, expression, one by one", "zen-expression", 20_000),
        new InNode("ZEN, expression node, one by one", "zen-expression-node", 5_000),
        new InNode("ZEN, expression node, in batch", "zen-expression-batch", 100_000),
        new InNode("ZEN, decision table, one by one", "zen-table", 5_000),
        new InNode("ZEN, decision table, in batch", "zen-table-batch", 100_000),
        new InNode("json-rules-engine, one by one", "json-rules-engine", 5_000),
    ];

    private static List<Result> Interleave(List<IContender> contenders, int people, int rounds)
    {
        var results = contenders.ConvertAll(contender => new Result(contender.Name, people));
        var part = people / rounds;
        for (var round = -1; round < rounds; round++)
        {
            for (var turn = 0; turn < contenders.Count; turn++)
            {
                var place = (turn + Math.Max(round, 0)) % contenders.Count;
                var isForAll = contenders[place].MostPerRound >= people;
                var from = isForAll ? 0 : Math.Max(round, 0) * part;
                var many = isForAll ? people : Math.Min(part, contenders[place].MostPerRound);
                var answers = results[place].Answers.AsSpan(from, many);
                var measure = contenders[place].Decide(from, answers);
                if (round >= 0)
                {
                    results[place].Add(from, many, measure);
                }

                Console.Error.Write(FormattableString.Invariant($"\rround {round + 1} of {rounds}, {contenders[place].Name,-50}"));
            }
        }

        Console.Error.WriteLine();
        Result.Compare(results);
        return results;
    }

    /// <summary>A contender's first answer in a process of its own.</summary>
    private static int First(string name)
    {
        using var contender = All().Find(one => one.Name == name) ?? throw new ArgumentException("No contender is called so.", nameof(name));
        var crowd = Crowd.Draw(Math.Max(1, System.Numerics.Vector<byte>.Count), Seed);
        contender.Prepare(crowd);
        var answers = new byte[crowd.Count];
        contender.Decide(0, answers);
        Console.WriteLine(answers[0]);
        return 0;
    }

    private static double ColdStart(string name)
    {
        var least = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--first", name]) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            least = Math.Min(least, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return least;
    }

    private static int Number(string[] arguments, string name, int usual) =>
        Text(arguments, name) is { } text ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1 : usual;

    private static string? Text(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var place && place + 1 < arguments.Length ? arguments[place + 1] : null;
}
