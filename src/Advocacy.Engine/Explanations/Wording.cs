using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Explanations;

/// <summary>Puts one explanation into words, and remembers what had to be borrowed from English.</summary>
internal sealed class Wording
{
    private const int FarthestWeeks = 520;

    private readonly TextPack pack;
    private readonly DateWords dates;
    private readonly List<string> borrowed = [];

    internal Wording(TextPack pack, DateWords dates) => (this.pack, this.dates) = (pack, dates);

    /// <summary>Whether a text was lacking, and English stood in.</summary>
    internal bool HasBorrowed => borrowed.Count > 0;

    /// <summary>The text under a key, filled.</summary>
    internal string Say(string key, params (string Name, string Value)[] values) => Template.Fill(TextOf(key), name =>
    {
        foreach (var (known, value) in values)
        {
            if (known == name)
            {
                return value;
            }
        }

        return null;
    });

    /// <summary>The text of a reason, filled with its data.</summary>
    internal string Say(Reason reason) => Template.Fill(TextOf(TextKeys.Of(reason.Code)), name => Datum(reason, name));

    /// <summary>One datum of a reason; nothing where it has none by that name.</summary>
    internal string Datum(Reason reason, string name)
    {
        var place = reason.Code.PlaceOf(name);
        return place < 0 ? string.Empty : ValueOf(name, reason.Values[place]);
    }

    /// <summary>A member of an enumeration, by its family.</summary>
    internal string Member(string family, string member) => Say(family + "." + Kebab.Of(member));

    /// <summary>A noun that hosts may add to: by its text where it has one, else as it is.</summary>
    internal string Noun(string family, string noun) =>
        noun.Length == 0 ? TextOf("format.unknown") : Find(family + "." + Kebab.Of(noun)) ?? Find(family + "." + noun) ?? noun;

    /// <summary>The text of an intervention; that of what it asks where it has none of its own.</summary>
    internal string OfIntervention(string key, Ask ask, string part) =>
        Find(key) is { } own ? Template.Fill(own, static _ => null) : Member("generic", ask.ToString() + "." + part);

    internal string On(Instant instant) => dates.Of(instant, TextOf);

    private string ValueOf(string name, ReasonValue value) => value.Kind switch
    {
        ReasonValueKind.Instant => dates.Of(value.Instant, TextOf),
        ReasonValueKind.Date => dates.Of(value.Date, TextOf),
        ReasonValueKind.Number => name switch
        {
            "weeks" => Weeks(value.Number),
            "motivation" or "ability" or "line" or "strength" => Share(value.Number),
            _ => Number(value.Number),
        },
        _ => name switch
        {
            "phase" or "factor" or "readiness" or "channel" => Noun(name, value.Text),
            "basis" => Find("basis." + Kebab.Of(value.Text)) ?? TextOf("basis.other"),
            "intervention" => Find("intervention." + value.Text + ".title") ?? Noun("intervention", value.Text),
            _ => value.Text.Length == 0 ? TextOf("format.unknown") : value.Text,
        },
    };

    private string Weeks(double weeks) =>
        weeks is >= 1.5 and <= FarthestWeeks ? Say("format.every-weeks", ("count", Number(weeks)))
        : weeks is >= 0.5 and < 1.5 ? TextOf("format.every-week")
        : TextOf("format.unknown");

    private string Share(double share) =>
        Score.IsValid(share) ? Say("format.percent", ("number", Whole(Math.Round(share * 100)))) : TextOf("format.unknown");

    /// <summary>A number with one decimal at most.</summary>
    private string Number(double number)
    {
        const double Largest = 1e12;
        if (!(Math.Abs(number) < Largest))
        {
            return TextOf("format.unknown");
        }

        var tenths = Math.Round(Math.Abs(number) * 10);
        var (whole, rest) = (Math.Floor(tenths / 10), tenths % 10);
        var sign = number < 0 && tenths > 0 ? "-" : string.Empty;
        return sign + Whole(whole) + (rest > 0 ? TextOf("format.decimal") + Whole(rest) : string.Empty);
    }

    private static string Whole(double number) => ((long)number).ToString(CultureInfo.InvariantCulture);

    private string TextOf(string key) => Find(key) ?? string.Empty;

    private string? Find(string key)
    {
        if (pack[key] is { } own)
        {
            return own;
        }

        if (TextPack.English[key] is not { } english)
        {
            return null;
        }

        borrowed.Add(key);
        return english;
    }
}
