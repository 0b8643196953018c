using System.CommandLine;
using Advocacy.Sample.Trying;

namespace Advocacy.Sample.Cli;

/// <summary>The options that commands about logs have in common: what to learn from, and which policies it is about.</summary>
internal sealed class LearningOptions
{
    private readonly Option<string> log;
    private readonly Option<string[]> facts;
    private readonly Option<string> until = new("--until") { Description = "Up to when facts are complete, with an offset; else up to the last of them.", HelpName = "INSTANT" };
    private readonly Option<string>? key;
    private readonly Option<bool>? pseudonyms;
    private readonly Option<string> policy = SharedOptions.Document("--policy", "The policy that was in force: a preset (default, activating or reference) or a document.");
    private readonly Option<string[]> settings = SharedOptions.Settings();
    private readonly Option<string> against = SharedOptions.Document("--against", "The policy to hold against it, a preset or a document.");
    private readonly Option<string[]> changes = SharedOptions.Changes();
    private readonly Option<string> format = SharedOptions.Format();

    private LearningOptions(bool hasSample)
    {
        log = SharedOptions.File(
            "--log",
            hasSample
                ? "The log of decisions, as decide --log writes it; without it a small invented company."
                : "The log to learn from (.csv, else JSON Lines); with --facts the log of decisions, as decide --log writes it.",
            isRequired: !hasSample);
        facts = SharedOptions.Files("--facts", "The facts that belong to a log of decisions, JSON Lines; several files may be given.");
        key = hasSample ? null : SharedOptions.File("--key", "A file with a secret under which people are named in what is made of --facts; else by their ids.");
        pseudonyms = hasSample ? null : new("--pseudonyms") { Description = "People are named by pseudonyms in the log, so that draws cannot be made again from ids." };
    }

    /// <summary>Of commands that learn from rows, or make them first.</summary>
    public static LearningOptions OfRows() => new(hasSample: false);

    /// <summary>Of commands that need decisions as a host keeps them; without, they show an invented company.</summary>
    public static LearningOptions OfHistory() => new(hasSample: true);

    public void AddTo(Command command)
    {
        Option?[] all = [log, facts, until, key, pseudonyms, policy, settings, against, changes, format];
        foreach (var option in all)
        {
            if (option is not null)
            {
                command.Options.Add(option);
            }
        }
    }

    public LearningRequest Read(ParseResult parsed) => new()
    {
        Log = SharedOptions.SourceOf(parsed.GetValue(log)),
        Facts = SharedOptions.SourcesOf(parsed.GetValue(facts)),
        Until = parsed.GetValue(until),
        Key = key is null ? null : SharedOptions.SourceOf(parsed.GetValue(key)),
        HasPseudonyms = pseudonyms is not null && parsed.GetValue(pseudonyms),
        Policy = parsed.GetValue(policy),
        Settings = parsed.GetValue(settings) ?? [],
        Against = parsed.GetValue(against),
        Changes = parsed.GetValue(changes) ?? [],
        IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
    };
}
