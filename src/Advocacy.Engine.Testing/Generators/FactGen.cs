using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Draws facts that can be right: in the first half of 2026, about few decisions, contents and acts, so that they have to do with one another.</summary>
internal static class FactGen
{
    /// <summary>A generator per type of fact.</summary>
    internal static IReadOnlyDictionary<Type, Func<FactHead, Gen<Fact>>> Kinds { get; } =
        StandingGen.Kinds.Concat(EventGen.Kinds).ToDictionary(kind => kind.Type, kind => kind.Draw);

    /// <summary>Any fact of a person; shrinks by leaving out what may be absent.</summary>
    internal static Arbitrary<Fact> Any(PersonId person) => Arb.From(AnyOf(person, [.. Kinds.Keys]), Shrink);

    /// <summary>Facts of one type.</summary>
    internal static Arbitrary<Fact> Of(Type type, PersonId person) => Arb.From(AnyOf(person, type), Shrink);

    /// <summary>Several facts of a person; shrinks by leaving out facts.</summary>
    internal static Arbitrary<Fact[]> Several(PersonId person, int most) => Arb.From(
        Gen.Choose(0, most).SelectMany(count => Any(person).Generator.ArrayOf(count)),
        facts => facts.Select((_, place) => facts.Where((_, other) => other != place).ToArray()));

    private static Gen<Fact> AnyOf(PersonId person, params Type[] types) =>
        from type in Gen.Elements(types)
        from id in NounGen.Names("f", 5000)
        from at in NounGen.Instants
        from fact in Kinds[type](new(new(id), person, at))
        select fact;

    private static IEnumerable<Fact> Shrink(Fact fact)
    {
        var line = FactJson.Write(fact);
        foreach (var name in JsonNode.Parse(line)!.AsObject().Select(member => member.Key).ToArray())
        {
            var smaller = JsonNode.Parse(line)!.AsObject();
            smaller.Remove(name);
            if (FactJson.Read(smaller.ToJsonString()).TryGet(out var candidate))
                yield return candidate;
        }
    }
}
