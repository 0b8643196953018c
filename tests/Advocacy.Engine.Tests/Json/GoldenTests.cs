using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>Texts that hosts have stored: every later version must read them, and both builds must write them byte for byte.</summary>
public class GoldenTests
{
    public static TheoryData<string> Facts => [.. Lines("Golden.facts.jsonl")];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_Golden_ReadsAndWritesTheSame(string line)
    {
        var read = FactJson.Read(line);
        Assert.Empty(read.Problems);
        Assert.Equal(line, FactJson.Write(read.Value!));
    }

    [Fact]
    public void Facts_Golden_AreOneOfEachKindWithAllItsMembers() => Assert.Equal(
        FactKinds.All.Select(kind => $"{kind.Name}: {string.Join(", ", kind.Members.Select(member => member.Name))}"),
        Lines("Golden.facts.jsonl").Select(line => JsonDocument.Parse(line).RootElement).Select(
            fact => $"{fact.GetProperty("type").GetString()}: {string.Join(", ", fact.EnumerateObject().Select(member => member.Name))}"));

    [Fact]
    public void State_Golden_ReadsAndWritesTheSame()
    {
        var line = Lines("Golden.state.json").Single();
        var state = StateJson.Read(line);
        Assert.Empty(state.Problems);
        Assert.Equal(line, StateJson.Write(state.Value!));
    }

    [Fact]
    public void State_Golden_HoldsSomethingEverywhere()
    {
        var state = StateJson.Read(Lines("Golden.state.json").Single()).Value!;
        Found.Nothing(AsBefore("", state, PersonState.Empty(state.Person)).Except([".Person"]));
    }

    [Fact]
    public void Documentation_Kinds_AreThoseOfTheCatalogue()
    {
        var documented = Lines("json.md").Where(line => line.Contains("` | standing | ", StringComparison.Ordinal) || line.Contains("` | event | ", StringComparison.Ordinal));
        Assert.Equal(FactKinds.All.Select(Row), documented);
    }

    /// <summary>The row of a kind: what it has besides type, id, person and at, with a question mark where it may be absent.</summary>
    private static string Row(FactKind kind)
    {
        var own = string.Join(", ", kind.Members.Skip(4).Select(member => $"`{member.Name}{(member.IsRequired ? "" : "?")}`"));
        return $"| `{kind.Name}` | {(kind.IsStanding ? "standing" : "event")} | {(own.Length == 0 ? "–" : own)} |";
    }

    /// <summary>Every member, at any depth, that is as it was before anything happened: reading it right proves nothing.</summary>
    private static IEnumerable<string> AsBefore(string path, object now, object? before)
    {
        foreach (var property in now.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => IsHeld(property, now)))
        {
            var (value, initial) = (property.GetValue(now), before is null ? null : property.GetValue(before));
            if (Equals(value, initial))
                yield return $"{path}.{property.Name}";
            else if (value is IEnumerable list and not string)
                foreach (var item in list)
                    foreach (var inner in item is not null and not Fact && IsOurs(item.GetType()) ? AsBefore($"{path}.{property.Name}[]", item, null) : [])
                        yield return inner;
            else if (IsOurs(value!.GetType()))
                foreach (var inner in AsBefore($"{path}.{property.Name}", value, initial))
                    yield return inner;
        }
    }

    private static bool IsHeld(PropertyInfo property, object owner) =>
        property.GetIndexParameters().Length == 0 && (property.SetMethod is not null || owner is PersonState);

    private static bool IsOurs(Type type) => type.Assembly == typeof(PersonState).Assembly && !type.IsEnum && type.Namespace != "Advocacy.Engine.Values";

    internal static string[] Lines(string resource)
    {
        using var stream = typeof(GoldenTests).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
