using System.CommandLine;
using Advocacy.Sample.Deciding;

namespace Advocacy.Sample.Cli;

/// <summary>The options that decide and state have in common: what to read, and how.</summary>
internal sealed class InputOptions
{
    private readonly Option<string> people = SharedOptions.File("--people", "The people: JSON Lines, or with --map an HR export (CSV); - is standard input.", isRequired: true);
    private readonly Option<string> map = SharedOptions.File("--map", "Which columns of the HR export to read; no other column is ever read.");
    private readonly Option<string[]> facts = SharedOptions.Files("--facts", "What happened: JSON Lines, or with --facts-map a log of acts (CSV); several files may be given, - is standard input.");
    private readonly Option<string> factsMap = SharedOptions.File("--facts-map", "Which columns of the log of acts to read; files named .jsonl, .ndjson or .json are read as JSON Lines all the same.");
    private readonly Option<string> at = new("--at") { Description = "The moment, with an offset: 2026-08-18T10:00+02:00. Later facts are left out.", HelpName = "INSTANT", Required = true };
    private readonly Option<string> person = new("--person") { Description = "Only this person, explained in full.", HelpName = "ID" };
    private readonly Option<string> policy = SharedOptions.Policy();
    private readonly Option<string[]> settings = SharedOptions.Settings();
    private readonly Option<ulong> seed = SharedOptions.Seed();
    private readonly Option<string> format = SharedOptions.Format();
    private readonly Option<bool> asIfEnrolled = new("--as-if-enrolled")
    {
        Description = "A what-if, said in every output: everybody enrolled with the in-app channel at their first fact, or 28 days before --at, and the climate is go.",
    };

    private readonly Option<bool> keepGoing = new("--keep-going") { Description = "Skips and counts bad lines, instead of doing nothing." };

    public void AddTo(Command command)
    {
        Option[] all = [people, map, facts, factsMap, at, person, policy, settings, seed, format, asIfEnrolled, keepGoing];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    public RunRequest Read(ParseResult parsed) => new()
    {
        Input = new()
        {
            People = new(parsed.GetRequiredValue(people)),
            Map = SharedOptions.SourceOf(parsed.GetValue(map)),
            Facts = SharedOptions.SourcesOf(parsed.GetValue(facts)),
            FactsMap = SharedOptions.SourceOf(parsed.GetValue(factsMap)),
        },
        At = parsed.GetRequiredValue(at),
        Person = parsed.GetValue(person),
        Policy = parsed.GetRequiredValue(policy),
        Settings = parsed.GetValue(settings) ?? [],
        Seed = parsed.GetValue(seed),
        IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
        IsAsIfEnrolled = parsed.GetValue(asIfEnrolled),
        KeepsGoing = parsed.GetValue(keepGoing),
    };
}
