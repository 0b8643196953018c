using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Tests.Robustness;
using Advocacy.Engine.Tests.Support;
using Advocacy.Sample.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Sample.Tests.Robustness;

/// <summary>Whatever files hold: either all is done, or nothing is, with every problem told by file and place; never a failure of the program.</summary>
public sealed class FileFuzzTests : IDisposable
{
    private const string PeopleCsv = """
        Employee;Name;Department;Zone;Days;From;To
        e-1;Ann;"Bridges; north";Europe/Amsterdam;mon-fri;09:00;17:00
        e-2;Bob;Roads;W. Europe Standard Time;ma,wo;8:30;16:30
        e-3;"Cas ""C"" D.";;America/New_York;;;
        e-4;Dée;Roads;Asia/Kathmandu;1 2 3;22:00;06:00

        """;

    private const string PeopleMap = """
        {"id":"Employee","department":"Department","zone":"Zone","workDays":"Days","workStart":"From","workEnd":"To","delimiter":";"}
        """;

    private const string People = """
        {"person":"e-1","zone":"Europe/Amsterdam","team":"bridges","department":"projects","hours":{"days":["mon-thu"],"start":"09:00","end":"17:00"},"roles":["leader","expert"]}
        {"person":"e-2","zone":"America/New_York"}
        {"person":"e-3","zone":"Asia/Kathmandu","unit":"north"}

        """;

    private const string Facts = """
        {"type":"enrolled","id":"f-1","person":"e-1","at":"2026-01-05T09:00:00Z","by":"e-1","notice":"n-1","channels":["in-app","teams"],"knowsWhy":true,"confidence":0.7}
        {"type":"enrolled","person":"e-2","at":"2026-01-06T09:00:00+01:00","by":"e-2","notice":"n-1","channels":["in-app"]}
        {"type":"preferences-set","id":"f-2","person":"e-1","at":"2026-01-07T09:00:00Z","preferences":{"hours":{"days":["monday","friday"],"start":"09:00","end":"17:00"},"mostPerWeek":2,"slot":"10:15"}}
        {"type":"scheduled","id":"f-3","person":"e-1","at":"2026-01-12T08:00:00Z","decision":"d-1","intervention":"weekly-overview","channel":"teams","ask":"share","deliverAt":"2026-01-12T09:00:00Z","validUntil":"2026-01-12T16:00:00Z"}
        {"type":"seen","id":"f-4","person":"e-1","at":"2026-01-12T10:00:00Z","decision":"d-1","opening":"seen"}
        {"type":"acted","id":"f-5","person":"e-1","at":"2026-01-13T10:00:00Z","kind":"post","decision":"d-1"}
        {"type":"away","id":"f-6","person":"e-2","at":"2026-01-20T10:00:00Z","from":"2026-01-21T00:00:00Z","to":"2026-02-01T00:00:00Z"}
        {"type":"retracted","id":"f-7","person":"e-1","at":"2026-01-21T10:00:00Z","target":"f-5"}
        {"type":"freeze-used","id":"f-8","person":"e-1","at":"2026-01-28T10:00:00Z","date":"2026-01-26"}

        """;

    private const string Acts = """
        employee,at,act,note
        e-1,2026-01-13T10:00:00Z,post,
        e-2,2026-01-14T10:00+01:00,told-a-friend,"a, b"
        e-1,2026-01-20T10:00:00Z,"photo",x
        e-3,2026-01-21 10:00:00+05:45,post,

        """;

    private const string ActsMap = """{"person":"employee","at":"at","act":"act"}""";

    private const string Situation = """
        {"offers":[{"id":"c-1","kind":"occasion","occasion":"client-visit","title":"The bridge is open","topics":["water"],"expiresAt":"2026-09-01T08:00:00Z"},{"id":"c-2","kind":"story","title":"A story"}],
        "climate":[{"unit":"north","readiness":"listen"}],"climateElsewhere":"go","holidays":[{"date":"2026-12-25"},{"date":"2026-02-02","group":"bridges"}],"channelsDown":["teams"]}
        """;

    private static readonly string[] Inputs = ["people.csv", "people.map.json", "people.jsonl", "facts.jsonl", "acts.csv", "acts.map.json", "situation.json", "script.json"];

    private static readonly string[] KeepGoing = ["--keep-going"];

    private static readonly string[] AsIf = ["--as-if-enrolled"];

    private static readonly string[] AsIfConsented = ["--as-if-consented"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advocacy-fuzz-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("people.csv", 60)]
    [InlineData("people.map.json", 60)]
    [InlineData("people.jsonl", 60)]
    [InlineData("facts.jsonl", 100)]
    [InlineData("acts.csv", 60)]
    [InlineData("acts.map.json", 60)]
    [InlineData("situation.json", 60)]
    [InlineData("script.json", 50)]
    public void Run_WrongFile_DoesAllOrNothing(string file, int cases)
    {
        using var tally = new Tally(file);
        Law.Holds(
            file + ": all is done, or nothing and it says why",
            Arb.From(Gen.Choose(0, int.MaxValue)),
            seed => { tally.Count(Try(file, new Random(seed))); },
            cases);
        Assert.True(tally.IsBoth(0.05), $"accepted and refused must each be at least one in twenty; {tally}");
    }

    private bool Try(string file, Random random)
    {
        foreach (var input in Inputs)
        {
            File.WriteAllBytes(PathOf(input), input == file ? Wrong(input, random) : Encoding.UTF8.GetBytes(Right(input)));
        }

        var isJson = random.Next(2) == 0;
        var keepsGoing = random.Next(4) == 0 && file != "script.json";
        var ran = InProcess.Run([.. ArgumentsFor(file, random), "--format", isJson ? "json" : "text", .. keepsGoing ? KeepGoing : []]);
        Assert.True(ran.Code is ExitCodes.Done or ExitCodes.BadInput, ran.Error);
        Assert.DoesNotContain(ran.Error, character => char.IsControl(character) && character != '\n');
        Assert.Equal(ran.Error, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(ran.Error)));
        if (ran.Code == ExitCodes.Done)
        {
            Assert.Contains(isJson && file != "script.json" ? "Read: " : "\n", isJson && file != "script.json" ? ran.Error : ran.Output, StringComparison.Ordinal);
            Assert.True(keepsGoing || ran.ErrorLines.All(line => line.StartsWith("Read: ", StringComparison.Ordinal)), ran.Error);
            return true;
        }

        Assert.Empty(ran.Output);
        Assert.NotEmpty(ran.ErrorLines);
        foreach (var line in isJson ? ran.ErrorLines : ran.ErrorLines.SkipLast(1))
        {
            Assert.True(line.Length < 9000, "a line of a readable length");
            Assert.True(isJson ? IsPlacedJson(line) : IsPlaced(line), line);
        }

        return false;
    }

    private string[] ArgumentsFor(string file, Random random)
    {
        var command = file == "situation.json" ? "decide" : random.Next(6) switch { 0 or 1 => "state", 2 => "rewards", 3 => "recognise", _ => "decide" };
        var asIf = command is "rewards" or "recognise" ? AsIfConsented : AsIf;
        string[] rest = ["--at", "2026-02-02T10:00+01:00", .. random.Next(3) == 0 ? asIf : []];
        return file switch
        {
            "script.json" => ["timeline", "--script", PathOf(file), "--weeks", "6"],
            "situation.json" => [command, "--people", PathOf("people.jsonl"), "--facts", PathOf("facts.jsonl"), "--situation", PathOf(file), .. rest],
            "people.jsonl" or "facts.jsonl" => [command, "--people", PathOf("people.jsonl"), "--facts", PathOf("facts.jsonl"), .. rest],
            _ =>
            [
                command, "--people", PathOf("people.csv"), "--map", PathOf("people.map.json"),
                "--facts", PathOf("acts.csv"), PathOf("facts.jsonl"), "--facts-map", PathOf("acts.map.json"), .. rest,
            ],
        };
    }

    private string PathOf(string input) => Path.Combine(folder.FullName, input);

    private bool IsPlaced(string line) => Inputs.Any(input => line.StartsWith(PathOf(input) + ":", StringComparison.Ordinal)) && HasLine(line);

    /// <summary>Files of lines are told with the line; documents with the place within.</summary>
    private bool HasLine(string line) => !Inputs.Any(input => IsOfLines(input) && line.StartsWith(PathOf(input) + ": ", StringComparison.Ordinal));

    private static bool IsPlacedJson(string line)
    {
        var problem = JsonDocument.Parse(line).RootElement;
        var file = Path.GetFileName(problem.GetProperty("file").GetString()!);
        Assert.NotEmpty(problem.GetProperty("path").GetString()!);
        Assert.NotEmpty(problem.GetProperty("allowed").GetString()!);
        return Inputs.Contains(file) && (!IsOfLines(file) || problem.GetProperty("line").GetInt32() > 0);
    }

    private static bool IsOfLines(string file) => file is "people.csv" or "people.jsonl" or "facts.jsonl" or "acts.csv";

    private static byte[] Wrong(string file, Random random)
    {
        var right = Right(file);
        return random.Next(2) == 0
            ? Mutations.OfBytes(random, Encoding.UTF8.GetBytes(right))
            : Encoding.UTF8.GetBytes(IsOfLines(file) ? Mutations.OfLines(random, right) : Mutations.OfStructure(random, right));
    }

    private static string Right(string file) => file switch
    {
        "people.csv" => PeopleCsv,
        "people.map.json" => PeopleMap,
        "people.jsonl" => People,
        "facts.jsonl" => Facts,
        "acts.csv" => Acts,
        "acts.map.json" => ActsMap,
        "situation.json" => Situation,
        _ => File.ReadAllText(Files.Shipped("scripts", "year-with-one-employee.json")),
    };
}
