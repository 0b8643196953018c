using System;
using System.Linq;
using System.Text;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Json;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>Whatever a document of a policy holds, reading it gives a policy that can be used or problems that can be found, and never an exception.</summary>
public class PolicyFuzzTests
{
    private static readonly string[] Presets = ["default@1", "activating@1"];

    /// <summary>Small ones that are right, so that a change is likely to matter; drawn once, since drawing takes longer than reading.</summary>
    private static readonly Lazy<string[]> Valid = new(() =>
    [
        .. Enumerable.Range(0, 60).Select(seed => PolicyGen.BuildValid(new Random(seed))).SelectMany((policy, i) => new[]
        {
            PolicyJson.Write(policy, Presets[i % 2]),
            i % 10 == 0 ? PolicyJson.Indent(PolicyJson.Write(policy)) : PolicyJson.Indent(PolicyJson.Write(policy, Presets[i % 2])),
        }),
        .. PolicyGolden.Names("v1/based").Select(PolicyGolden.Text),
    ]);

    private static Gen<string> Documents => Gen.Elements(Valid.Value);

    [Fact]
    public void Policy_WrongInBytes_IsReadOrRefused() => Reads("Policies, bytes", Fuzzed.InBytes(Documents), 1500);

    [Fact]
    public void Policy_WrongInStructure_IsReadOrRefused() => Reads("Policies, structure", Fuzzed.InStructure(Documents), 1500);

    [Fact]
    public void Policy_OfOtherValues_IsReadOrRefused() => Reads("Policies, values", Fuzzed.InValues(Documents), 500);

    [Fact]
    public void Timeline_WrongInStructure_IsReadOrRefused() => Law.Holds(
        "Policies in order of time: read or refused, never an exception",
        Fuzzed.InStructure(Documents.Select(document => "{\"schema\":\"advocacy-policies/1\",\"periods\":[{\"policy\":" + document + "},{\"from\":\"2026-09-01T00:00:00Z\",\"policy\":" + document + "}]}")),
        document =>
        {
            var read = PolicyTimelineJson.Read(document.Bytes);
            Located(Readable.Clear(read).Problems, document);
            if (read.TryGet(out var timeline))
                Assert.Equal(timeline.Entries, PolicyTimelineJson.Read(PolicyTimelineJson.Write(timeline)).Value!.Entries);
        },
        300);

    private static void Reads(string what, Arbitrary<Fuzzed> documents, int cases)
    {
        using var tally = new Tally(what);
        Law.Holds(what + ": read or refused, never an exception", documents, document => { tally.Count(Read(document)); }, cases);
        Assert.True(tally.IsBoth(0.03), $"{what}: accepted and refused must each be at least three in a hundred; {tally}");
    }

    private static bool Read(Fuzzed document)
    {
        var read = PolicyJson.Read(document.Bytes);
        Located(Readable.Clear(read).Problems, document);
        var moved = PolicyJson.Migrate(document.Text);
        Readable.Clear(moved.Problems);
        if (!read.TryGet(out var policy))
        {
            return false;
        }

        Assert.Equal(policy, PolicyJson.Read(PolicyJson.Write(policy)).Value);
        Assert.Equal(policy, PolicyJson.Read(moved.Value!).Value);
        Assert.Empty(PolicyValidation.Validate(policy));
        return true;
    }

    /// <summary>Each lies within the document; only what is no text at all lies nowhere.</summary>
    private static void Located(ValueList<Problem> problems, Fuzzed document)
    {
        foreach (var problem in problems.Where(problem => problem.Line is not null))
        {
            var lines = document.Text.Split('\n');
            Assert.InRange(problem.Line!.Value, 1, lines.Length);
            Assert.InRange(problem.Column!.Value, 1, lines[problem.Line.Value - 1].Length + 1);
        }

        Assert.True(problems.All(problem => problem.Line is not null) || !IsUnicode(document.Bytes), "every problem has a place");
    }

    private static bool IsUnicode(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(false, true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
