using System;
using System.Text.Json;

namespace Advocacy.Engine.Json;

/// <summary>One member of an object: what it is called, what it looks like, and how it gets in and out.</summary>
/// <param name="Name">The name, in camel case.</param>
/// <param name="Form">What it looks like, in words.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Write">Writes name and value, or nothing where it is absent.</param>
/// <param name="Read">The object with what was read put in.</param>
internal sealed record Member<T>(string Name, string Form, bool IsRequired, Action<JsonText, T> Write, Func<T, JsonElement, Faults, T> Read)
{
    /// <summary>What its value looks like, in JSON Schema.</summary>
    internal JsonSchema Schema { get; init; } = JsonSchema.Any;
}
