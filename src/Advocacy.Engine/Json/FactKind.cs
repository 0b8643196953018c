using System;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>One kind of fact: its name and its members.</summary>
internal abstract class FactKind(string name)
{
    /// <summary>The name of the kind, in kebab case.</summary>
    internal string Name { get; } = name;

    /// <summary>Its members as name, form and whether they are required, in the order in which they are written.</summary>
    internal abstract ValueList<(string Name, string Form, bool IsRequired)> Members { get; }

    /// <summary>Whether it is a standing fact.</summary>
    internal abstract bool IsStanding { get; }

    internal abstract bool Is(Fact fact);

    internal abstract void Write(JsonText text, Fact fact);

    /// <summary>Reads a fact of this kind.</summary>
    /// <param name="element">The fact.</param>
    /// <param name="faults">What is wrong.</param>
    /// <param name="mayLack">A required member that may be absent after all.</param>
    internal abstract Fact Read(JsonElement element, Faults faults, string mayLack);

    /// <summary>A kind without members of its own.</summary>
    internal static FactKind Of<T>(string name, T blank)
        where T : Fact
        => Of(name, blank, fields => fields);

    /// <summary>A kind with members of its own, which follow those that all facts have.</summary>
    internal static FactKind Of<T>(string name, T blank, Func<Fields<T>, Fields<T>> own)
        where T : Fact
        => new Typed<T>(name, own(Common(Fields.Of(blank).Tag("type", name))));

    /// <summary>The members that all facts have.</summary>
    internal static Fields<T> Common<T>(Fields<T> fields)
        where T : Fact
        => fields
            .Required("id", Nouns.Fact, f => f.Id, (f, v) => (T)((Fact)f with { Id = v }))
            .Required("person", Nouns.Person, f => f.Person, (f, v) => (T)((Fact)f with { Person = v }))
            .Required("at", TimeShapes.Instant, f => f.At, (f, v) => (T)((Fact)f with { At = v }));

    private sealed class Typed<T> : FactKind
        where T : Fact
    {
        private readonly Fields<T> fields;

        internal Typed(string name, Fields<T> fields)
            : base(name) => this.fields = fields;

        internal override ValueList<(string Name, string Form, bool IsRequired)> Members
        {
            get
            {
                ValueList<(string Name, string Form, bool IsRequired)> all = [];
                foreach (var member in fields.Members)
                {
                    all = all.Add((member.Name, member.Form, member.IsRequired));
                }

                return all;
            }
        }

        internal override bool IsStanding => typeof(StandingFact).IsAssignableFrom(typeof(T));

        internal override bool Is(Fact fact) => fact is T;

        internal override void Write(JsonText text, Fact fact) => fields.Write(text, (T)fact);

        internal override Fact Read(JsonElement element, Faults faults, string mayLack) => fields.Read(element, faults, mayLack);
    }
}
