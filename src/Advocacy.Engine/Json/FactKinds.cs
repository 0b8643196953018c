using System;
using System.Collections.Generic;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The catalogue of all kinds of facts: reading, writing and documents follow from it.</summary>
internal static class FactKinds
{
    private static readonly Fields<Fact> Common = FactKind.Common(Fields.Of<Fact>(new OptedOut { Id = default, Person = default, At = default }));

    /// <summary>All kinds that there are.</summary>
    internal static ValueList<FactKind> All { get; } = [.. StandingKinds.All, .. ContactKinds.All, .. GrowthKinds.All];

    /// <summary>The shape of a fact of any kind.</summary>
    internal static Shape<Fact> Any { get; } = new("a fact", Write, (element, faults) => Read(element, faults, string.Empty));

    internal static void Write(JsonText text, Fact fact) => Of(fact).Write(text, fact);

    /// <summary>Reads a fact, with all that is wrong.</summary>
    /// <param name="element">The fact.</param>
    /// <param name="faults">What is wrong.</param>
    /// <param name="mayLack">A required member that may be absent after all.</param>
    internal static Fact? Read(JsonElement element, Faults faults, string mayLack)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(ProblemCodes.WrongKind, element, "an object");
            return null;
        }

        if (Document.Find(element, "type") is not { } type)
        {
            faults.Add(ProblemCodes.MemberMissing, "type", string.Empty, "one of: " + Names());
        }
        else if (type.ValueKind != JsonValueKind.String)
        {
            AddType(ProblemCodes.WrongKind, type, faults);
        }
        else if (Document.TextOf(type) is { } name && Find(name) is { } kind)
        {
            return kind.Read(element, faults, mayLack);
        }
        else
        {
            AddType(ProblemCodes.NameUnknown, type, faults);
        }

        // What all facts have can be wrong as well.
        return Common.Read(element, faults, mayLack, isOpen: true);
    }

    private static FactKind Of(Fact fact)
    {
        foreach (var kind in All)
        {
            if (kind.Is(fact))
            {
                return kind;
            }
        }

        throw new ArgumentException("The set of facts is closed, and this is none of them.", nameof(fact));
    }

    private static FactKind? Find(string name)
    {
        foreach (var kind in All)
        {
            if (string.Equals(kind.Name, name, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    private static void AddType(string code, JsonElement type, Faults faults)
    {
        var before = faults.Count;
        faults.Add(code, type, "one of: " + Names());
        faults.Within("type", before);
    }

    private static string Names()
    {
        var names = new List<string>(All.Count);
        foreach (var kind in All)
        {
            names.Add(kind.Name);
        }

        return string.Join(", ", names);
    }
}
