using System;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>What happened at work as JSON, one line each.</summary>
public static class WorkEventJson
{
    private static readonly Fields<WorkEvent> All = Fields.Of(new WorkEvent { Id = default, Event = string.Empty, Title = string.Empty, At = default })
        .Required("id", Nouns.Content, e => e.Id, (e, v) => e with { Id = v })
        .Required("event", Nouns.Event, e => e.Event, (e, v) => e with { Event = v })
        .Required("title", Shapes.Title, e => e.Title, (e, v) => e with { Title = v })
        .Required("at", TimeShapes.Instant, e => e.At, (e, v) => e with { At = v })
        .Optional("kind", Nouns.Occasion, e => e.Kind, (e, v) => e with { Kind = v })
        .Optional("why", Shapes.Why, e => e.Why, (e, v) => e with { Why = v })
        .Defaulted("topics", Shapes.ListOf(Nouns.Topic), [], e => e.Topics, (e, v) => e with { Topics = v })
        .Optional("language", Nouns.Language, e => e.Language, (e, v) => e with { Language = v })
        .Optional("team", Nouns.Group, e => e.Team, (e, v) => e with { Team = v })
        .Optional("department", Nouns.Group, e => e.Department, (e, v) => e with { Department = v })
        .Optional("perspective", Nouns.Perspective, e => e.Perspective, (e, v) => e with { Perspective = v })
        .Defaulted("isConfidential", Shapes.Bool, false, e => e.IsConfidential, (e, v) => e with { IsConfidential = v })
        .Optional("embargoUntil", TimeShapes.Instant, e => e.EmbargoUntil, (e, v) => e with { EmbargoUntil = v })
        .Defaulted("hasBonus", Shapes.Bool, false, e => e.HasBonus, (e, v) => e with { HasBonus = v });

    /// <summary>The canonical line of an event; what is absent or as by default is left out.</summary>
    public static string Write(WorkEvent happened)
    {
        var text = new JsonText();
        All.Write(text, Guard.NotNull(happened));
        return text.ToString();
    }

    /// <summary>Reads an event: any order of members, instants with any offset.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The event, or all that is wrong.</returns>
    public static JsonResult<WorkEvent> Read(string json) => Document.Read(json, (element, faults) => All.Read(element, faults));

    /// <summary>Reads an event from UTF-8.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static JsonResult<WorkEvent> Read(ReadOnlySpan<byte> json) => Document.Read(json, (element, faults) => All.Read(element, faults));
}
