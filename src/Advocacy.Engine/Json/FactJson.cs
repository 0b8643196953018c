using System;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Facts as JSON, one line each.</summary>
public static class FactJson
{
    /// <summary>
    /// The canonical line of a fact: <c>type</c>, <c>id</c>, <c>person</c>, <c>at</c> and the members of its kind, in a fixed order; what is
    /// absent or as by default is left out. Equal facts give equal bytes on every build.
    /// </summary>
    public static string Write(Fact fact)
    {
        var text = new JsonText();
        FactKinds.Write(text, Guard.NotNull(fact));
        return text.ToString();
    }

    /// <summary>Reads a fact: any order of members, instants with any offset. Whether it can be right is judged when it is taken in.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="options">What to allow; nothing special if absent.</param>
    /// <returns>The fact, or all that is wrong.</returns>
    public static JsonResult<Fact> Read(string json, FactReadOptions? options = null) =>
        Document.Read(json, (element, faults) => Read(element, faults, options));

    /// <summary>Reads a fact from UTF-8.</summary>
    /// <inheritdoc cref="Read(string, FactReadOptions?)"/>
    public static JsonResult<Fact> Read(ReadOnlySpan<byte> json, FactReadOptions? options = null) =>
        Document.Read(json, (element, faults) => Read(element, faults, options));

    private static Fact? Read(JsonElement element, Faults faults, FactReadOptions? options)
    {
        var makesIds = options is { MakeMissingIds: true };
        var fact = FactKinds.Read(element, faults, makesIds ? "id" : string.Empty);
        return faults.Count == 0 && fact is not null && makesIds && Document.Find(element, "id") is null
            ? fact with { Id = new("auto-" + Fingerprint.HexOf(Write(fact))) }
            : fact;
    }
}
