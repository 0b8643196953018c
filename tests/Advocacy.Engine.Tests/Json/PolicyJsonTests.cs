using System;
using System.Linq;
using System.Text;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>What a document of a policy may be, what is wrong with one, and where.</summary>
public class PolicyJsonTests
{
    private const string Head = "{\"schema\":\"advocacy-policy/3\",\"version\":\"acme@1\",\"basedOn\":\"default@1\"";

    private static readonly Agreement Agreed = new("works council", new LocalDate(2026, 1, 5), HasRepresentatives: true);

    [Fact]
    public void Read_BasedOnAPreset_IsAsThePresetWhereItSaysNothing()
    {
        Assert.Equal(Policy.Default with { Version = "acme@1" }, PolicyJson.Read(Head + "}").Value);
        Assert.Equal(
            Policy.Activating(Agreed) with { Version = "b@1" },
            PolicyJson.Read("""{"schema":"advocacy-policy/3","version":"b@1","basedOn":"activating@1","agreement":{"by":"works council","on":"2026-01-05","hasRepresentatives":true}}""").Value);
    }

    /// <summary>As RFC 7396 has it: objects are merged, lists replaced.</summary>
    [Fact]
    public void Read_BasedOnAPreset_MergesObjectsAndReplacesLists()
    {
        var read = PolicyJson.Read(Head + ""","prompts":{"hours":{"end":"16:00"}},"guideline":{"allowed":["vacancy"]},"rewards":{"selfReported":[]}}""").Value!;
        Assert.Equal(Policy.Default.Prompts.Hours with { End = new LocalTime(16, 0) }, read.Prompts.Hours);
        Assert.Equal(Policy.Default.Guideline with { Allowed = [new("vacancy")] }, read.Guideline);
        Assert.Equal(Policy.Default.Rewards with { SelfReported = [] }, read.Rewards);
    }

    [Fact]
    public void Read_WithoutABasis_EverythingMustBeThere()
    {
        var problems = PolicyJson.Read("""{"schema":"advocacy-policy/3","version":"acme@1","habits":{"forgivenMisses":1}}""").Problems;
        Assert.All(problems, problem => Assert.Equal(ProblemCodes.MemberMissing, problem.Code));
        Assert.Equal(
            Policy.Parameters.Select(parameter => parameter.Name).Where(name => name.StartsWith("habits.", StringComparison.Ordinal) && name != "habits.forgivenMisses")
                .Concat(Policy.Parameters.Select(parameter => parameter.Name.Split('.')[0]).Distinct().Where(room => room != "habits"))
                .Concat(["agreement", "guideline", "occasions", "options", "interventions"]),
            problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Read_ManyFaults_TellsAllWithPlaceAndHint()
    {
        var json = """
            {
              "$schema": "./policy.schema.json",
              "schema": "advocacy-policy/3",
              "version": "acme@1", "basedOn": "defualt@1",
              "habits": { "forgivenMises": 2, "rhythmUnit": "workday", "repairWeeks": 99 },
              "behavior.actionLine": 0.3,
              "behavior": { "actionLine": "0,3", "actionLine": 0.3, "linkPrior": null },
              "prompts": { "mostPerWeek": 1.5, "hours": { "days": ["monday", "mon"], "start": "9:00" } },
              "rewards": { "rules": [
                { "id": "é🎉", "on": "act", "amount": 0 }, { "on": "idea", "amount": 1, "from": "2026-02-30" } ] },
              "mechanisms": { "points": "yes" }
            }
            """;
        Assert.Equal(
            [
                "4:35 AE3006 basedOn 'defualt@1' did you mean 'default@1'?",
                "5:15 AE3004 habits.forgivenMises '' did you mean 'forgivenMisses'?",
                "5:49 AE3006 habits.rhythmUnit 'workday' did you mean 'workdays'?",
                "5:75 AE1001 habits.repairWeeks '99' ",
                "6:3 AE3004 [\"behavior.actionLine\"] '' ",
                "7:31 AE3002 behavior.actionLine '0,3' ",
                "7:38 AE3005 behavior.actionLine '' ",
                "7:70 AE3002 behavior.linkPrior 'null' ",
                "8:31 AE1001 prompts.mostPerWeek '1.5' ",
                "8:66 AE3006 prompts.hours.days[1] 'mon' ",
                "8:83 AE3007 prompts.hours.start '9:00' ",
                "10:13 AE3008 rewards.rules[0].id 'é🎉' ",
                "10:43 AE2008 rewards.rules[0].amount '0' ",
                "10:85 AE3007 rewards.rules[1].from '2026-02-30' ",
                "10:48 AE3003 rewards.rules[1].id '' ",
                "11:29 AE3002 mechanisms.points 'yes' ",
            ],
            PolicyJson.Read(json).Problems.Select(problem => FormattableString.Invariant($"{problem.Line}:{problem.Column} {problem.Code} {problem.Path} '{problem.Value}' {problem.Hint}")));
    }

    /// <summary>What contradicts itself is told by the names that rules have for what they check, and lies in the document all the same.</summary>
    [Fact]
    public void Read_WhatContradictsItself_SaysWhere()
    {
        var json = """
            {
              "schema": "advocacy-policy/3", "version": "acme@1", "basedOn": "default@1",
              "prompts": { "mostPerWeek": 1, "mostOverviewsPerWeek": 2 },
              "rewards": { "lives": [{ "currency": "points", "days": 500, "fading": "at-once" }],
                "rules": [{ "id": "[0]", "on": "act", "amount": 1 }, { "id": "a.b", "on": "choice", "amount": 1,
                  "multipliers": [{ "percent": 1, "when": { "choices": ["skip"] } }] }], "badges": [] },
              "mechanisms": { "leagues": true }
            }
            """;
        Assert.Equal(
            [
                "3:58 AE1002 prompts.mostOverviewsPerWeek",
                "1:1 AE1005 agreement",
                "6:60 AE1004 rewards.rules.a.b.multipliers[0].when.choices",
                "4:58 AE1001 rewards.lives.points.days",
            ],
            PolicyJson.Read(json).Problems.Select(problem => FormattableString.Invariant($"{problem.Line}:{problem.Column} {problem.Code} {problem.Path}")));
    }

    /// <summary>A version that ships names one content, wherever it is read.</summary>
    [Theory]
    [InlineData("default@1", """, "habits": { "repairWeeks": 3 }""", false)]
    [InlineData("default@1", """, "agreement": { "by": "the works council", "on": "2026-01-05", "hasRepresentatives": true }""", false)]
    [InlineData("default@1", "", true)]
    [InlineData("activating@1", """, "habits": { "repairWeeks": 3 }, "agreement": { "by": "the works council", "on": "2026-01-05", "hasRepresentatives": true }""", false)]
    [InlineData("activating@1", """, "agreement": { "by": "the works council", "on": "2026-01-05", "hasRepresentatives": true }""", true)]
    public void Read_VersionOfAPreset_IsThatPresetOrAProblem(string version, string differing, bool isRight)
    {
        var json = $$"""{ "schema": "advocacy-policy/3", "version": "{{version}}", "basedOn": "{{version}}"{{differing}} }""";
        var read = PolicyJson.Read(json);
        Assert.Equal(isRight ? [] : new[] { ("AE1028", "version", version) }, read.Problems.Select(problem => (problem.Code, problem.Path, problem.Value)));
        Assert.Equal(isRight, read.Value is not null);
        Assert.Equal(isRight, PolicyTimelineJson.Read($$"""{ "schema": "advocacy-policies/1", "periods": [{ "policy": {{json}} }] }""").Value is not null);
        Assert.Empty(PolicyJson.Read(json.Replace($"\"version\": \"{version}\"", "\"version\": \"acme@1\"", StringComparison.Ordinal)).Problems);
    }

    /// <summary>An id that begins as another one does is not taken for it, whichever comes first.</summary>
    [Theory]
    [InlineData("a", "a.b")]
    [InlineData("a.b", "a")]
    public void Locate_IdsThatBeginAlike_FindsTheLongest(string first, string second)
    {
        var json = $$"""
            { "rules": [
            { "id": "{{first}}", "b": { "x": 1 }, "x": 1 },
            { "id": "{{second}}", "b": { "x": 1 }, "x": 1 } ] }
            """;
        Problem At(string path) => new("AE1001", path, "1", "2");
        var lines = Whereabouts.Locate(System.Text.Encoding.UTF8.GetBytes(json), [At("rules.a.x"), At("rules.a.b.x"), At("rules.a.b.b.x"), At("rules.a.b"), At("rules.a")]).Select(problem => problem.Line);
        var (shorter, longer) = first == "a" ? (2, 3) : (3, 2);
        Assert.Equal([shorter, longer, longer, longer, shorter], lines);
    }

    [Theory]
    [InlineData("{\n \"schema\": \"é\" x", 2, 16)]
    [InlineData("", 1, 1)]
    [InlineData("{}\n\n  {", 3, 3)]
    public void Read_WhatIsNoJson_SaysWhere(string json, int line, int column)
    {
        var problem = Assert.Single(PolicyJson.Read(json).Problems);
        Assert.Equal((ProblemCodes.Malformed, line, column), (problem.Code, problem.Line!.Value, problem.Column!.Value));
    }

    [Fact]
    public void Read_NoUnicode_IsAProblem()
    {
        Assert.Equal(ProblemCodes.Malformed, Assert.Single(PolicyJson.Read("\"\ud800\"").Problems).Code);
        Assert.Equal(ProblemCodes.Malformed, Assert.Single(PolicyJson.Read([0x22, 0xFF, 0x22]).Problems).Code);
    }

    [Fact]
    public void Read_Bytes_IsAsTheText()
    {
        var json = PolicyJson.Write(Policy.Default);
        Assert.Equal(Policy.Default, PolicyJson.Read(Encoding.UTF8.GetBytes(json)).Value);
        Assert.Equal(PolicyJson.Read(json[1..]).Problems, PolicyJson.Read(Encoding.UTF8.GetBytes(json[1..])).Problems);
    }

    [Fact]
    public void Write_BasedOnAPreset_IsWhatDiffers()
    {
        var policy = Policy.Activating(Agreed) with { Version = "acme@2", Habits = Policy.Default.Habits with { RhythmUnit = Advocacy.Engine.Habits.RhythmUnit.Days } };
        Assert.Equal(
            """{"schema":"advocacy-policy/3","version":"acme@2","basedOn":"activating@1","habits":{"rhythmUnit":"days"},"agreement":{"by":"works council","on":"2026-01-05","hasRepresentatives":true}}""",
            PolicyJson.Write(policy, "activating@1"));
        Assert.Equal(Head + "}", PolicyJson.Write(Policy.Default with { Version = "acme@1" }, "default@1"));
        Assert.Throws<ArgumentException>(() => PolicyJson.Write(policy, "acme@1"));
    }

    [Fact]
    public void Indent_Document_IsLaidOutAndSaysTheSame()
    {
        Assert.Equal(
            "{\n  \"a\": { \"b\": [1, 2.50, \"\\u00e9\"], \"c\": {} },\n  \"d\": [\n    \"" + new string('x', 70) + "\",\n    \"" + new string('y', 70) + "\"\n  ]\n}\n",
            PolicyJson.Indent("{\"a\":{\"b\":[1,2.50,\"\\u00e9\"],\"c\":{}},\"d\":[\"" + new string('x', 70) + "\",\"" + new string('y', 70) + "\"]}"));
        Assert.Throws<ArgumentException>(() => PolicyJson.Indent("{"));
    }

    /// <summary>What is wrong a million times takes no more than what is right; bytes are counted, since time depends on who else is at work.</summary>
    [Theory]
    [InlineData("unknown members")]
    [InlineData("the same member")]
    [InlineData("items that are none")]
    [InlineData("empty lists")]
    [InlineData("wrong names in a list")]
    [InlineData("unknown members of items")]
    [InlineData("a number of a million digits")]
    [InlineData("a text of a million characters")]
    [InlineData("nested too deep")]
    [InlineData("old, with many members")]
    [InlineData("everything missing, laid out on many lines")]
    [InlineData("caps and rules of many kinds")]
    [InlineData("members there twice at every depth")]
    public void Read_OneMegabyteOfAnything_AllocatesLessThan50MB(string what)
    {
        var bytes = Encoding.UTF8.GetBytes(Megabyte(what));
        Assert.InRange(bytes.Length, 900_000, 1_100_000);
        PolicyJson.Read(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = PolicyJson.Read(bytes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: {allocated:N0} bytes, {read.Problems.Count} problems");
        Assert.InRange(read.Problems.Count, 1, 1001);
        Assert.True(allocated < 50_000_000, $"{what}: {allocated:N0} bytes");
    }

    [Fact]
    public void Read_MoreProblemsThanAreTold_SaysHowManyMore()
    {
        var json = Head + ",\"rewards\":{\"selfReported\":[" + string.Join(',', Enumerable.Repeat("0", 20)) + "],\"rules\":[" + string.Join(',', Enumerable.Repeat("""{"id":"a","a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1}""", 200)) + "]}}";
        var problems = PolicyJson.Read(json).Problems;
        Assert.Equal(1001, problems.Count);
        Assert.All(problems.Take(1000), problem => Assert.NotNull(problem.Line));

        // Of each rule seven members that nobody knows, and two that are missing.
        Assert.Equal((ProblemCodes.MoreProblems, "$", "820"), (problems[1000].Code, problems[1000].Path, problems[1000].Value));
    }

    private static string Megabyte(string what)
    {
        return what switch
        {
            "unknown members" => Head + "," + Many(i => $"\"m{i}\":0", 90_000) + "}",
            "the same member" => Head + "," + Many(_ => "\"habits\":{\"abcdef\":0}", 45_000) + "}",
            "items that are none" => Head + ",\"interventions\":[" + Many(_ => "0", 500_000) + "]}",
            "empty lists" => Head + ",\"x\":[" + Many(_ => "[]", 333_000) + "]}",
            "wrong names in a list" => Head + ",\"prompts\":{\"hours\":{\"days\":[" + Many(_ => "\"mon\"", 166_000) + "]}}}",
            "unknown members of items" => Head + ",\"options\":[" + Many(_ => "{" + Many(i => $"\"minuts{i % 10}\":[]", 400) + "}", 195) + "]}",
            "a number of a million digits" => Head + ",\"habits\":{\"repairWeeks\":" + new string('9', 1_000_000) + "}}",
            "a text of a million characters" => Head + ",\"agreement\":{\"by\":\"" + new string('x', 1_000_000) + "\"}}",
            "nested too deep" => Head + ",\"habits\":" + new string('[', 1_000_000),
            "old, with many members" => "{\"schema\":\"advocacy-policy/1\",\"rewards\":{" + Many(_ => "\"rounding\":[]", 70_000) + "}}",
            "everything missing, laid out on many lines" => "{\"schema\":\"advocacy-policy/3\"," + new string('\n', 990_000) + "\"version\":0}",
            "members there twice at every depth" => Head + ",\"rewards\":{\"rules\":[{" + Many(i => "\"when\":{\"kinds\":[],\"kinds\":[]}", 30_000) + "}]}}",
            _ => CapsAndRules(),
        };

        static string Many(Func<int, string> one, int count) => string.Join(',', Enumerable.Range(0, count).Select(one));

        static string CapsAndRules()
        {
            var kinds = Many(i => $"\"kind number {i % 10}\"", 20);
            return Head + ",\"rewards\":{\"rules\":[" + Many(i => $$"""{"id":"r{{i}}","on":"act","amount":1,"currency":"c","when":{"kinds":[{{kinds}}]},"multipliers":[{{Many(_ => "{\"percent\":1,\"when\":{\"kinds\":[" + kinds + "]}}", 12)}}]}""", 190)
                + "],\"caps\":[" + Many(i => $$"""{"id":"c{{i}}","most":1,"period":"day","currency":"c","kinds":[{{kinds.Replace("kind", "other", StringComparison.Ordinal)}}]}""", 190) + "]}}";
        }
    }
}
