using System;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Decisions as JSON, one line each: what a host keeps until it sends. What they were made from goes into a <see cref="DecisionLog"/>.</summary>
public static class DecisionJson
{
    /// <summary>
    /// The canonical line of a decision, without its inputs. All members are on every line; those that a prompt or a wait does not have
    /// are null. Equal answers give equal bytes on every build.
    /// </summary>
    public static string Write(Decision decision)
    {
        var text = new JsonText();
        DecisionShapes.All.Write(text, DecisionDraft.Of(Guard.NotNull(decision)));
        return text.ToString();
    }

    /// <summary>Reads a decision; it has no inputs, which stand in a <see cref="DecisionLog"/>.</summary>
    /// <returns>The decision, or all that is wrong.</returns>
    public static JsonResult<Decision> Read(string json) => Document.Read(json, Read);

    /// <summary>Reads a decision from UTF-8.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static JsonResult<Decision> Read(ReadOnlySpan<byte> json) => Document.Read(json, Read);

    private static Decision? Read(JsonElement element, Faults faults)
    {
        var draft = DecisionShapes.All.Read(element, faults);
        return faults.Count > 0 ? null : draft.Build(null, faults);
    }
}
