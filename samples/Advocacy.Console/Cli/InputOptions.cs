using System.CommandLine;
using System.CommandLine.Parsing;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.SampleData;

namespace Advocacy.Sample.Cli;

/// <summary>The options that commands about people and facts have in common: what to read, and how.</summary>
internal sealed class InputOptions
{
    private readonly Option<string> people;
    private readonly Option<string> map = SharedOptions.File("--map", "Which columns of the HR export to read; no other column is ever read.");
    private readonly Option<string[]> facts = SharedOptions.Files("--facts", "What happened: JSON Lines, or with --facts-map a log of acts (CSV); several files may be given, - is standard input.");
    private readonly Option<string> factsMap = SharedOptions.File("--facts-map", "Which columns of the log of acts to read; files named .jsonl, .ndjson or .json are read as JSON Lines all the same.");
    private readonly Option<string> at;
    private readonly Option<string> person;
    private readonly Option<string> policy;
    private readonly Option<string[]> settings = SharedOptions.Settings();
    private readonly Option<ulong>? seed;
    private readonly Option<string> format = SharedOptions.Format();
    private readonly Option<bool> asIfEnrolled = new("--as-if-enrolled")
    {
        Description = "A what-if, said in every output: everybody enrolled with the in-app channel at their first fact, or 28 days before --at, and the climate is go.",
    };

    private readonly Option<bool>? asIfConsented;
    private readonly Option<bool> keepGoing = new("--keep-going") { Description = "Skips and counts bad lines, instead of doing nothing." };

    private InputOptions(bool hasSample, bool isOfRewards, string about)
    {
        const string PeopleText = "The people: JSON Lines, or with --map an HR export (CSV); - is standard input";
        const string AtText = "The moment, with an offset: 2026-08-18T10:00+02:00. Later facts are left out";
        people = SharedOptions.File("--people", PeopleText + (hasSample ? "; without it a small invented company." : "."), !hasSample);
        at = new("--at") { Description = AtText + (hasSample ? "; the invented company's is " + SampleCompany.NowText + "." : "."), HelpName = "INSTANT", Required = !hasSample };
        person = new("--person") { Description = about, HelpName = "ID" };
        policy = SharedOptions.Policy(isOfRewards ? PolicyChoice.Activating : PolicyChoice.Default);
        seed = hasSample ? null : SharedOptions.Seed();
        asIfConsented = !isOfRewards ? null : new("--as-if-consented")
        {
            Description = "A what-if, said in every output: --as-if-enrolled, and everybody agreed then to rewards, boards, recognition, feedback and pairs. Nobody did.",
        };
    }

    /// <summary>Of commands that decide or look: everything is given.</summary>
    public static InputOptions OfDeciding() => new(hasSample: false, isOfRewards: false, "Only this person, explained in full.");

    /// <summary>Of commands about rewards: without people they show the invented company, under the policy that has rewards.</summary>
    /// <param name="about">What it means to name a person.</param>
    public static InputOptions OfRewards(string about) => new(hasSample: true, isOfRewards: true, about);

    /// <summary>Of commands that look at what people get to see: without people they show the invented company.</summary>
    /// <param name="about">What it means to name a person.</param>
    public static InputOptions OfLooking(string about) => new(hasSample: true, isOfRewards: false, about);

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasPerson">Whether the command is about one person where that is asked for.</param>
    public void AddTo(Command command, bool hasPerson = true)
    {
        Option?[] all = [people, map, facts, factsMap, at, hasPerson ? person : null, policy, settings, seed, format, asIfEnrolled, asIfConsented, keepGoing];
        foreach (var option in all)
        {
            if (option is not null)
            {
                command.Options.Add(option);
            }
        }

        if (!people.Required)
        {
            command.Validators.Add(CheckFiles);
        }
    }

    public RunRequest Read(ParseResult parsed) => new()
    {
        Input = parsed.GetValue(people) is not { } source ? null : new()
        {
            People = new(source),
            Map = SharedOptions.SourceOf(parsed.GetValue(map)),
            Facts = SharedOptions.SourcesOf(parsed.GetValue(facts)),
            FactsMap = SharedOptions.SourceOf(parsed.GetValue(factsMap)),
        },
        At = parsed.GetValue(at) ?? SampleCompany.NowText,
        Person = parsed.GetValue(person),
        Policy = parsed.GetRequiredValue(policy),
        Settings = parsed.GetValue(settings) ?? [],
        Seed = seed is null ? null : parsed.GetValue(seed),
        IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
        WhatIf = asIfConsented is not null && parsed.GetValue(asIfConsented) ? WhatIf.Consented
            : parsed.GetValue(asIfEnrolled) ? WhatIf.Enrolled
            : WhatIf.None,
        KeepsGoing = parsed.GetValue(keepGoing),
    };

    /// <summary>Files go with people, and people with a moment.</summary>
    private void CheckFiles(CommandResult result)
    {
        var hasPeople = IsGiven(result, people);
        if (hasPeople && !IsGiven(result, at))
        {
            result.AddError("--at is required with --people.");
        }

        foreach (var option in new Option[] { map, facts, factsMap })
        {
            if (!hasPeople && IsGiven(result, option))
            {
                result.AddError(option.Name + " goes with --people: without it the invented company is shown.");
            }
        }
    }

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
