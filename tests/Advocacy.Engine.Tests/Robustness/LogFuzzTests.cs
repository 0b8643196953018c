using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>
/// Whatever befalls a log: every line that is not what was written is named and no other is, but for those that rest on it; and what
/// nothing is said of is what was decided.
/// </summary>
public class LogFuzzTests
{
    /// <summary>Of another seed than that of the decisions: what is logged is all that is needed.</summary>
    private static readonly AdvocacyEngine Verifier = new(Policy.Default, 99, DateTimeZoneProviders.Tzdb);

    private static readonly Gen<string[]> Logs =
        from scenarios in Scenarios.Any(mayStop: true).Generator.ArrayOf(2)
        from days in Gen.Choose(1, 9).ArrayOf(2)
        select DecisionLog.Write(scenarios.SelectMany((scenario, i) => new[] { scenario.Decide(), scenario.DecideAt(scenario.Now + Duration.FromDays(days[i])) })).ToArray();

    [Fact]
    public void Log_WrongInBytes_IsNamed() => IsNamed("Logs, bytes", 150, (random, lines) =>
        Encoding.UTF8.GetString(Mutations.OfBytes(random, Encoding.UTF8.GetBytes(string.Join('\n', lines)))).Split('\n'));

    [Fact]
    public void Log_WrongInStructure_IsNamed() => IsNamed("Logs, structure", 150, (random, lines) => Changed(random, lines, Mutations.OfStructure));

    [Fact]
    public void Log_OfOtherValues_IsNamed() => IsNamed("Logs, values", 100, (random, lines) => Changed(random, lines, Mutations.OfValues));

    [Fact]
    public void Log_LinesLeftOutDoubledOrMoved_IsNamed() => IsNamed("Logs, lines", 100, (random, lines) =>
    {
        var changed = lines.ToList();
        for (var times = 1 + random.Next(2); times > 0; times--)
        {
            var (from, to) = (random.Next(changed.Count), random.Next(changed.Count));
            var line = changed[from];
            if (random.Next(3) > 0)
            {
                changed.RemoveAt(from);
            }

            if (random.Next(3) > 0)
            {
                changed.Insert(Math.Min(to, changed.Count), line);
            }
        }

        return [.. changed];
    });

    [Fact]
    public void Log_ResealedStructure_IsNamed() => IsNamed("Logs, structure, one line resealed", 200, (random, lines) => Resealed(random, lines, Mutations.OfStructure, onlyOne: true));

    [Fact]
    public void Log_ResealedValues_IsNamed() => IsNamed("Logs, values, one line resealed", 200, (random, lines) => Resealed(random, lines, Mutations.OfValues, onlyOne: true), differs: 0.07);

    [Fact]
    public void Log_ResealedToTheEndInStructure_IsNamed() => IsNamed("Logs, structure, all resealed", 200, (random, lines) => Resealed(random, lines, Mutations.OfStructure, onlyOne: false));

    [Fact]
    public void Log_ResealedToTheEndInValues_IsNamed() => IsNamed("Logs, values, all resealed", 200, (random, lines) => Resealed(random, lines, Mutations.OfValues, onlyOne: false), differs: 0.1);

    [Fact]
    public void Log_ForgedSituation_IsNamedByItsNameOrByItsDecisions() => IsNamed("Logs, situations named anew", 100, (random, lines) =>
    {
        var changed = Contents(lines);
        var place = Array.FindIndex(changed, content => IsSituation(content));
        var forged = JsonNode.Parse(changed[place])!.AsObject();
        var situation = Mutations.OfStructure(random, forged["situation"]!.ToJsonString());
        var read = SituationJson.Read(situation);
        forged["situation"] = read.Value is { } right ? JsonNode.Parse(SituationJson.Write(right)) : null;
        forged["name"] = DigestOf(read.Value is { } named ? SituationJson.Write(named) : "{}");
        var (before, after) = (JsonDocument.Parse(changed[place]).RootElement.GetProperty("name").GetString()!, forged["name"]!.GetValue<string>());
        changed[place] = forged.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return Sealed(random.Next(2) == 0 ? changed : [.. changed.Select(content => content.Replace(before, after, StringComparison.Ordinal))], 0, lines);
    });

    /// <summary>What differs is told in a time in proportion: that of a list is no more than some times that of reading it.</summary>
    [Theory]
    [InlineData("items")]
    [InlineData("reasons")]
    public void Verify_LongListThatDiffers_TakesTimeInProportion(string list)
    {
        var lines = DecisionLog.Write([Scenario.Engine.Decide(Exercise.Willing, Situation.Ordinary, Moment.OnRequest, Exercise.Monday)]).ToArray();
        var document = JsonNode.Parse(Contents(lines)[1])!.AsObject();
        var item = list == "items" ? "{\"id\":\"c\",\"title\":\"t\"}" : document["reasons"]![0]!.ToJsonString();
        document[list] = JsonNode.Parse("[" + string.Join(',', Enumerable.Repeat(item, 60_000)) + "]");
        string[] forged = [lines[0], Seal(document.ToJsonString(), DigestIn(lines[0]))];
        var (reading, verifying) = (Shortest(() => DecisionLog.Read(forged)), Shortest(() => DecisionLog.Verify(forged, Verifier)));
        Assert.True(verifying < 20 * reading, string.Format(CultureInfo.InvariantCulture, "{0} to read, {1} to verify", reading, verifying));

        TimeSpan Shortest(Func<IEnumerable<LogEntry>> read) => Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Assert.NotNull(read().Last());
            return watch.Elapsed;
        });
    }

    private static void IsNamed(string what, int cases, Func<Random, string[], string[]> befall, double differs = 0)
    {
        using var tally = new Tally(what);
        var logs = Arb.From(Logs.Zip(Gen.Choose(0, int.MaxValue)).Select(pair => new Befallen(pair.Item1, befall(new Random(pair.Item2), pair.Item1))));
        Law.Holds(
            what + ": named or as it was, never an exception",
            logs,
            log =>
            {
                Holds(log, DecisionLog.Read(log.Lines).ToArray(), isVerified: false);
                Holds(log, log.Verified, isVerified: true);
                tally.Count(Array.TrueForAll(log.Verified, entry => entry.Problems.IsEmpty));
            },
            cases,
            ("something was changed", log => !log.Lines.SequenceEqual(log.Written), 0.5),
            ("a decision that can be read does not follow", log => log.Verified.Any(entry => entry.Problems.Any(problem => problem.Code == ProblemCodes.DecisionDiffers)), differs));
    }

    private static void Holds(Befallen log, LogEntry[] entries, bool isVerified)
    {
        Assert.Equal(log.Lines.Select((_, i) => i + 1), entries.Select(entry => entry.Line));
        var (before, situations) = (string.Empty, new HashSet<string>(StringComparer.Ordinal));
        foreach (var (line, entry) in log.Lines.Zip(entries))
        {
            Readable.Clear(entry.Problems);
            var (content, digest) = Parted(line);
            Assert.Equal(digest, entry.Digest);
            Assert.Equal(digest != DigestOf(before + "\n" + content), entry.Problems.Any(problem => problem is { Code: ProblemCodes.LogBroken, Path: "digest" }));
            before = digest;

            var inside = entry.Problems.Where(problem => problem is not { Code: ProblemCodes.LogBroken, Path: "digest" }).ToArray();
            if (inside.Length == 0)
            {
                Follows(content, entry.Decision, situations, isVerified);
            }

            // What was written stands as it was: nothing is wrong inside it, unless its situation was lost or stands for another.
            if (log.Contents.Contains(content) && (IsSituation(content) || situations.Contains(SituationOf(content))))
            {
                Assert.Empty(inside);
            }

            Told(log, content, inside, isVerified);
        }
    }

    /// <summary>A line of which nothing is said: a situation under its own name, or a decision that follows from its inputs and is written so.</summary>
    private static void Follows(string content, Decision? decision, HashSet<string> situations, bool isVerified)
    {
        if (decision is null)
        {
            var line = JsonDocument.Parse(content).RootElement;
            var situation = SituationJson.Write(SituationJson.Read(line.GetProperty("situation").GetRawText()).Value!);
            Assert.Equal(DigestOf(situation), line.GetProperty("name").GetString());
            situations.Add(line.GetProperty("name").GetString()!);
            return;
        }

        Assert.Contains(SituationOf(content), situations);
        Assert.Equal(content, Contents([.. DecisionLog.Write([decision])])[1]);
        if (isVerified)
        {
            var inputs = decision.Inputs!;
            var engine = new AdvocacyEngine(Policy.Default, inputs.Seed, DateTimeZoneProviders.Tzdb);
            Assert.Equal(decision, engine.Decide(inputs.State, inputs.Situation, inputs.Moment, decision.At));
        }
    }

    /// <summary>
    /// Where only what was answered was changed, nothing but members that were changed is told as differing, and all of them where the
    /// decision is made again.
    /// </summary>
    private static void Told(Befallen log, string content, Problem[] inside, bool isVerified)
    {
        if (inside.Length == 0 || !Array.TrueForAll(inside, problem => problem.Code == ProblemCodes.DecisionDiffers) || log.Of(content) is not { } written)
        {
            return;
        }

        var (given, right) = (Leaves(content), Leaves(written));
        var changed = given.Keys.Union(right.Keys)
            .Where(path => given.GetValueOrDefault(path) != right.GetValueOrDefault(path) && !IsFilled(path, given, right) && !IsFilled(path, right, given))
            .ToArray();
        if (Array.Exists(changed, path => path.StartsWith("inputs", StringComparison.Ordinal) || path is "at"))
        {
            return;
        }

        Assert.All(inside, problem => Assert.Contains(changed, path => IsWithin(path, problem.Path)));
        Assert.All(isVerified ? changed : [], path => Assert.Contains(inside, problem => IsWithin(path, problem.Path)));
    }

    /// <summary>Whether an empty object or list has got members or items, which are then what was changed.</summary>
    private static bool IsFilled(string path, Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.GetValueOrDefault(path) is "{}" or "[]" && other.Keys.Any(inner => inner != path && IsWithin(inner, path));

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    private static Dictionary<string, string> Leaves(string json)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(string.Empty, JsonDocument.Parse(json).RootElement);
        return leaves;

        void Add(string path, JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Any())
            {
                foreach (var member in element.EnumerateObject())
                {
                    Add(path.Length == 0 ? member.Name : path + "." + member.Name, member.Value);
                }
            }
            else if (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0)
            {
                var place = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Add(path + "[" + place++ + "]", item);
                }
            }
            else
            {
                leaves[path] = element.GetRawText();
            }
        }
    }

    private static string[] Changed(Random random, string[] lines, Func<Random, string, string> change)
    {
        var place = random.Next(lines.Length);
        return [.. lines[..place], change(random, lines[place]), .. lines[(place + 1)..]];
    }

    private static string[] Resealed(Random random, string[] lines, Func<Random, string, string> change, bool onlyOne)
    {
        var contents = Contents(lines);
        var place = random.Next(lines.Length);
        contents[place] = change(random, contents[place]);
        var changed = Sealed(contents, place, lines);
        return onlyOne ? [.. changed[..(place + 1)], .. lines[(place + 1)..]] : changed;
    }

    /// <summary>Lines of contents, from a place on with digests of their own.</summary>
    private static string[] Sealed(string[] contents, int from, string[] lines)
    {
        var changed = lines.ToArray();
        for (var i = from; i < contents.Length; i++)
        {
            changed[i] = Seal(contents[i], i == 0 ? string.Empty : DigestIn(changed[i - 1]));
        }

        return changed;
    }

    private static string Seal(string content, string before) => content[..^1] + ",\"digest\":\"" + DigestOf(before + "\n" + content) + "\"}";

    private static string[] Contents(string[] lines) => [.. lines.Select(line => Parted(line).Content)];

    private static string DigestIn(string line) => Parted(line).Digest;

    private static (string Content, string Digest) Parted(string line)
    {
        const string begin = ",\"digest\":\"";
        var place = line.Length - begin.Length - 34;
        return place > 0 && line.EndsWith("\"}", StringComparison.Ordinal) && line[place..(place + begin.Length)] == begin
            ? (line[..place] + "}", line[^34..^2])
            : (line, string.Empty);
    }

    private static string DigestOf(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];

    private static bool IsSituation(string content) => content.StartsWith("{\"schema\":\"advocacy-log/1\"", StringComparison.Ordinal);

    private static string SituationOf(string content) => JsonDocument.Parse(content).RootElement.GetProperty("inputs").GetProperty("situation").GetString()!;

    /// <summary>A log as it was written, and as it is now.</summary>
    private sealed record Befallen(string[] Written, string[] Lines)
    {
        private LogEntry[]? verified;

        internal LogEntry[] Verified => verified ??= DecisionLog.Verify(Lines, Verifier).ToArray();

        internal HashSet<string> Contents { get; } = [.. LogFuzzTests.Contents(Written)];

        /// <summary>What was written where a content is now, if nothing was moved.</summary>
        internal string? Of(string content)
        {
            var place = Array.FindIndex(Lines, line => Parted(line).Content == content);
            return Lines.Length == Written.Length && place >= 0 ? Parted(Written[place]).Content : null;
        }

        public override string ToString() => string.Join("\n", Lines.Select(line => line.Length > 3000 ? line[..3000] + "…" : line));
    }
}
