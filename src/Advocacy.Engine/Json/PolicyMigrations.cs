using System;
using System.Collections.Generic;
using System.Text.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// Older versions of the document, moved to the newest step by step. A step is a function of the document alone: it changes what the newer
/// version says in another way, and leaves the rest as it is, also what is wrong.
/// </summary>
internal static class PolicyMigrations
{
    private const string First = "advocacy-policy/1";

    /// <summary>Names that were numbers: the place in the list.</summary>
    private static readonly ValueList<string> Choices = ["habits.rhythmUnit", "programmes.rankStrategy", "rewards.stacking", "rewards.rounding"];

    /// <summary>What came later, with what it is in the first preset: rooms, and members of rooms that were there.</summary>
    private static readonly ValueList<(string Room, string Member, string Preset)> Later = LaterIn(
    [
        ("climate", ""), ("health", ""), ("guideline", ""), ("occasions", ""),
        ("choosing", "promptProbability"), ("choosing", "leastProbability"), ("choosing", "mostProbability"), ("choosing", "leastShare"), ("choosing", "temperature"),
        ("choosing", "warmUpDays"), ("choosing", "weights"), ("mechanisms", "learning"),
    ]);

    /// <summary>The document in the newest version; none where it says no version that is known.</summary>
    internal static JsonElement? Newest(JsonElement element, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(ProblemCodes.WrongKind, element, "an object");
            return null;
        }

        if (Document.Find(element, "schema") is not { } schema)
        {
            faults.Add(ProblemCodes.MemberMissing, "schema", string.Empty, PolicyJson.SchemaName);
            return null;
        }

        switch (Document.TextOf(schema))
        {
            case PolicyJson.SchemaName:
                return element;
            case First:
                return FromFirst(element);
            default:
                var before = faults.Count;
                faults.Add(ProblemCodes.SchemaUnknown, schema, PolicyJson.SchemaName + " or " + First);
                faults.Within("schema", before);
                return null;
        }
    }

    private static JsonElement FromFirst(JsonElement element)
    {
        var text = new JsonText().BeginObject();
        var isWhole = Document.Find(element, "basedOn") is null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var name = Document.NameOf(property);
            names.Add(name);
            text.Name(name);
            _ = name switch
            {
                "choosing" or "mechanisms" when isWhole && property.Value.ValueKind == JsonValueKind.Object => WithLater(text, name, property.Value),
                "schema" => text.Value(PolicyJson.SchemaName),
                "habits" or "programmes" or "rewards" when property.Value.ValueKind == JsonValueKind.Object => WithNames(text, name, property.Value),
                _ => text.Raw(property.Value),
            };
        }

        foreach (var later in Later.Where(later => isWhole && later.Member.Length == 0 && !names.Contains(later.Room)))
        {
            text.Name(later.Room).Line(later.Preset);
        }

        using var moved = JsonDocument.Parse(text.EndObject().ToString());
        return moved.RootElement.Clone();
    }

    private static JsonText WithLater(JsonText text, string room, JsonElement rules)
    {
        text.BeginObject();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in rules.EnumerateObject())
        {
            var name = Document.NameOf(property);
            names.Add(name);
            text.Name(name).Raw(property.Value);
        }

        foreach (var later in Later.Where(later => later.Room == room && !names.Contains(later.Member)))
        {
            text.Name(later.Member).Line(later.Preset);
        }

        return text.EndObject();
    }

    private static ValueList<(string Room, string Member, string Preset)> LaterIn(ValueList<(string Room, string Member)> later)
    {
        using var preset = JsonDocument.Parse(PolicyJson.Write(Policy.Default));
        var found = default(ValueList<(string Room, string Member, string Preset)>);
        foreach (var (room, member) in later)
        {
            var rules = preset.RootElement.GetProperty(room);
            found = found.Add((room, member, (member.Length == 0 ? rules : rules.GetProperty(member)).GetRawText()));
        }

        return found;
    }

    private static JsonText WithNames(JsonText text, string room, JsonElement rules)
    {
        text.BeginObject();
        foreach (var property in rules.EnumerateObject())
        {
            var name = Document.NameOf(property);
            text.Name(name);
            _ = property.Value.ValueKind == JsonValueKind.Number && NameOf(room + "." + name, property.Value) is { } chosen ? text.Value(chosen) : text.Raw(property.Value);
        }

        return text.EndObject();
    }

    /// <summary>The name that a number stood for; none where it stood for none.</summary>
    private static string? NameOf(string path, JsonElement value)
    {
        if (!Choices.Contains(path))
        {
            return null;
        }

        var parameter = Policy.Parameters.Where(parameter => parameter.Name == path)[0];
        return NumberText.TryParse(value.GetRawText(), out var number) && parameter.Allows(number) ? parameter.TextOf(number) : null;
    }
}
