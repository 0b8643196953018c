using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Documents;

/// <summary>In what two policies differ: parameter by parameter, and items of lists by their id.</summary>
internal static class PolicyDiff
{
    private static readonly string[] Keys = ["id", "kind", "currency", "intervention"];

    private static readonly string[] LeftOut = ["schema"];

    /// <summary>Every difference, in the order of the document.</summary>
    public static IReadOnlyList<PolicyDifference> Of(Policy before, Policy after)
    {
        using var one = JsonDocument.Parse(PolicyJson.Write(before));
        using var other = JsonDocument.Parse(PolicyJson.Write(after));
        return [.. Compare(string.Empty, one.RootElement, other.RootElement)];
    }

    private static IEnumerable<PolicyDifference> Compare(string path, JsonElement? before, JsonElement? after)
    {
        if (before is { ValueKind: JsonValueKind.Object } one && after is { ValueKind: JsonValueKind.Object } other)
        {
            return NamesOf(one).Union(NamesOf(other)).Except(LeftOut)
                .SelectMany(name => Compare(path.Length == 0 ? name : path + "." + name, Find(one, name), Find(other, name)));
        }

        if (before is { ValueKind: JsonValueKind.Array } list && after is { ValueKind: JsonValueKind.Array } others)
        {
            return CompareLists(path, [.. list.EnumerateArray()], [.. others.EnumerateArray()]);
        }

        var (was, isNow) = (TextOf(before), TextOf(after));
        return was == isNow ? [] : [new(path, was, isNow, UnitOf(path))];
    }

    private static IEnumerable<PolicyDifference> CompareLists(string path, JsonElement[] before, JsonElement[] after)
    {
        var (were, are) = (KeysOf(before), KeysOf(after));
        foreach (var key in were.Keys.Union(are.Keys))
        {
            var (one, other) = (Find(were, key), Find(are, key));
            var isText = (one ?? other) is { ValueKind: not JsonValueKind.Object };
            foreach (var change in isText ? Compare(path, one, other) : Compare(path + "." + key, one, other))
            {
                yield return change;
            }
        }

        if (were.Keys.Where(are.ContainsKey).SequenceEqual(are.Keys.Where(were.ContainsKey)))
        {
            yield break;
        }

        yield return new(path, "order: " + string.Join(", ", were.Keys), "order: " + string.Join(", ", are.Keys), string.Empty);
    }

    /// <summary>Items by what names them; what nothing names goes by its place, and what is there twice by how often.</summary>
    private static Dictionary<string, JsonElement> KeysOf(JsonElement[] items)
    {
        var keys = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            var key = item.ValueKind != JsonValueKind.Object
                ? TextOf(item)!
                : Keys.Select(name => Find(item, name)).FirstOrDefault(named => named is not null) is { } found ? TextOf(found)! : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            while (!keys.TryAdd(key, item))
            {
                key += "'";
            }
        }

        return keys;
    }

    private static JsonElement? Find(Dictionary<string, JsonElement> items, string key) => items.TryGetValue(key, out var found) ? found : null;

    private static JsonElement? Find(JsonElement element, string name) => element.TryGetProperty(name, out var found) ? found : null;

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    /// <summary>As text; none for what is not there, and for null, the word for that.</summary>
    private static string? TextOf(JsonElement? element) => element is not { ValueKind: not JsonValueKind.Null } one ? null : one.ValueKind == JsonValueKind.String ? one.GetString() : one.GetRawText();

    /// <summary>The unit of a number; names and switches have none.</summary>
    private static string UnitOf(string path) =>
        Policy.Parameters.FirstOrDefault(parameter => parameter.Name == path) is { Kind: RuleParameterKind.Number or RuleParameterKind.Whole } known ? known.Unit : string.Empty;
}
