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
        return new("--policy")
        {
            Description = "A preset, default or activating, which also switches on points, badges, leagues and awards; or a document of a policy.",
            HelpName = "NAME|FILE",
            DefaultValueFactory = _ => usual,
            CustomParser = result => result.Tokens[0].Value is var name && name != InputSource.StandardInput ? name : Refused<string>(result, PolicyFile.Allowed + " that is a file"),
        };
    }

    public static Option<string> Preset()
    {
        var option = new Option<string>("--preset")
        {
            Description = "Which preset; activating also switches on points, badges, leagues and awards.",
            DefaultValueFactory = _ => PolicyChoice.Default,
        };
        return option.AcceptOnlyFromAmong(PolicyChoice.Default, PolicyChoice.Activating);
    }

    public static Option<string[]> Settings() => new("--set")
    {
        Description = "Changes the policy, such as habits.forgivenMisses=0 or habits.rhythmUnit=workdays; may be given several times.",
        HelpName = "room.parameter=value",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    public static Option<ulong> Seed() => new("--seed")
    {
        Description = "Spreads slots over a company, and draws where that is agreed to; the same seed gives the same decisions.",
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

    public static Option<int?> Weeks() => new("--weeks")
    {
        Description = "How many weeks, 1 to 520; else the script's.",
        HelpName = "NUMBER",
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && weeks is >= 1 and <= 520
            ? weeks
            : Refused<int?>(result, "a whole number from 1 to 520"),
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

    private static T? Refused<T>(ArgumentResult result, string allowed)
    {
        result.AddError($"'{result.Tokens[0].Value}', allowed: {allowed}");
        return default;
    }
}
