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
    private const int DaysInWeek = 7;

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

    /// <summary>A currency after an amount of it: one of something has a text of its own where there is one.</summary>
    internal string Currency(string currency, double amount) =>
        (amount is 1 ? Find("currency." + currency + ".one") : null) ?? Noun("currency", currency);

    /// <summary>One datum of a reason; nothing where it has none by that name.</summary>
    internal string Datum(Reason reason, string name)
    {
        var place = reason.Code.PlaceOf(name);
        return place < 0 ? string.Empty
            : name == "currency" && reason.Code.PlaceOf("amount") is >= 0 and var amount ? Currency(reason.Values[place].Text, reason.Values[amount].Number)
            : ValueOf(name, reason.Values[place]);
    }

    /// <summary>A member of an enumeration, by its family.</summary>
    internal string Member(string family, string member) => Say(family + "." + Kebab.Of(member));

    /// <summary>A noun that hosts may add to: by its text where it has one, else as it is.</summary>
    internal string Noun(string family, string noun) =>
        noun.Length == 0 ? TextOf("format.unknown") : Find(family + "." + Kebab.Of(noun)) ?? Find(family + "." + noun) ?? noun;

    /// <summary>The text of an intervention; that of what it asks where it has none of its own.</summary>
    internal string OfIntervention(string key, Ask ask, string part) =>
        Find(key) is { } own ? Template.Fill(own, static _ => null) : Member("generic", ask.ToString() + "." + part);

    /// <summary>A way to tell something of a kind; one for every kind where there is none.</summary>
    internal string Angle(string kind, int variant) =>
        (kind.Length == 0 ? null : Find("angle." + kind + "." + Whole(variant))) ?? TextOf("angle.other." + Whole(variant));

    internal string On(Instant instant) => dates.Of(instant, TextOf);

    /// <summary>The title of an intervention; the id of one of the host's own without texts.</summary>
    internal string Title(InterventionId intervention) => Find(TextKeys.TitleOf(intervention)) is { } title ? Template.Fill(title, static _ => null) : intervention.Value;

    /// <summary>The date of an instant.</summary>
    internal string Day(Instant instant) => dates.Day(instant, TextOf);

    internal string Date(LocalDate date) => dates.Of(date, TextOf);

    /// <summary>The beginning or end of something: a date where a day begins then, else with the time.</summary>
    internal string Edge(Instant instant) => dates.IsStartOfDay(instant) ? Day(instant) : On(instant);

    internal string Span(Instant from, Instant? until) => until is { } end
        ? Say("format.span", ("from", Edge(from)), ("until", Edge(end)))
        : Say("format.span-open", ("from", Edge(from)));

    /// <summary>Once, twice, or so many times.</summary>
    internal string Times(int count) =>
        count is 1 or 2 ? TextOf(count == 1 ? "format.once" : "format.twice") : Say("format.times", ("count", Number(count)));

    /// <summary>Something with how often it is there.</summary>
    internal string Counted(string what, long count) => Say("format.counted", ("what", what), ("count", Number(count)));

    /// <summary>Texts in a row, as one says it.</summary>
    internal string Listed(IReadOnlyList<string> texts)
    {
        var listed = texts.Count == 0 ? string.Empty : texts[0];
        for (var i = 1; i < texts.Count; i++)
        {
            listed = i < texts.Count - 1 ? listed + ", " + texts[i] : Say("format.and", ("first", listed), ("last", texts[i]));
        }

        return listed;
    }

    /// <summary>Days of the week and the hours on them.</summary>
    internal string Hours(WorkingHours hours) => Say(
        "format.hours", ("days", Days(hours.Days)), ("from", DateWords.Time(hours.Start)), ("until", DateWords.Time(hours.End)));

    /// <summary>Days of the week; three or more in a row by the first and the last.</summary>
    internal string Days(WorkingDays days)
    {
        var names = new List<string>();
        var (first, last) = (0, 0);
        for (var day = 1; day <= DaysInWeek; day++)
        {
            if (days.Includes((IsoDayOfWeek)day))
            {
                (first, last) = (first == 0 ? day : first, day);
                names.Add(TextOf("weekday." + Whole(day)));
            }
        }

        var isRow = names.Count > 2 && last - first == names.Count - 1;
        return names.Count == 0 ? TextOf("format.never")
            : isRow ? Say("format.through", ("first", names[0]), ("last", names[names.Count - 1]))
            : Listed(names);
    }

    private string ValueOf(string name, ReasonValue value) => value.Kind switch
    {
        ReasonValueKind.Instant => dates.Of(value.Instant, TextOf),
        ReasonValueKind.Date => dates.Of(value.Date, TextOf),
        ReasonValueKind.Number => name switch
        {
            "weeks" => Weeks(value.Number),
            "motivation" or "ability" or "line" or "strength" or "score" => Share(value.Number),
            _ when IsShare(name) => Share(value.Number),
            _ => Number(value.Number),
        },
        _ => name switch
        {
            "phase" or "factor" or "readiness" or "channel" or "currency" or "measure" or "barrier" => Noun(name, value.Text),
            "kind" => Noun("act", value.Text),
            "basis" => Find("basis." + Kebab.Of(value.Text)) ?? TextOf("basis.other"),
            "intervention" => Find("intervention." + value.Text + ".title") ?? Noun("intervention", value.Text),
            _ => value.Text.Length == 0 ? TextOf("format.unknown") : value.Text,
        },
    };

    private static bool IsShare(string name) => name == "share" || name.EndsWith("Share", StringComparison.Ordinal);

    internal string Weeks(double weeks) =>
        weeks is >= 1.5 and <= FarthestWeeks ? Say("format.every-weeks", ("count", Number(weeks)))
        : weeks is >= 0.5 and < 1.5 ? TextOf("format.every-week")
        : TextOf("format.unknown");

    internal string Share(double share) =>
        Score.IsValid(share) ? Say("format.percent", ("number", Whole(Math.Round(share * 100)))) : TextOf("format.unknown");

    /// <summary>A number with one decimal at most.</summary>
    internal string Number(double number)
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

    /// <summary>A number with all its digits.</summary>
    internal string Exact(double number)
    {
        var text = NumberText.Format(number);
        var sign = text[0] == '-' ? "-" : string.Empty;
        var parts = text.Substring(sign.Length).Split('.');
        return text.IndexOfAny(['e']) >= 0 ? text : sign + Grouped(parts[0]) + (parts.Length > 1 ? TextOf("format.decimal") + parts[1] : string.Empty);
    }

    /// <summary>A share as a percentage, with all its digits.</summary>
    internal string Percent(double share)
    {
        // Decimal, so that 0.07 is 7 and no more.
        var isTellable = Math.Abs(share) < 1e12 && (share == 0 || Math.Abs(share) > 1e-12);
        return Say("format.percent", ("number", Exact(isTellable ? (double)((decimal)share * 100m) : share * 100)));
    }

    private string Whole(double number) => Grouped(((long)number).ToString(CultureInfo.InvariantCulture));

    /// <summary>Digits in groups of three.</summary>
    private string Grouped(string digits)
    {
        const int Group = 3;
        var grouped = digits;
        for (var place = digits.Length - Group; place > 0; place -= Group)
        {
            grouped = grouped.Insert(place, TextOf("format.group"));
        }

        return grouped;
    }

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
