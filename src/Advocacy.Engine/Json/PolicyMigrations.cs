using System;
using System.Collections.Generic;
using System.Text.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// Older versions of the document, moved to the newest in one pass: what the newer versions say in another way is changed, and the rest left
/// as it is, also what is wrong.
/// </summary>
internal static class PolicyMigrations
{
    /// <summary>The names of the older versions, the first one first.</summary>
    private static readonly ValueList<string> Older = ["advocacy-policy/1", "advocacy-policy/2"];

    /// <summary>Names that were numbers in the first version: the place in the list.</summary>
    private static readonly ValueList<string> Choices = ["habits.rhythmUnit", "programmes.rankStrategy", "rewards.stacking", "rewards.rounding"];

    /// <summary>What came later, with the version it came in and what it is in the first preset: rooms, and members of rooms that were there.</summary>
    private static readonly ValueList<Addition> Later = LaterIn(
    [
        (2, "climate", ""), (2, "health", ""), (2, "guideline", ""), (2, "occasions", ""),
        (2, "choosing", "promptProbability"), (2, "choosing", "leastProbability"), (2, "choosing", "mostProbability"), (2, "choosing", "leastShare"),
        (2, "choosing", "temperature"), (2, "choosing", "warmUpDays"), (2, "choosing", "weights"), (2, "mechanisms", "learning"),
        (3, "prompts", "cooldownHours"),
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

        var name = Document.TextOf(schema);
        if (name == PolicyJson.SchemaName)
        {
            return element;
        }

        if (name is not null && Older.Contains(name))
        {
            return Moved(element, Older.IndexOf(name) + 1);
        }

        var before = faults.Count;
        faults.Add(ProblemCodes.SchemaUnknown, schema, string.Join(" or ", [PolicyJson.SchemaName, .. Older]));
        faults.Within("schema", before);
        return null;
    }

    private static JsonElement Moved(JsonElement element, int version)
    {
        var text = new JsonText().BeginObject();
        var isWhole = Document.Find(element, "basedOn") is null;
        var later = isWhole ? Later.Where(addition => addition.Version > version) : [];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var name = Document.NameOf(property);
            names.Add(name);
            text.Name(name);
            _ = name == "schema" ? text.Value(PolicyJson.SchemaName)
                : property.Value.ValueKind == JsonValueKind.Object ? Room(text, name, property.Value, version, later.Where(addition => addition.Room == name && addition.Member.Length > 0))
                : text.Raw(property.Value);
        }

        foreach (var addition in later.Where(addition => addition.Member.Length == 0 && !names.Contains(addition.Room)))
        {
            text.Name(addition.Room).Line(addition.Preset);
        }

        using var moved = JsonDocument.Parse(text.EndObject().ToString());
        return moved.RootElement.Clone();
    }

    /// <summary>The rules of one room, with what came later to it, and by names what the first version had as numbers.</summary>
    private static JsonText Room(JsonText text, string room, JsonElement rules, int version, ValueList<Addition> later)
    {
        text.BeginObject();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in rules.EnumerateObject())
        {
            var name = Document.NameOf(property);
            names.Add(name);
            text.Name(name);
            _ = version == 1 && property.Value.ValueKind == JsonValueKind.Number && NameOf(room + "." + name, property.Value) is { } chosen
                ? text.Value(chosen)
                : text.Raw(property.Value);
        }

        foreach (var addition in later.Where(addition => !names.Contains(addition.Member)))
        {
            text.Name(addition.Member).Line(addition.Preset);
        }

        return text.EndObject();
    }

    private static ValueList<Addition> LaterIn(ValueList<(int Version, string Room, string Member)> later)
    {
        using var preset = JsonDocument.Parse(PolicyJson.Write(Policy.Default));
        var found = default(ValueList<Addition>);
        foreach (var (version, room, member) in later)
        {
            var rules = preset.RootElement.GetProperty(room);
            found = found.Add(new(version, room, member, (member.Length == 0 ? rules : rules.GetProperty(member)).GetRawText()));
        }

        return found;
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

    /// <summary>What came to the document in a version: a whole room where it has no member.</summary>
    private readonly record struct Addition(int Version, string Room, string Member, string Preset);
}
