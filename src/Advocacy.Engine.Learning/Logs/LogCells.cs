using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>The cells of one line, asked by column; what is wrong is collected, and what is asked goes on with a blank.</summary>
internal sealed class LogCells
{
    private const int LongestId = 200;
    private const int LongestName = 60;

    private readonly string?[] cells = new string?[LogColumns.All.Count];
    private readonly bool[] spoilt = new bool[LogColumns.All.Count];
    private readonly List<Problem> problems = [];

    internal LogCells(int line) => Line = line;

    internal int Line { get; }

    internal ValueList<Problem> Problems => ValueList.From(problems);

    internal static string Shown(string text)
    {
        const int Most = 80;

        return text.Length <= Most ? text : text.Remove(Most) + "…";
    }

    internal void Add(string code, string path, string value, string allowed) => problems.Add(new(code, path, value, allowed) { Line = Line });

    /// <summary>Takes what stands in a column; twice is a problem.</summary>
    internal void Take(LogColumn column, string value)
    {
        var place = LogColumns.All.IndexOf(column);
        if (cells[place] is not null)
        {
            Add(ProblemCodes.MemberTwice, column.Name, string.Empty, "once");
        }

        cells[place] = value;
    }

    /// <summary>Notes that something of another kind stands in a column.</summary>
    internal void Spoil(LogColumn column, string value)
    {
        spoilt[LogColumns.All.IndexOf(column)] = true;
        Add(ProblemCodes.WrongKind, column.Name, value, FormOf(column.Kind));
    }

    internal string Id(string name) => Checked(name, LongestId) ?? "-";

    internal InterventionId? OptionalIntervention(string name) =>
        cells[LogColumns.Names.IndexOf(name)] is null or { Length: 0 } || Checked(name, LongestId) is not { } id ? null : new(id);

    internal bool Flag(string name) => Cell(name) switch
    {
        "true" => true,
        "false" or null => false,
        var other => Wrong(name, other, LogColumnKind.Flag, false),
    };

    internal double Number(string name, double least, double most)
    {
        if (Cell(name) is not { } text)
        {
            return least;
        }

        if (!NumberText.TryParse(text, out var value))
        {
            return Wrong(name, text, LogColumnKind.Number, least);
        }

        if (!(value >= least && value <= most))
        {
            Add(ProblemCodes.NumberOutOfRange, name, Shown(text), Range(least, most));
        }

        return value;
    }

    internal int Whole(string name, int least)
    {
        if (Cell(name) is not { } text)
        {
            return least;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return Wrong(name, text, LogColumnKind.Whole, least);
        }

        if (value < least)
        {
            Add(ProblemCodes.NumberOutOfRange, name, Shown(text), Range(least, int.MaxValue));
        }

        return value;
    }

    internal ulong Seed(string name) =>
        Cell(name) is not { } text ? 0
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
        : Wrong(name, text, LogColumnKind.Whole, 0UL);

    internal LocalDate Date(string name)
    {
        if (Cell(name) is not { } text || LocalDatePattern.Iso.Parse(text) is not { } parsed)
        {
            return default;
        }

        return parsed.TryGetValue(default, out var date) ? date : NotUnderstood(name, text, LogColumnKind.Date, date);
    }

    internal Instant At(string name)
    {
        if (Cell(name) is not { } text || InstantPattern.ExtendedIso.Parse(text) is not { } parsed)
        {
            return default;
        }

        return parsed.TryGetValue(default, out var at) ? at : NotUnderstood(name, text, LogColumnKind.Instant, at);
    }

    /// <summary>The place of one of some words.</summary>
    internal int Word(string name, ValueList<string> words)
    {
        if (Cell(name) is not { } text)
        {
            return 0;
        }

        var place = words.IndexOf(text);
        if (place < 0)
        {
            Add(ProblemCodes.NameUnknown, name, Shown(text), "one of: " + string.Join(", ", words));
        }

        return Math.Max(0, place);
    }

    internal ValueList<Arm> Arms(string name) => List<Arm>(name, static element =>
        element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 2
        && element[0].ValueKind == JsonValueKind.String && IsText(element[0].GetString(), LongestId)
        && element[1].ValueKind == JsonValueKind.Number && NumberText.TryParse(element[1].GetRawText(), out var probability)
            ? new Arm(new(element[0].GetString()!), probability)
            : null);

    internal ValueList<ActKind> Kinds(string name) => List<ActKind>(name, static element =>
        element.ValueKind == JsonValueKind.String && IsText(element.GetString(), LongestName) ? new ActKind(element.GetString()!) : null);

    private static string FormOf(LogColumnKind kind) => kind switch
    {
        LogColumnKind.Date => "a date such as 2026-01-05",
        LogColumnKind.Instant => "an instant such as 2026-01-05T08:00:00Z",
        LogColumnKind.Whole => "a whole number",
        LogColumnKind.Number => "a number",
        LogColumnKind.Flag => "true or false",
        LogColumnKind.List => "a JSON list",
        _ => "text",
    };

    private static string Range(double least, double most) => LogColumns.TextOf(least) + " to " + LogColumns.TextOf(most);

    private static bool IsText(string? text, int longest)
    {
        if (string.IsNullOrEmpty(text) || text!.Length > longest)
        {
            return false;
        }

        foreach (var character in text)
        {
            if (char.IsControl(character) || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }

    private ValueList<T> List<T>(string name, Func<JsonElement, T?> read)
        where T : struct
    {
        if (Cell(name) is not { } text)
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return Wrong(name, text, LogColumnKind.List, default(ValueList<T>));
            }

            var items = new List<T>();
            foreach (var element in document.RootElement.EnumerateArray())
            {
                if (read(element) is not { } item)
                {
                    return Wrong(name, element.GetRawText(), LogColumnKind.List, default(ValueList<T>));
                }

                items.Add(item);
            }

            return ValueList.From(items);
        }
        catch (JsonException)
        {
            return Wrong(name, text, LogColumnKind.List, default(ValueList<T>));
        }
    }

    private string? Checked(string name, int longest)
    {
        var text = Cell(name);
        if (text is not null && !IsText(text, longest))
        {
            Add(ProblemCodes.TextNotAllowed, name, Shown(text), FormattableString.Invariant($"1 to {longest} characters, no control characters"));
            return null;
        }

        return text;
    }

    /// <summary>What stands in a column; none where nothing does, which is a problem, or something of another kind, which was told.</summary>
    private string? Cell(string name)
    {
        var place = LogColumns.Names.IndexOf(name);
        if (cells[place] is null && !spoilt[place])
        {
            Add(ProblemCodes.MemberMissing, name, string.Empty, FormOf(LogColumns.All[place].Kind));
            spoilt[place] = true;
        }

        return spoilt[place] ? null : cells[place];
    }

    private T Wrong<T>(string name, string text, LogColumnKind kind, T blank)
    {
        Add(ProblemCodes.WrongKind, name, Shown(text), FormOf(kind));
        return blank;
    }

    private T NotUnderstood<T>(string name, string text, LogColumnKind kind, T blank)
    {
        Add(ProblemCodes.TimeNotUnderstood, name, Shown(text), FormOf(kind));
        return blank;
    }
}
