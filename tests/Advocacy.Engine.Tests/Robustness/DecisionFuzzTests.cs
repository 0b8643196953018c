using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>
/// Whatever lies in an outbox: it is read or refused with all that is wrong; and what is read says all that was written, and can be
/// explained, recorded and asked after.
/// </summary>
public class DecisionFuzzTests
{
    private static readonly Gen<string> Decisions = Scenarios.Any(mayStop: true).Generator.Select(scenario => DecisionJson.Write(scenario.Decide()));

    [Fact]
    public void Decision_WrongInBytes_IsReadOrRefused() => Reads("Decisions, bytes", Fuzzed.InBytes(Decisions), 400);

    [Fact]
    public void Decision_WrongInStructure_IsReadOrRefused() => Reads("Decisions, structure", Fuzzed.InStructure(Decisions), 500);

    [Fact]
    public void Decision_OfOtherValues_IsReadOrRefused() => Reads("Decisions, values", Fuzzed.InValues(Decisions), 400);

    [Theory]
    [InlineData("\"code\":\"stop.none\"", "\"code\":\"stop.none\",\"note\":1", ProblemCodes.MemberUnknown, "reasons[0].note")]
    [InlineData("\"code\":\"stop.none\"", "\"code\":\"stop.none\",\"data\":{}", ProblemCodes.MemberTwice, "reasons[0].data")]
    [InlineData("\"code\":\"stop.none\"", "\"code\":\"stop.none\",\"code\":\"stop.none\"", ProblemCodes.MemberTwice, "reasons[0].code")]
    [InlineData("\"notice\":\"notice-1\"", "\"notice\":\"another\",\"notice\":\"notice-1\"", ProblemCodes.MemberTwice, "reasons[1].data.notice")]
    [InlineData("\"notice\":\"notice-1\"", "\"notice\":\"notice-1\",\"other\":1", ProblemCodes.MemberUnknown, "reasons[1].data.other")]
    [InlineData("\"zonesVersion\":", "\"inputs\":{},\"zonesVersion\":", ProblemCodes.MemberUnknown, "inputs")]
    public void Read_WhatWouldBeLost_IsAProblem(string written, string read, string code, string path)
    {
        var line = DecisionJson.Write(Scenario.Engine.Decide(Exercise.Willing, Situation.Ordinary, Moment.Ordinary, Exercise.Monday));
        Assert.Contains(written, line, StringComparison.Ordinal);
        var problems = DecisionJson.Read(line.Replace(written, read, StringComparison.Ordinal)).Problems;
        Assert.Equal((code, path), (Assert.Single(problems).Code, problems[0].Path));
    }

    [Fact]
    public void AsScheduled_IdsAsLongAsTheyMayBe_AreToldApart()
    {
        var decision = Scenario.Engine.Decide(Exercise.Willing, Situation.Ordinary, Moment.OnRequest, Exercise.Monday);
        var ids = new[] { decision, decision with { Id = new(new string('x', 200)) }, decision with { Id = new(new string('x', 199) + "y") } }
            .SelectMany(one => new[] { one, one with { At = one.At + NodaTime.Duration.FromMinutes(1) } })
            .Select(one => DecisionJson.Read(DecisionJson.Write(one)).Value!.AsScheduled()!.Id)
            .ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal("scheduled-" + decision.Id + "-2026-03-02T09:00:00Z", ids[0].Value);
    }

    private static void Reads(string what, Arbitrary<Fuzzed> documents, int cases)
    {
        using var tally = new Tally(what);
        Law.Holds(what + ": read or refused, never an exception", documents, document => { tally.Count(Read(document)); }, cases);
        Assert.True(tally.IsBoth(0.05), $"{what}: accepted and refused must each be at least one in twenty; {tally}");
    }

    private static bool Read(Fuzzed document)
    {
        var result = Readable.Clear(DecisionJson.Read(document.Bytes));
        if (document.Bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(document.Text)))
        {
            var other = DecisionJson.Read(document.Text);
            Assert.Equal(result.Value, other.Value);
            Assert.Equal(result.Problems, other.Problems);
        }

        if (!result.TryGet(out var decision))
        {
            return false;
        }

        var line = DecisionJson.Write(decision);
        Assert.Equal(decision, DecisionJson.Read(line).Value);
        Assert.Equal(line, DecisionJson.Write(DecisionJson.Read(line).Value!));
        Assert.Equal(Said(document.Text), Said(line));
        Use(decision);
        return true;
    }

    private static void Use(Decision decision)
    {
        var engine = Scenario.Engine;
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            Assert.NotEmpty(engine.Explain(decision, language).Summary);
        }

        Assert.Null(engine.Verify(decision).Again);
        engine.StillValid(decision, Exercise.Willing, Situation.Ordinary, Moment.Ordinary, Exercise.Monday);
        if (decision.AsScheduled() is { } recorded)
        {
            engine.Evolve(Advocacy.Engine.People.PersonState.Empty(decision.Person), recorded, decision.At);
        }
    }

    /// <summary>All that a document says, member by member; nulls and the empty lists and objects that a reader may add are left out.</summary>
    private static SortedDictionary<string, string> Said(string json)
    {
        var said = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Say(string.Empty, JsonDocument.Parse(json).RootElement);
        return said;

        void Say(string path, JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var member in element.EnumerateObject())
                    {
                        Say(path + "." + member.Name, member.Value);
                    }

                    break;
                case JsonValueKind.Array:
                    foreach (var (item, place) in element.EnumerateArray().Select((item, place) => (item, place)))
                    {
                        Say(path + "[" + place + "]", item);
                    }

                    break;
                case JsonValueKind.Null:
                    break;
                case JsonValueKind.Number:
                    said.Add(path, (element.GetDouble() + 0.0).ToString("R", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default:
                    said.Add(path, TicksOf(element.ToString()) is { } ticks ? ticks.ToString(System.Globalization.CultureInfo.InvariantCulture) : element.ToString());
                    break;
            }
        }
    }

    /// <summary>An instant however it is written; by ISO 8601 a day ends at 24:00.</summary>
    private static long? TicksOf(string text)
    {
        var isEnd = text.Contains("T24:00:00", StringComparison.Ordinal);
        var usual = isEnd ? text.Replace("T24", "T00", StringComparison.Ordinal) : text;
        return usual.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(usual, System.Globalization.CultureInfo.InvariantCulture, out var instant)
            ? instant.UtcTicks + (isEnd ? TimeSpan.TicksPerDay : 0)
            : null;
    }
}
