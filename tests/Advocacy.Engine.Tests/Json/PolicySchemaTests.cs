using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>The schema of policies is made from what reads them, and the one that ships is the one that is made.</summary>
public class PolicySchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(PolicyJson.Schema).RootElement.Clone();

    [Fact]
    public void Schema_ThatShips_IsTheOneThatIsMade()
    {
#if !ENGINE_NETSTANDARD
        if (Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1")
        {
            File.WriteAllText(Shipped(), PolicyJson.Schema);
            return;
        }
#endif
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1", "What is compared with is being written.");
        using var reader = new StreamReader(typeof(PolicySchemaTests).Assembly.GetManifestResourceStream("policy.schema.json")!);
        Assert.Equal(reader.ReadToEnd(), PolicyJson.Schema);
    }

    [Fact]
    public void INV_41_EveryParameter_HasBoundsDefaultDocumentationSchemaAndCode() => Found.Nothing(
        from parameter in Policy.Parameters
        from missing in Missing(parameter)
        select parameter.Name + ": " + missing);

    /// <summary>A schema that says nothing would agree with everything.</summary>
    [Fact]
    public void Schema_OfEveryMember_SaysWhatItIs() => Found.Nothing(
        from path in Silent(Schema, "$")
        select path);

    [Fact]
    public void SchemaCheck_Samples_WhatIsWrongIsFound()
    {
        var check = new SchemaCheck(Parsed(
            """{"type":"object","properties":{"a":{"type":["integer","null"],"minimum":1,"maximum":3},"b":{"enum":["x","y"]},"c":{"type":"string","pattern":"^[a-z]{1,2}$"},"d":{"type":"array","items":{"type":"string","format":"date"},"maxItems":2},"e":{"$ref":"#/$defs/e"}},"required":["a"],"additionalProperties":false,"anyOf":[{"required":["b"]},{"required":["c"]}],"$defs":{"e":{"const":"only"}}}"""));
        Found.Nothing(check.Of(Parsed("""{"a":1,"b":"x","c":"ab","d":["2024-02-29"],"e":"only"}""")));
        Found.Nothing(check.Of(Parsed("""{"a":null,"c":"a"}""")));
        Assert.Equal(["$: type"], check.Of(Parsed("[]")));
        Assert.Equal(["$.a: type", "$.b: enum"], check.Of(Parsed("""{"a":1.5,"b":"X"}""")));
        Assert.Equal(["$.a: maximum", "$.c: pattern"], check.Of(Parsed("""{"a":1e300,"c":"ab\n"}""")));
        Assert.Equal(["$.a: minimum", "$.d[0]: format", "$.d: maxItems", "$: anyOf"], check.Of(Parsed("""{"a":0,"d":["2023-02-29","2023-02-28","2023-02-28"]}""")));
        Assert.Equal(["$.e: const", "$.a: required", "$.f: additional"], check.Of(Parsed("""{"b":"x","e":"other","f":0}""")));
        Assert.Throws<NotSupportedException>(() => new SchemaCheck(Parsed("""{"minLength":1}""")).Of(Parsed("\"\"")));
    }

    private static System.Collections.Generic.IEnumerable<string> Missing(RuleParameter<Policy> parameter)
    {
        if (!(parameter.Least < parameter.Most && parameter.Default >= parameter.Least && parameter.Default <= parameter.Most))
            yield return "bounds with a default within";

        if (parameter.Unit.Length == 0 || parameter.Source.Length == 0)
            yield return "unit and source";

        if (!Pages().Any(page => page.Contains($"| `{parameter.Name}` | {parameter.Unit} |", StringComparison.Ordinal)))
            yield return "a line in the documentation";

        var parts = parameter.Name.Split('.');
        var schema = Schema.GetProperty("properties").GetProperty(parts[0]).GetProperty("properties").GetProperty(parts[1]);
        if (!schema.GetProperty("description").GetString()!.StartsWith(parameter.Meaning, StringComparison.Ordinal) || !IsSame(schema.GetProperty("default"), parameter, parameter.Default))
            yield return "description and default in the schema";

        var isNamed = parameter.Kind is RuleParameterKind.Choice
            ? schema.GetProperty("enum").EnumerateArray().Select(name => name.GetString()).SequenceEqual(parameter.Names)
            : parameter.Kind is RuleParameterKind.Flag ? schema.GetProperty("type").GetString() == "boolean"
            : schema.GetProperty("minimum").GetDouble() == parameter.Least && schema.GetProperty("maximum").GetDouble() == parameter.Most;
        if (!isNamed)
            yield return "bounds in the schema";

        if (!Schema.GetProperty("$defs").GetProperty("whole").GetProperty("properties").GetProperty(parts[0]).GetProperty("required").EnumerateArray().Any(name => name.GetString() == parts[1]))
            yield return "that a whole document has it";

        var (beyond, code) = parameter.Kind switch
        {
            RuleParameterKind.Choice => ("\"neither\"", ProblemCodes.NameUnknown),
            RuleParameterKind.Flag => ("1", ProblemCodes.WrongKind),
            _ => (NumberText.Format(parameter.Most + 1), ProblemCodes.RuleOutOfBounds),
        };
        var read = PolicyJson.Read($$"""{"schema":"advocacy-policy/3","version":"a@1","basedOn":"default@1","{{parts[0]}}":{"{{parts[1]}}":{{beyond}} } }""");
        if (read.Problems is not [{ } problem] || problem.Code != code || problem.Path != parameter.Name)
            yield return "a code beyond its bounds";
    }

    private static bool IsSame(JsonElement held, RuleParameter<Policy> parameter, double value) => parameter.Kind switch
    {
        RuleParameterKind.Choice => held.GetString() == parameter.Names[(int)value],
        RuleParameterKind.Flag => held.GetBoolean() == (value == 1),
        _ => held.GetDouble() == value,
    };

    /// <summary>Members of objects, and items, of which nothing is said.</summary>
    private static System.Collections.Generic.IEnumerable<string> Silent(JsonElement schema, string path)
    {
        if (!schema.EnumerateObject().Any(keyword => keyword.Name is "type" or "enum" or "const" or "$ref" or "anyOf"))
            yield return path;

        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var inner in properties.EnumerateObject().SelectMany(member => Silent(member.Value, path + "." + member.Name)))
                yield return inner;
        }

        if (schema.TryGetProperty("items", out var items))
        {
            foreach (var inner in Silent(items, path + "[]"))
                yield return inner;
        }
    }

    private static string[] Pages() =>
    [
        .. typeof(PolicySchemaTests).Assembly.GetManifestResourceNames()
            .Where(name => name.Replace('\\', '/').StartsWith("repository/docs/", StringComparison.Ordinal))
            .Select(name => new StreamReader(typeof(PolicySchemaTests).Assembly.GetManifestResourceStream(name)!).ReadToEnd()),
    ];

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement.Clone();

    private static string Shipped([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../schemas/policy.schema.json"));
}
