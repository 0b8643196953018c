using System;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>All the engine holds of one person as JSON, one line: what a host stores, and what it gives a person to take along (INV-18).</summary>
public static class StateJson
{
    private const string Schema = "advocacy-state/1";

    private static readonly Shape<Tombstone> Tombstone = Fields.Of(new Tombstone(default, default))
        .Required("target", Nouns.Fact, t => t.Target, (t, v) => t with { Target = v })
        .Required("at", TimeShapes.Past, t => t.At, (t, v) => t with { At = v })
        .AsShape("tombstone");

    private static readonly Fields<Draft> All = Fields.Of(new Draft(default, [], [], [], Progress.Start, null, string.Empty))
        .Tag("schema", Schema)
        .Required("person", Nouns.Person, d => d.Person, (d, v) => d with { Person = v })
        .Optional("newest", TimeShapes.Past, d => d.Newest, (d, v) => d with { Newest = v })
        .Defaulted("stamp", Shapes.Any, string.Empty, d => d.Stamp, (d, v) => d with { Stamp = v })
        .Defaulted("registers", Shapes.ListOf(Held<StandingFact>()), [], d => d.Registers, (d, v) => d with { Registers = v })
        .Defaulted("events", Shapes.ListOf(Held<EventFact>()), [], d => d.Events, (d, v) => d with { Events = v })
        .Defaulted("tombstones", Shapes.ListOf(Tombstone), [], d => d.Tombstones, (d, v) => d with { Tombstones = v })
        .Defaulted("checkpoint", ProgressShapes.Progress, Progress.Start, d => d.Checkpoint, (d, v) => d with { Checkpoint = v });

    /// <summary>A state as part of another document.</summary>
    internal static Shape<PersonState> Shape { get; } = new("a state", Write, Read);

    /// <summary>The canonical line of a state. Equal states give equal bytes on every build.</summary>
    public static string Write(PersonState state)
    {
        var text = new JsonText();
        Write(text, Guard.NotNull(state));
        return text.ToString();
    }

    /// <summary>Reads a state that was written by this version or an older one.</summary>
    /// <returns>The state, or all that is wrong.</returns>
    public static JsonResult<PersonState> Read(string json) => Document.Read(json, Read);

    /// <summary>Reads a state from UTF-8.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static JsonResult<PersonState> Read(ReadOnlySpan<byte> json) => Document.Read(json, Read);

    /// <summary>The hash of a state's line: 32 hexadecimal digits. States with one tag are equal.</summary>
    public static string ETagOf(PersonState state) => Fingerprint.HexOf(Write(state));

    private static void Write(JsonText text, PersonState state) =>
        All.Write(text, new(state.Person, state.Registers, state.Events, state.Tombstones, state.Checkpoint, state.Newest, state.Stamp));

    private static PersonState? Read(JsonElement element, Faults faults)
    {
        if (!Document.IsOfSchema(element, Schema, faults))
        {
            return null;
        }

        var before = faults.Count;
        var draft = All.Read(element, faults);
        if (faults.Count > before)
        {
            return null;
        }

        var state = new PersonState(
            draft.Person, draft.Registers, EventLog.Of(draft.Events.AsSpan()), draft.Tombstones, draft.Checkpoint, draft.Newest, draft.Stamp, null);
        StateCheck.Check(state, faults);
        return state;
    }

    private static Shape<T> Held<T>()
        where T : Fact
        => new(
            FactKinds.Any.Form,
            (text, fact) => FactKinds.Write(text, fact),
            (element, faults) =>
            {
                var before = faults.Count;
                if (FactKinds.Any.Read(element, faults) is T fact)
                {
                    return fact;
                }

                if (faults.Count == before)
                {
                    faults.Add(ProblemCodes.NameUnknown, "type", string.Empty, typeof(T) == typeof(StandingFact) ? "a standing fact" : "an event");
                }

                return null;
            });

    /// <summary>The parts of a state.</summary>
    private sealed record Draft(
        PersonId Person,
        ValueList<StandingFact> Registers,
        ValueList<EventFact> Events,
        ValueList<Tombstone> Tombstones,
        Progress Checkpoint,
        Instant? Newest,
        string Stamp);
}
