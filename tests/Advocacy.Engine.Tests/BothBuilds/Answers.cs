using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.BothBuilds;

/// <summary>
/// All that the engine says about a life, as text: byte for byte the same on every build, runtime, culture and host time zone (INV-13).
/// Of most lives the hashes are held, of the first of a kind the whole texts.
/// </summary>
internal static class Answers
{
    private static AdvocacyEngine Engine { get; } = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    /// <summary>The engine of the lives of who agreed to draws, under a policy that has them.</summary>
    private static AdvocacyEngine Learning { get; } = new(
        Policy.Default with { Version = "learning@1", Mechanisms = new() { Learning = true }, Agreement = new("works council", new(2026, 1, 1), HasRepresentatives: true) },
        26,
        DateTimeZoneProviders.Tzdb);

    /// <summary>The engine that a life is lived under.</summary>
    internal static AdvocacyEngine EngineOf(Life life) => life.IsLearning ? Learning : Engine;

    /// <summary>The answers to a life, each by its name.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> To(Life life)
    {
        var engine = EngineOf(life);
        var told = new StringBuilder();
        var state = PersonState.Empty(life.Facts[0].Person);
        foreach (var fact in life.Facts)
        {
            var evolution = engine.Evolve(state, fact, fact.At);
            state = evolution.State;
            told.Append(Line(fact.Id.Value, evolution));
        }

        var decision = engine.Decide(state, life.Situation, life.Moment, life.Now);
        return
        [
            new("state", StateJson.Write(state)),
            new("outcomes", told.ToString().TrimEnd('\n')),
            new("view", ViewJson.Write(engine.View(state, life.Now))),
            new("decision", DecisionJson.Write(decision)),
            new("dutch", Words(engine.Explain(decision, Language.Dutch))),
            new("english", Words(engine.Explain(decision, Language.English))),
        ];
    }

    /// <summary>The block that is held of a life.</summary>
    internal static string Block(Life life)
    {
        var isWhole = life.Name.EndsWith("-1", StringComparison.Ordinal);
        var text = new StringBuilder(life.Name).Append('\n');
        foreach (var answer in To(life))
        {
            text.Append(answer.Key).Append(' ').Append(HashOf(answer.Value)).Append('\n');
            if (isWhole)
                text.Append("    ").Append(answer.Value.Replace("\n", "\n    ")).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What differs from the blocks that were approved: the name of a life and of the answers to it.</summary>
    internal static IReadOnlyList<string> Differences(IReadOnlyList<Life> lives, string approved)
    {
        var held = Blocks.Of(approved).ToDictionary(block => block[0]);
        var differences = new List<string>();
        foreach (var life in lives)
        {
            var actual = Block(life).TrimEnd('\n').Split('\n');
            if (!held.TryGetValue(life.Name, out var expected))
                differences.Add(life.Name + ": not approved");
            else if (!actual.SequenceEqual(expected))
                differences.Add(life.Name + ": " + string.Join(", ", Answered(actual).Except(Answered(expected)).Select(line => line.Split(' ')[0])));
        }

        return differences;
    }

    private static IEnumerable<string> Answered(IEnumerable<string> lines) => lines.Where(line => line[0] != ' ');

    private static string Line(string fact, Evolution evolution)
    {
        var outcomes = evolution.Outcomes.Select(outcome => $" {(outcome.IsTakenBack ? "-" : "+")}{outcome.Kind}({outcome.Subject}) {outcome.Id.Value}");
        var due = evolution.NextDue is { } next ? NodaTime.Text.InstantPattern.ExtendedIso.Format(next) : "-";
        return $"{fact} {evolution.Verdict.GetType().Name} {due}{string.Concat(outcomes)}\n";
    }

    private static string Words(Explanation explained)
    {
        var lines = new List<string> { explained.Summary };
        lines.AddRange(explained.Lines.Select(line => $"{(line.IsDecisive ? "!" : line.IsOpen ? "+" : "-")} {line.GateName}: {line.Text}"));
        if (explained.Notice is { } notice)
            lines.AddRange([notice.WhyYou, notice.WhyNow, notice.DataUsed, notice.HowToStop]);

        if (explained.Message is { } message)
        {
            lines.AddRange([message.Title, message.Body, message.StopLine]);
            lines.AddRange(message.Items.Select(item =>
                string.Join(" | ", [item.Title, item.Why ?? "", .. item.Angles, .. item.Slots, .. item.Choices.Select(choice => choice.Label), .. item.Hints])));
            lines.AddRange([message.Reaction ?? "", message.Nudge ?? "", message.Reach ?? "", message.DraftOffer ?? ""]);
            lines.AddRange(message.Choices.Select(choice => $"[{choice.Id}] {choice.Label}"));
            lines.AddRange(message.Hints);
        }

        return string.Join("\n", lines);
    }

    /// <summary>Not the engine's own hash: that is under test.</summary>
    private static string HashOf(string text)
    {
        var octets = Encoding.UTF8.GetBytes(text);
#if NETFRAMEWORK
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(octets);
#else
        var hash = SHA256.HashData(octets);
#endif
        return string.Concat(hash.Take(16).Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
