using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>The documents say what the code says: one page a room with one skeleton, its rules and its reasons; examples that run.</summary>
public partial class DocsTests
{
    private const string Head = "| name | unit | range | default | source | meaning |";

    private static readonly string[] Skeleton = ["About", "Model and source", "Rules", "Reasons", "Patterns", "Anti-patterns"];

    public static TheoryData<string> Rooms => [.. RoomsOf(EngineAssembly.Engine.Types)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Page_OfARoom_HasTheSkeleton(string room) => Found.Nothing(Shape(room, PageOf(room)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Page_OfARoom_ListsTheRulesOfTheCatalogue(string room) => Found.Nothing(Differences(RulesOf(room), RulesIn(PageOf(room))));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Page_OfARoom_ListsTheReasons(string room) => Found.Nothing(Differences(ReasonsOf(room), ReasonsIn(PageOf(room))));

    [Fact]
    public void Rules_OfAllPages_AreTheWholeCatalogue() => Assert.Equal(
        Policy.Parameters.Select(Row).Order(StringComparer.Ordinal),
        RoomsOf(EngineAssembly.Engine.Types).SelectMany(room => RulesIn(PageOf(room))).Where(line => line != "None.").Order(StringComparer.Ordinal));

#if !ENGINE_NETSTANDARD
    /// <summary>Of the build that has every room: the other knows no populations, nor what is tested of them.</summary>
    [Fact]
    public void Laws_InTheTable_AreHeldByTheTestsNamed() => Found.Nothing(NotHeld(Text("docs/invariants.md"), [.. Tests()]));
#endif

    [Fact]
    public void Laws_FromFirstToLast_AreInTheTable() => Assert.Equal(
        Enumerable.Range(1, 50).Select(number => "INV-" + number.ToString("00", CultureInfo.InvariantCulture)),
        LawRow().Matches(Text("docs/invariants.md")).Select(row => row.Groups[1].Value));

    [Fact]
    public void Page_OfTesting_HasTheSkeletonAndTheTableOfChecks()
    {
        var page = Text("docs/testing.md");
        Found.Nothing(Shape("Testing", page));
        Found.Nothing(Differences(
            Invariants.All.Select(law => $"| {law.Id} | {law.Name} | {law.How} |"),
            Unfenced(page).Where(line => line.StartsWith("| INV-", StringComparison.Ordinal))));
    }

    [Fact]
    public void Links_OfAllDocuments_LeadSomewhere() => Found.Nothing(
        from name in Names()
        from target in BrokenLinks(name, Text(name), Names())
        select $"{name} -> {target}");

    [Fact]
    public void Code_OfTheReadme_IsThatOfTheSample()
    {
        var blocks = Fenced(Text("README.md"), "csharp").ToArray();
        Assert.InRange(blocks.Length, 3, 9);
        Found.Nothing(blocks.Where(block => !OccursIn(block, Sources("samples/"))));
    }

    [Fact]
    public void Shape_Samples_WhatIsWrongIsFound()
    {
        var good = "# Values\n\n" + string.Concat(Skeleton.Select(heading => $"## {heading}\n\nText.\n\n"));
        Found.Nothing(Shape("Values", good));
        Assert.NotEmpty(Shape("Facts", good));
        Assert.NotEmpty(Shape("Values", good.Replace("## Rules", "## Numbers", StringComparison.Ordinal)));
        Assert.NotEmpty(Shape("Values", good + "## More\n\nText.\n"));
        Assert.NotEmpty(Shape("Values", good.Replace("## Patterns\n\nText.\n", "## Patterns\n\n", StringComparison.Ordinal)));
        Found.Nothing(Shape("Values", good.Replace("Text.", "```\n# a comment\n```", StringComparison.Ordinal)));
    }

    [Fact]
    public void Differences_Samples_OtherNumberNameAndDatumAreFound()
    {
        var page = $"## Rules\n\n{Head}\n|---|\n{string.Join('\n', RulesOf("Habits"))}\n\n## Reasons\n\n{string.Join('\n', ReasonsOf("Habits").Select(line => line + ": Words."))}\n";
        Found.Nothing(Differences(RulesOf("Habits"), RulesIn(page)));
        Found.Nothing(Differences(ReasonsOf("Habits"), ReasonsIn(page)));
        Assert.Equal(2, Differences(RulesOf("Habits"), RulesIn(page.Replace("0.0454", "0.05", StringComparison.Ordinal))).Count());
        Assert.Equal(2, Differences(ReasonsOf("Habits"), ReasonsIn(page.Replace("`weeks`", "`months`", StringComparison.Ordinal))).Count());
        Assert.Contains("+ None.", Differences(ReasonsOf("Habits"), ReasonsIn("## Reasons\n\nNone.\n")));
        Assert.NotEmpty(Differences(RulesOf("Values"), RulesIn("## Rules\n\n")));
    }

    [Fact]
    public void BrokenLinks_Samples_AreFound()
    {
        string[] names = ["README.md", "docs/values.md", "docs/decisions/0001-why.md"];
        Assert.Equal(["docs/gone.md"], BrokenLinks("README.md", "[a](docs/values.md) [b](docs/gone.md) [c](https://example.org)", names));
        Found.Nothing(BrokenLinks("docs/values.md", "[a](decisions/0001-why.md) [b](values.md#rules)", names));
        Assert.Equal(["values.md"], BrokenLinks("docs/decisions/0001-why.md", "[a](values.md) [b](../values.md)", names));
    }

    [Fact]
    public void OccursIn_Samples_LinesThatDifferOrLieApartAreFound()
    {
        string[] sources = ["class A\n{\n    one();\n\n    two();\n    three();\n}\n", "four();\n"];
        Assert.True(OccursIn("one();\ntwo();", sources));
        Assert.True(OccursIn("two();\n\n    three();", sources));
        Assert.False(OccursIn("one();\nthree();", sources));
        Assert.False(OccursIn("two();\none();", sources));
        Assert.False(OccursIn("three();\n}\nfour();", sources));
        Assert.False(OccursIn("One();", sources));
        Assert.False(OccursIn("", sources));
    }

    [Fact]
    public void NotHeld_Samples_AreFound()
    {
        string[] tests = ["StateLaws.INV_14_A", "StateLaws.INV_15_B", "Other.Something"];
        Found.Nothing(NotHeld("| INV-14 | law | `StateLaws`, `Other.Something` |\n| INV-15 | law | `StateLaws` |\n| INV-17 | law | not yet |\n", tests));
        Assert.Equal(
            ["INV-14: Other", "INV-14: StateLaws.Gone", "INV-15 has tests"],
            NotHeld("| INV-14 | law | `StateLaws`, `Other`, `StateLaws.Gone` |\n| INV-15 | law | not yet |\n", tests));
    }

    [Fact]
    public void TestsIn_Samples_AreFound() => Assert.Equal(
        ["OneTests.INV_01_A", "OneTests.B_C_D"],
        TestsIn(["namespace X;\n\npublic sealed class OneTests\n{\n    [Fact]\n    public void INV_01_A() => A();\n\n    [Theory]\n    [InlineData(1)]\n    public async Task B_C_D(int one)\n    {\n    }\n\n    public void None() { }\n}\n"]));

    /// <summary>What the compiled engine has of namespaces below its own.</summary>
    private static IEnumerable<string> RoomsOf(IEnumerable<Type> types) =>
        types.Select(RoomOrder.Engine.RoomOf).OfType<string>().Where(room => room != RoomOrder.Root).Distinct().Order(StringComparer.Ordinal);

    private static string PageOf(string room) => Text($"docs/{Kebab.Of(room)}.md");

    private static IEnumerable<string> Shape(string room, string page)
    {
        var lines = Unfenced(page).ToArray();
        string[] expected = ["# " + room, .. Skeleton.Select(heading => "## " + heading)];
        var actual = lines.Where(line => line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal)).ToArray();
        if (!actual.SequenceEqual(expected))
            yield return $"{room}: {string.Join(", ", actual)}; expected: {string.Join(", ", expected)}";

        foreach (var heading in Skeleton.Where(heading => Section(page, heading).Length == 0))
            yield return $"{room}: nothing under '{heading}'";
    }

    private static IEnumerable<string> RulesOf(string room)
    {
        var rows = Policy.Parameters.Where(parameter => RoomOf(parameter.Name) == room).Select(Row).ToArray();
        return rows.Length == 0 ? ["None."] : rows;
    }

    /// <summary>
    /// The room whose rules a parameter of the policy belongs to: the one it is named after, else the one that holds its type; the health of
    /// programmes is told with programmes, whose rules cannot lie there since policies do not know it.
    /// </summary>
    private static string? RoomOf(string parameter)
    {
        var holder = parameter.Split('.')[0];
        var name = holder == "health" ? "Programmes" : char.ToUpperInvariant(holder[0]) + holder[1..];
        return RoomsOf(EngineAssembly.Engine.Types).Contains(name) ? name : RoomOrder.Engine.RoomOf(typeof(Policy).GetProperty(name)!.PropertyType);
    }

    private static string Row(RuleParameter<Policy> rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"| `{rule.Name}` | {rule.Unit} | {rule.Range} | {rule.TextOf(rule.Default)} | {rule.Source} | {rule.Meaning} |");

    private static IEnumerable<string> RulesIn(string page)
    {
        var lines = Section(page, "Rules");
        return lines.Length > 0 && lines[0] == Head
            ? lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            : lines.Where(IsNone).Select(_ => "None.");
    }

    private static IEnumerable<string> ReasonsOf(string room)
    {
        const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var codes =
            from type in EngineAssembly.Engine.Types
            where RoomOrder.Engine.RoomOf(type) == room
            from property in type.GetProperties(Statics)
            where property.PropertyType == typeof(ReasonCode)
            let code = (ReasonCode)property.GetValue(null)!
            select code.Data.IsEmpty ? $"- `{code.Name}`" : $"- `{code.Name}` ({string.Join(", ", code.Data.Select(datum => $"`{datum.Name}`"))})";
        var lines = codes.ToArray();
        return lines.Length == 0 ? ["None."] : lines;
    }

    /// <summary>The reasons a page lists, without the words after the colon.</summary>
    private static IEnumerable<string> ReasonsIn(string page) =>
        from line in Section(page, "Reasons")
        where line.StartsWith("- `", StringComparison.Ordinal) || IsNone(line)
        select IsNone(line) ? "None." : line.Split(':')[0];

    private static bool IsNone(string line) => line.StartsWith("None.", StringComparison.Ordinal);

    private static IEnumerable<string> Differences(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (before, after) = (expected.ToArray(), actual.ToArray());
        return
        [
            .. before.Except(after).Select(line => "- " + line),
            .. after.Except(before).Select(line => "+ " + line),
            .. after.GroupBy(line => line).Where(group => group.Count() > 1).Select(group => "twice: " + group.Key),
        ];
    }

    /// <summary>What a table of laws names that holds none of them: a class without a test of the law, a test that is not there; and laws with tests whose row names none.</summary>
    private static IEnumerable<string> NotHeld(string page, IReadOnlyCollection<string> tests)
    {
        foreach (var row in page.Split('\n').Where(line => line.StartsWith("| INV-", StringComparison.Ordinal)))
        {
            var cells = row.Split(" | ");
            var law = cells[0][2..];
            var named = Quoted().Matches(cells[^1]).Select(match => match.Groups[1].Value).ToArray();
            var held = tests.Where(test => test.Contains($".{law.Replace('-', '_')}_", StringComparison.Ordinal)).Select(test => test.Split('.')[0]).ToArray();
            foreach (var name in named.Where(name => name.Contains('.', StringComparison.Ordinal) ? !tests.Contains(name) : !held.Contains(name)))
                yield return $"{law}: {name}";

            if (held.Length > 0 && !named.Intersect(held).Any())
                yield return $"{law} has tests";
        }
    }

    private static IEnumerable<string> Tests() => TestsHere().Concat(TestsIn(Sources("tests/Advocacy.Engine.Learning.Tests/")));

    /// <summary>The tests of a package that is not referenced from here, by its sources.</summary>
    private static IEnumerable<string> TestsIn(IEnumerable<string> sources) =>
        from source in sources
        from type in TestClass().Matches(source).Take(1)
        from method in TestMethod().Matches(source)
        select $"{type.Groups[1].Value}.{method.Groups[1].Value}";

    private static IEnumerable<string> TestsHere() =>
        from type in typeof(DocsTests).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.IsDefined(typeof(FactAttribute), inherit: true)
        select $"{type.Name}.{method.Name}";

    /// <summary>Links to documents that are not there; what lies beside the documents is not looked for.</summary>
    private static IEnumerable<string> BrokenLinks(string name, string page, IEnumerable<string> names) =>
        from link in Link().Matches(string.Join('\n', Unfenced(page)))
        let target = link.Groups[1].Value.Split('#')[0]
        where !target.Contains("://", StringComparison.Ordinal) && (target.EndsWith(".md", StringComparison.Ordinal) || target == "LICENSE")
        where !names.Contains(Resolved(name, target))
        select target;

    private static string Resolved(string from, string target)
    {
        List<string> path = [.. from.Split('/')[..^1]];
        foreach (var part in target.Split('/'))
        {
            if (part == "..")
                path.RemoveAt(path.Count - 1);
            else
                path.Add(part);
        }

        return string.Join('/', path);
    }

    /// <summary>The lines under a heading up to the next, without empty ones.</summary>
    private static string[] Section(string page, string heading) =>
    [
        .. Unfenced(page)
            .SkipWhile(line => line != "## " + heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.Length > 0),
    ];

    /// <summary>The lines of a page; those of code only as a mark that there is some.</summary>
    private static IEnumerable<string> Unfenced(string page)
    {
        var isCode = false;
        foreach (var line in page.Split('\n'))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (isFence || !isCode)
                yield return line.TrimEnd('\r');

            isCode ^= isFence;
        }
    }

    private static IEnumerable<string> Fenced(string page, string language) =>
        page.Split($"```{language}\n").Skip(1).Select(part => part.Split("\n```")[0]);

    /// <summary>Whether all lines of a block follow one another in one of the sources; indentation and empty lines do not count.</summary>
    private static bool OccursIn(string block, IEnumerable<string> sources) =>
        Lines(block) is { Length: > 0 } wanted && sources.Select(Lines).Any(lines => lines.AsSpan().IndexOf(wanted) >= 0);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Sources(string folder) =>
        All().Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".cs", StringComparison.Ordinal)).Select(Text);

    private static IEnumerable<string> Names() => All().Where(name => !name.EndsWith(".cs", StringComparison.Ordinal));

    private static IEnumerable<string> All() =>
        typeof(DocsTests).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith("repository/", StringComparison.Ordinal))
            .Select(name => name["repository/".Length..]);

    private static string Text(string name)
    {
        var assembly = typeof(DocsTests).Assembly;
        var resource = assembly.GetManifestResourceNames().SingleOrDefault(held => held.Replace('\\', '/') == "repository/" + name);
        Assert.True(resource is not null, $"There is no {name}.");
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^public (?:sealed |partial |static )*class (\w+)", RegexOptions.Multiline)]
    private static partial Regex TestClass();

    [GeneratedRegex(@"^    \[(?:Fact|Theory)\b[^\n]*\n(?:    \[[^\n]*\n)*    public (?:async )?[\w<>\[\]]+ (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex TestMethod();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| (INV-\d\d) \|", RegexOptions.Multiline)]
    private static partial Regex LawRow();

    [GeneratedRegex("`([A-Za-z0-9_.]+)`")]
    private static partial Regex Quoted();
}
