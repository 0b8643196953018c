using System;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// A policy as a document that a communications manager can read, a tool can check and a lawyer can sign (INV-41): every parameter of
/// <see cref="Policy.Parameters"/> under its room and name, and the lists of what there is. A document that says on which preset it is based
/// need only have what differs from it; lists are replaced as a whole (RFC 7396).
/// </summary>
public static class PolicyJson
{
    internal const string SchemaName = "advocacy-policy/3";

    /// <summary>Of more problems it is told how many there are.</summary>
    internal const int MostProblems = 1000;

    private const int MostValues = 100_000;

    /// <summary>The presets that a document can be based on; the agreement is the organisation's own, and never one of these.</summary>
    private static readonly ValueList<Policy> Bases =
        [Policy.Default, Policy.ActivatingToBeAgreed, Policy.Reference];

    private static readonly ValueList<string> BaseNames = ValueList.From(Bases.Select(policy => policy.Version));

    private static readonly Shape<string> BaseName = new(
        "one of: " + string.Join(", ", BaseNames),
        (text, name) => text.Value(name),
        (element, faults) =>
        {
            if (Document.TextOf(element) is { } name && BaseNames.Contains(name))
            {
                return name;
            }

            faults.Add(
                element.ValueKind == JsonValueKind.String ? ProblemCodes.NameUnknown : ProblemCodes.WrongKind,
                element,
                "one of: " + string.Join(", ", BaseNames),
                Nearest.Hint(Document.TextOf(element) ?? string.Empty, BaseNames));
            return null;
        })
    {
        Schema = JsonSchema.OneOf(BaseNames),
    };

    private static readonly Fields<Policy> Whole = Layout(isPart: false, basis: null);

    private static readonly Fields<Policy> Part = Layout(isPart: true, basis: null);

    /// <summary>The JSON Schema (2020-12) of such documents, for editors and for checks without this library; <c>schemas/policy.schema.json</c> of the package.</summary>
    public static string Schema { get; } = SchemaText();

    /// <summary>The canonical line of a policy, with all there is in it. Equal policies give equal bytes on every build.</summary>
    public static string Write(Policy policy)
    {
        var text = new JsonText();
        Whole.Write(text, Guard.NotNull(policy));
        return text.ToString();
    }

    /// <summary>The canonical line of what is another in a policy than in a preset.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="basedOn">The version of the preset: <c>default@1</c> or <c>activating@1</c>.</param>
    /// <exception cref="ArgumentException">There is no such preset.</exception>
    public static string Write(Policy policy, string basedOn)
    {
        var place = BaseNames.IndexOf(Guard.NotNull(basedOn));
        if (place < 0)
        {
            throw new ArgumentException("A document is based on " + string.Join(" or ", BaseNames) + ".", nameof(basedOn));
        }

        var text = new JsonText();
        Layout(isPart: true, Bases[place]).Write(text, Guard.NotNull(policy));
        return text.ToString();
    }

    /// <summary>Lays a document out for people, on many lines, without changing what it says.</summary>
    /// <param name="json">One JSON text.</param>
    /// <exception cref="ArgumentException">It is not JSON.</exception>
    public static string Indent(string json)
    {
        var faults = new Faults();
        return Document.Parse(json, faults) is { } root ? JsonLayout.Of(root) : throw new ArgumentException(faults.All()[0].ToString(), nameof(json));
    }

    /// <summary>Reads a policy of this version of the schema or an older one. Where all of it can be read, what contradicts itself is told too.</summary>
    /// <param name="json">One JSON object, laid out in any way.</param>
    /// <returns>The policy, or all that is wrong, each with line and column; of very many problems the first thousand and how many more there are.</returns>
    public static JsonResult<Policy> Read(string json) => Document.ReadLocated(json, MostProblems, MostValues, ReadValid);

    /// <summary>Reads a policy from UTF-8.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static JsonResult<Policy> Read(ReadOnlySpan<byte> json) => Document.ReadLocated(json, MostProblems, MostValues, ReadValid);

    /// <summary>The same document in the newest version of the schema, laid out for people; what is wrong with it stays so.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The document, or why it is none that can be moved.</returns>
    public static JsonResult<string> Migrate(string json) => Document.ReadLocated(
        json,
        MostProblems,
        MostValues,
        (element, faults) => PolicyMigrations.Newest(element, faults) is { } newest ? JsonLayout.Of(newest) : null);

    /// <summary>Reads a policy, of which it is not yet known whether it contradicts itself.</summary>
    internal static Policy? ReadStructure(JsonElement element, Faults faults)
    {
        var before = faults.Count;
        if (PolicyMigrations.Newest(element, faults) is not { } document)
        {
            return null;
        }

        var policy = Document.Find(document, "basedOn") is { } basis
            ? Part.Onto(Bases[Math.Max(0, BaseNames.IndexOf(Document.TextOf(basis) ?? string.Empty))], document, faults)
            : Whole.Onto(Policy.Default, document, faults);
        return faults.Count > before ? null : policy;
    }

    /// <summary>Reads a policy that a person could be judged under.</summary>
    internal static Policy? ReadValid(JsonElement element, Faults faults)
    {
        var before = faults.Count;
        var policy = ReadStructure(element, faults);
        foreach (var problem in policy is null ? default : PolicyValidation.Validate(policy))
        {
            faults.Add(problem);
        }

        if (policy is not null && IsNamedAsAPreset(policy))
        {
            faults.Add(ProblemCodes.PresetVersionTaken, "version", policy.Version, "a version of its own", "the preset of this name has another content");
        }

        return faults.Count > before ? null : policy;
    }

    /// <summary>Whether a policy has the version of a preset and is another one; an agreement is the organisation's own wherever the preset needs one.</summary>
    private static bool IsNamedAsAPreset(Policy policy) => BaseNames.IndexOf(policy.Version) is >= 0 and var place
        && policy != Bases[place] with { Agreement = Bases[place].Mechanisms.NeedAgreement ? policy.Agreement : null };

    /// <summary>The members of a document: all of them, or those that are another than in the policy it is based on.</summary>
    private static Fields<Policy> Layout(bool isPart, Policy? basis)
    {
        var fields = Fields.Of(Policy.Default)
            .With(new("$schema", Shapes.Any.Form, false, (_, _) => { }, Ignored(Shapes.Any)) { Schema = Shapes.Any.Schema.About("Where editors find this schema.") })
            .Tag("schema", SchemaName)
            .Required("version", Shapes.Id, p => p.Version, (p, v) => p with { Version = v }, "Names this policy and its version; another content needs another version.")
            .With(new("basedOn", BaseName.Form, false, (text, _) => Basis(text, basis), Ignored(BaseName))
            {
                Schema = BaseName.Schema.About("The preset that says what is absent here. Lists are replaced as a whole."),
            });
        for (var i = 0; i < PolicyParts.All.Count;)
        {
            var room = PolicyParts.All[i].Room;
            var end = i + 1;
            while (room.Length > 0 && end < PolicyParts.All.Count && PolicyParts.All[end].Room == room)
            {
                end++;
            }

            var parts = ValueList.Create(PolicyParts.All.AsSpan().Slice(i, end - i));
            fields = fields.With(room.Length == 0 ? MemberOf(parts[0], isPart, basis) : RoomOf(room, parts, isPart, basis));
            i = end;
        }

        return fields;
    }

    /// <summary>The rules of a room, of which nothing is written where nothing differs.</summary>
    private static Member<Policy> RoomOf(string room, ValueList<PolicyPart> parts, bool isPart, Policy? basis)
    {
        var fields = Fields.Of(Policy.Default);
        foreach (var part in parts)
        {
            fields = fields.With(MemberOf(part, isPart, basis));
        }

        return new(
            room,
            "an object",
            !isPart,
            (text, policy) =>
            {
                if (basis is null || parts.Where(part => !part.IsSame(policy, basis)).Count > 0)
                {
                    fields.Write(text.Name(room), policy);
                }
            },
            (policy, element, faults) => fields.Onto(policy, element, faults))
        {
            Schema = fields.Loose(),
        };
    }

    private static Member<Policy> MemberOf(PolicyPart part, bool isPart, Policy? basis) => isPart
        ? part.Member with
        {
            IsRequired = false,
            Read = part.ReadOnto,
            Write = (text, policy) =>
            {
                if (basis is null || !part.IsSame(policy, basis))
                {
                    part.Member.Write(text, policy);
                }
            },
        }
        : part.Member;

    private static void Basis(JsonText text, Policy? basis)
    {
        if (basis is not null)
        {
            text.Name("basedOn").Value(basis.Version);
        }
    }

    /// <summary>Reads something only to see whether it is right.</summary>
    private static Func<Policy, JsonElement, Faults, Policy> Ignored(Shape<string> shape) => (policy, element, faults) =>
    {
        _ = shape.Read(element, faults);
        return policy;
    };

    private static string SchemaText()
    {
        var (rooms, required) = (JsonSchema.Any, default(ValueList<string>));
        foreach (var member in Whole.Members)
        {
            required = member.IsRequired ? required.Add(member.Name) : required;
            var inner = Inner(member.Name);
            rooms = inner is null ? rooms : rooms.With(member.Name, inner);
        }

        var text = new JsonText();
        JsonSchema.Any
            .With("$schema", "https://json-schema.org/draft/2020-12/schema")
            .With("$id", "urn:advocacy-policy:2")
            .With("title", "Policy")
            .About("Everything an organisation may choose about inviting employees to tell something about their work.")
            .Typed("object")
            .With("properties", Whole.Properties())
            .With("additionalProperties", false)
            .With("required", ["schema", "version"])
            .With("anyOf", [JsonSchema.Any.With("required", ["basedOn"]), JsonSchema.Any.With("$ref", "#/$defs/whole")])
            .With("$defs", JsonSchema.Any.With(
                "whole", JsonSchema.Any.About("What a document has that is based on no preset: everything.").With("required", required).With("properties", rooms)))
            .Write(text);
        using var parsed = JsonDocument.Parse(text.ToString());
        return JsonLayout.Of(parsed.RootElement);
    }

    /// <summary>What a member must have where everything must be there; none for what has no members of which some may be absent.</summary>
    private static JsonSchema? Inner(string name)
    {
        var (required, inner) = (default(ValueList<string>), JsonSchema.Any);
        var parts = PolicyParts.All.Where(part => part.Room == name);
        foreach (var part in parts)
        {
            required = required.Add(part.Member.Name);
            inner = part.Inner.IsEmpty ? inner : inner.With(part.Member.Name, JsonSchema.Any.With("required", part.Inner));
        }

        if (required.IsEmpty)
        {
            var beside = PolicyParts.All.Where(part => part.Room.Length == 0 && part.Member.Name == name && !part.Inner.IsEmpty);
            return beside.IsEmpty ? null : JsonSchema.Any.With("required", beside[0].Inner);
        }

        var room = JsonSchema.Any.With("required", required);
        return parts.Where(part => !part.Inner.IsEmpty).IsEmpty ? room : room.With("properties", inner);
    }
}
