using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>The members of one JSON object, asked by name; what is wrong is collected with its path, and what is asked goes on with a blank.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
    private readonly string path;
    private readonly List<Problem> problems;

    /// <summary>Takes an object apart.</summary>
    /// <param name="element">The object.</param>
    /// <param name="path">Where it stands, with a full stop at the end; empty for the root.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="names">The members it may have; none: see <see cref="Only"/>.</param>
    internal JsonMembers(JsonElement element, string path, List<Problem> problems, params string[] names)
    {
        (this.path, this.problems) = (path, problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(ProblemCodes.WrongKind, path.Length == 0 ? "$" : path.TrimEnd('.'), Shown(element), "an object"));
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (members.ContainsKey(property.Name))
            {
                Add(ProblemCodes.MemberTwice, property.Name, string.Empty, "once");
            }

            members[property.Name] = property.Value;
        }

        if (names.Length > 0)
        {
            Only(names);
        }
    }

    internal void Add(string code, string name, string value, string allowed) => problems.Add(new(code, path + name, value, allowed));

    /// <summary>Every member must be one of these.</summary>
    internal void Only(params string[] names)
    {
        foreach (var name in members.Keys.Where(name => !names.Contains(name)).OrderBy(name => name, StringComparer.Ordinal))
        {
            Add(ProblemCodes.MemberUnknown, name, string.Empty, "one of: " + string.Join(", ", names));
        }
    }

    internal bool Has(string name) => members.ContainsKey(name);

    internal string Text(string name) => Find(name, JsonValueKind.String, "text")?.GetString() ?? string.Empty;

    internal double Number(string name) => Find(name, JsonValueKind.Number, "a number") is { } found ? Finite(name, found) : 0;

    internal double Number(string name, double @default) => Has(name) ? Number(name) : @default;

    internal int Whole(string name)
    {
        if (Find(name, JsonValueKind.Number, "a whole number") is not { } found)
        {
            return 1;
        }

        if (!found.TryGetInt32(out var value))
        {
            Add(ProblemCodes.WrongKind, name, Shown(found), "a whole number");
            return 1;
        }

        return value;
    }

    internal LocalDate Date(string name) => Find(name, JsonValueKind.String, "a date") is { } found ? DateOf(name, found) : default;

    internal ValueList<LocalDate> Dates(string name) =>
        ValueList.From(Elements(name).Select((element, place) => DateOf(Placed(name, place), element)));

    /// <summary>The place of a text among those allowed.</summary>
    internal int OneOf(string name, ValueList<string> allowed)
    {
        if (Find(name, JsonValueKind.String, "text") is not { } found)
        {
            return 0;
        }

        var place = allowed.ToList().IndexOf(found.GetString() ?? string.Empty);
        if (place < 0)
        {
            Add(ProblemCodes.NameUnknown, name, found.GetString() ?? string.Empty, "one of: " + string.Join(", ", allowed));
        }

        return Math.Max(0, place);
    }

    internal JsonMembers? Object(string name, params string[] names) =>
        members.TryGetValue(name, out var found) ? new(found, path + name + ".", problems, names) : null;

    internal IEnumerable<JsonMembers> List(string name, params string[] names) =>
        Elements(name).Select((element, place) => new JsonMembers(element, path + Placed(name, place) + ".", problems, names));

    /// <summary>All members of an object, each a number.</summary>
    internal IEnumerable<(string Name, double Value)> Numbers(string name)
    {
        if (Object(name) is { } inner)
        {
            foreach (var member in inner.members.Keys.OrderBy(key => key, StringComparer.Ordinal))
            {
                yield return (member, inner.Number(member));
            }
        }
    }

    private static string Shown(JsonElement element)
    {
        const int Most = 80;

        var text = element.GetRawText();
        return text.Length <= Most ? text : text.Remove(Most) + "…";
    }

    private static string Placed(string name, int place) => string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", name, place);

    private double Finite(string name, JsonElement element)
    {
        if (element.TryGetDouble(out var value) && !double.IsInfinity(value))
        {
            return value;
        }

        Add(ProblemCodes.WrongKind, name, Shown(element), "a number");
        return 0;
    }

    private LocalDate DateOf(string name, JsonElement element)
    {
        var text = element.ValueKind == JsonValueKind.String ? element.GetString() ?? string.Empty : element.GetRawText();
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success)
        {
            Add(ProblemCodes.TimeNotUnderstood, name, text, "a date such as 2026-01-05");
        }

        return parsed.Success ? parsed.Value : default;
    }

    private List<JsonElement> Elements(string name)
    {
        if (!members.TryGetValue(name, out var found))
        {
            return [];
        }

        if (found.ValueKind != JsonValueKind.Array)
        {
            Add(ProblemCodes.WrongKind, name, Shown(found), "a list");
            return [];
        }

        return [.. found.EnumerateArray()];
    }

    private JsonElement? Find(string name, JsonValueKind kind, string form)
    {
        if (!members.TryGetValue(name, out var found))
        {
            Add(ProblemCodes.MemberMissing, name, string.Empty, form);
            return null;
        }

        if (found.ValueKind != kind)
        {
            Add(ProblemCodes.WrongKind, name, Shown(found), form);
            return null;
        }

        return found;
    }
}
