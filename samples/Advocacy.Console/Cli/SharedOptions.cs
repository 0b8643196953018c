using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Documents;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Cli;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    private const string Json = "json";

    public static Option<string> Language()
    {
        var option = new Option<string>("--language") { Description = "The language of what employees read.", DefaultValueFactory = _ => "en" };
        return option.AcceptOnlyFromAmong("nl", "en");
    }

    public static Language LanguageOf(string? code) => code == "nl" ? Engine.Values.Language.Dutch : Engine.Values.Language.English;

    public static Option<string> Format()
    {
        var option = new Option<string>("--format") { Description = "Text for people, or JSON Lines for machines.", DefaultValueFactory = _ => "text" };
        return option.AcceptOnlyFromAmong("text", Json);
    }

    public static bool IsJson(string? format) => format == Json;

    public static Option<string> Policy(string usual = PolicyChoice.Default)
    {
        var option = Document("--policy", "A preset: default; activating, which also switches on points, badges, leagues and awards; reference, the gates at their plainest; or a document of a policy.");
        option.DefaultValueFactory = _ => usual;
        return option;
    }

    /// <summary>A policy by name, where there may be none.</summary>
    public static Option<string> Document(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NAME|FILE",
        CustomParser = result => result.Tokens[0].Value is var given && given != InputSource.StandardInput ? given : Refused<string>(result, PolicyFile.Allowed + " that is a file"),
    };

    public static Option<string> Preset()
    {
        var option = new Option<string>("--preset")
        {
            Description = "Which preset; activating also switches on points, badges, leagues and awards, reference is the gates at their plainest.",
            DefaultValueFactory = _ => PolicyChoice.Default,
        };
        return option.AcceptOnlyFromAmong(PolicyChoice.Default, PolicyChoice.Activating, PolicyChoice.Reference);
    }

    public static Option<string[]> Settings() => Parameters(
        "--set", "Changes the policy, such as habits.forgivenMisses=0 or habits.rhythmUnit=workdays; may be given several times.");

    /// <summary>What of a policy would be another, where one is held against another.</summary>
    public static Option<string[]> Changes() => Parameters(
        "--change", "What would be otherwise, such as prompts.cadenceWeeks=2: changes the policy of --against, or else makes one of --policy to hold against it.");

    public static Option<ulong> Seed(
        string description = "Spreads slots over a company, and draws where that is agreed to; the same seed gives the same decisions.") => new("--seed")
        {
            Description = description,
            HelpName = "NUMBER",
            DefaultValueFactory = _ => 1,
            CustomParser = result => ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
                ? seed
                : Refused<ulong>(result, "a whole number from 0 to 18446744073709551615"),
        };

    /// <summary>A whole number that may be any; what is out of range is told by who knows the range.</summary>
    public static Option<long> Number(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        Required = true,
        CustomParser = result => long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Refused<long>(result, "a whole number"),
    };

    public static Option<long?> Connections(string description, long most) => new("--connections")
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result => long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : Refused<long?>(result, "a whole number from 0 to " + most.ToString(CultureInfo.InvariantCulture)),
    };

    public static Option<int?> Weeks(string otherwise = "the script's") => Whole("--weeks", "How many weeks, 1 to 520; else " + otherwise + ".", 1, 520);

    /// <summary>A whole number within bounds.</summary>
    public static Option<int?> Whole(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Refused<int?>(result, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}")),
    };

    /// <summary>A number that may be any; what is out of range is told by who knows the range.</summary>
    public static Option<double?> Real(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result => double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : Refused<double?>(result, "a number, such as 0.1"),
    };

    /// <summary>Where figures go.</summary>
    public static Option<string> Figures() => new("--svg")
    {
        Description = "A folder into which figures for a report are written as SVG; what is there under such a name is replaced.",
        HelpName = "FOLDER",
    };

    public static Option<string> Month(string name, string description) => new(name) { Description = description, HelpName = "MONTH" };

    public static Option<string> Zone(string what = "months") => new("--zone")
    {
        Description = "The zone in which " + what + " begin and end.",
        HelpName = "ZONE",
        DefaultValueFactory = _ => "Europe/Amsterdam",
    };

    public static Option<string> File(string name, string description, bool isRequired = false) =>
        new(name) { Description = description, HelpName = "FILE", Required = isRequired };

    public static Option<string[]> Files(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    public static InputSource? SourceOf(string? file) => file is null ? null : new(file);

    public static IReadOnlyList<InputSource> SourcesOf(string[]? files) => [.. (files ?? []).Select(file => new InputSource(file))];

    private static Option<string[]> Parameters(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "room.parameter=value",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private static T? Refused<T>(ArgumentResult result, string allowed)
    {
        result.AddError($"'{result.Tokens[0].Value}', allowed: {allowed}");
        return default;
    }
}
