using System;
using System.Text.Json;

namespace Advocacy.Engine.Json;

/// <summary>How a type looks in JSON.</summary>
/// <param name="Form">What it looks like, in words.</param>
/// <param name="Write">Writes a value of the type.</param>
/// <param name="Read">Reads a value; where it adds to the faults, what it gives means nothing.</param>
internal sealed record Shape<T>(string Form, Action<JsonText, T> Write, Func<JsonElement, Faults, T?> Read)
{
    /// <summary>What it looks like, in JSON Schema: what reading takes, and nothing else.</summary>
    internal JsonSchema Schema { get; init; } = JsonSchema.Any;
}
