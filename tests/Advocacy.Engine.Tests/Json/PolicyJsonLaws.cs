using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Robustness;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>A policy and its document say the same, and so do the document's reader and its schema (INV-41).</summary>
public class PolicyJsonLaws
{
    private static readonly string[] Presets = ["default@1", "activating@1", "reference@1"];

    private static readonly SchemaCheck Schema = new(JsonDocument.Parse(PolicyJson.Schema).RootElement.Clone());

    [Fact]
    public void INV_41_Policy_WrittenAndRead_IsTheSame() => Law.Holds(
        "INV-41 read(write(policy)) = policy",
        PolicyGen.Any(),
        policy =>
        {
            var line = PolicyJson.Write(policy);
            var read = Structure(line);
            Assert.Empty(read.Problems);
            Assert.Equal(policy, read.Value);
            Assert.Equal(line, PolicyJson.Write(read.Value!));
            Assert.Equal(policy, Structure(PolicyJson.Indent(line)).Value);
            Assert.Equal(PolicyValidation.Validate(policy).Select(Unplaced), PolicyJson.Read(line).Problems.Select(Unplaced));
        },
        300,
        ("there are conditions", policy => policy.Rewards.Rules.Any(rule => !rule.When.Kinds.IsEmpty), 0.2),
        ("there is an agreement", policy => policy.Agreement is not null, 0.3),
        ("it contradicts itself", policy => !PolicyValidation.Validate(policy).IsEmpty, 0.3));

    [Fact]
    public void INV_41_ValidPolicy_WrittenAndRead_IsTheSame() => Law.Holds(
        "INV-41 a valid policy is read as valid",
        PolicyGen.Valid(),
        policy =>
        {
            var read = PolicyJson.Read(PolicyJson.Write(policy));
            Assert.Empty(read.Problems);
            Assert.Equal(policy, read.Value);
            Assert.Empty(Schema.Of(Parsed(PolicyJson.Write(policy))));
        },
        60,
        ("rules were added", policy => policy.Rewards.Rules.Count > RewardCount, 0.2),
        ("many numbers differ", policy => Policy.Parameters.Count(parameter => parameter.Of(policy) != parameter.Default) > 10, 0.3));

    [Fact]
    public void INV_41_WhatDiffersFromAPreset_WrittenAndRead_IsTheSame() => Law.Holds(
        "INV-41 what differs from a preset is enough",
        PolicyGen.Any(),
        policy =>
        {
            foreach (var preset in Presets)
            {
                var line = PolicyJson.Write(policy, preset);
                var read = Structure(line);
                Assert.Empty(read.Problems);
                Assert.Equal(policy, read.Value);
                Assert.True(line.Length <= PolicyJson.Write(policy).Length + 30, "no more than all of it");
                Assert.Empty(Schema.Of(Parsed(line)));
            }
        },
        100);

    [Fact]
    public void INV_41_ReaderAndSchema_OfDocumentsChangedInStructure_Agree() => Agree("INV-41 reader and schema agree, structure", Fuzzed.InStructure(Documents), 600);

    [Fact]
    public void INV_41_ReaderAndSchema_OfDocumentsWithOtherValues_Agree() => Agree("INV-41 reader and schema agree, values", Fuzzed.InValues(Documents), 200);

    /// <summary>The bytes of both builds are held to one file, which the other build wrote.</summary>
    [Fact]
    public void INV_13_DrawnPolicies_GiveTheSameBytesOnEveryBuild()
    {
        var actual = string.Concat(Enumerable.Range(0, 100).Select(seed => Fingerprint.HexOf(PolicyJson.Write(PolicyGen.Build(new Random(seed)))) + "\n"));
#if !ENGINE_NETSTANDARD
        if (Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1")
        {
            File.WriteAllText(PathOf("Golden/policies/drawn.txt"), actual);
            return;
        }
#endif
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1", "What is compared with is being written.");
        Assert.Equal(PolicyGolden.Text("drawn.txt"), actual);
    }

    /// <summary>Mostly small ones, in which a change is likely to matter.</summary>
    private static Gen<string> Documents { get; } = Gen.OneOf(
        Gen.Choose(0, int.MaxValue).Select(seed => PolicyJson.Write(PolicyGen.BuildSparse(new Random(seed)), "default@1")),
        Gen.Choose(0, int.MaxValue).Select(seed => PolicyJson.Write(PolicyGen.BuildSparse(new Random(seed)), "activating@1")),
        Gen.Choose(0, 19).Select(seed => PolicyJson.Write(PolicyGen.BuildSparse(new Random(seed)))));

    private static int RewardCount => Policy.Default.Rewards.Rules.Count;

    internal static JsonResult<Policy> Structure(string json) => Document.ReadLocated(json, 1000, 1_000_000, PolicyJson.ReadStructure);

    private static void Agree(string name, Arbitrary<Fuzzed> documents, int cases)
    {
        using var tally = new Tally(name);
        Law.Holds(
            name,
            documents,
            document =>
            {
                if (Document.Parse(document.Text, new()) is not { } root || HasTwice(root))
                    return;

                var (broken, read) = (Schema.Of(root), Structure(document.Text));
                Assert.True(broken.Count == 0 == read.Problems.IsEmpty, $"schema: {string.Join("; ", broken.Take(3))}; reader: {string.Join("; ", read.Problems.Take(3))}");
                tally.Count(read.Problems.IsEmpty);
            },
            cases);
        Assert.True(tally.IsBoth(0.03), tally.ToString());
    }

    /// <summary>What no schema can see: to RFC 8259 an object whose names repeat means what each reader makes of it.</summary>
    private static bool HasTwice(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().GroupBy(NameOf).Any(group => group.Count() > 1) || element.EnumerateObject().Any(member => HasTwice(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Any(HasTwice),
        _ => false,
    };

    private static string NameOf(JsonProperty property) => Document.NameOf(property);

    private static Problem Unplaced(Problem problem) => problem with { Line = null, Column = null };

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = 10_000 });
        return document.RootElement.Clone();
    }

    private static string PathOf(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);
}
