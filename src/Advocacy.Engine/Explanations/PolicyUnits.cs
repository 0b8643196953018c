using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>How numbers of policies are told, by the unit that the catalogue of parameters gives them.</summary>
internal static class PolicyUnits
{
    private static readonly ValueList<string> Plain = ["plain", "weight", "worth", "times", "per repetition", "of 7", "for each message", "standard errors"];

    /// <summary>The nouns that count something.</summary>
    internal static ValueList<string> All { get; } =
    [
        "days", "hours", "minutes", "weeks", "months", "working-days", "stories", "examples", "acts", "acknowledgements", "repetitions", "misses", "messages", "observations", "items",
        "copies", "people", "answers", "places", "awards", "experts", "invitations",
    ];

    /// <summary>The noun that a unit counts; none where it counts nothing.</summary>
    internal static string? NounOf(string unit)
    {
        var noun = unit switch
        {
            "local days" or "local dates" => "days",
            "weeks with an offer" => "weeks",
            "messages in 7 local dates" or "messages in a local date" or "messages in a row" => "messages",
            _ => Kebab.Of(unit.Replace(' ', '-')),
        };
        return All.Contains(noun) ? noun : null;
    }

    internal static bool IsShare(string unit) => unit is "habit strength" or "share" or "probability" || unit.StartsWith("share of ", StringComparison.Ordinal);

    /// <summary>Whether it is the unit of a number.</summary>
    internal static bool IsKnown(string unit) =>
        NounOf(unit) is not null || IsShare(unit) || Plain.Contains(unit) || unit is "percent" or "hour" or "minutes after midnight" or "ISO day of the week";
}
