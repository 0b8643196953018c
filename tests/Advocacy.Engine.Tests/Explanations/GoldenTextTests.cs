using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>
/// What people read, for people to read in review. <c>ADVOCACY_APPROVE=1 dotnet test</c> writes what is said now into the files.
/// </summary>
public class GoldenTextTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Messages_OfEveryShippedIntervention_AreAsApproved(string language) => IsAsApproved(
        $"messages-{language}.txt",
        Catalogue.Interventions.Select(intervention => Message(intervention, TextPacks.Shipped.For(new(language)))));

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Reasons_OfEveryKind_AreAsApproved(string language) => IsAsApproved(
        $"reasons-{language}.txt",
        Samples.Codes.OrderBy(code => code.Name, StringComparer.Ordinal).Select(code =>
            $"{code}\n    {Samples.Typical(code).Explain(TextPacks.Shipped.For(new(language)), Samples.Amsterdam, Samples.Tuesday)}\n"));

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Holdings_OfSomebodyOfWhomEverythingIsHeld_AreAsApproved(string language) => IsAsApproved(
        $"holdings-{language}.txt",
        new[] { ("everything is held", HeldSamples.Everything), ("left", HeldSamples.Left), ("nothing is known", HeldSamples.Unknown) }
            .Select(person => $"== {person.Item1}\n\n{HeldSamples.Text(HeldSamples.Tell(person.Item2, TextPacks.Shipped.For(new(language))))}\n"));

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Summaries_OfPolicies_AreAsApproved(string language) => IsAsApproved(
        $"policies-{language}.txt",
        new[] { ("the default", Policy.Default), ("activating", Policy.Activating(new("de ondernemingsraad", new(2026, 1, 5), true))), ("everything otherwise", PolicySamples.Otherwise) }
            .Select(one => $"== {one.Item1}\n\n{Summary(one.Item2, TextPacks.Shipped.For(new(language)))}\n"));

    private static string Summary(Policy policy, TextPack pack)
    {
        var summary = policy.Summarise(pack);
        return $"# {summary.Title}\n" + string.Concat(summary.Sections.Select(section => $"\n## {section.Title}\n{string.Concat(section.Lines.Select(line => $"- {line.Text}\n"))}"))
            + string.Concat(PolicyAdvice.Of(policy, new NodaTime.LocalDate(2026, 11, 22)).Select(advice => $"\n! {advice.Kind.Code} {advice.Reason.Explain(pack)} [{advice.Kind.Effect?.Explain(pack)}] ({advice.Kind.Source})"));
    }

    private static string Message(Advocacy.Engine.Behavior.Intervention intervention, TextPack pack)
    {
        var explained = Samples.Typical(intervention).Explain(pack, Samples.Amsterdam);
        var (message, notice) = (explained.Message!, explained.Notice!);
        return new StringBuilder()
            .Append("== ").Append(intervention.Id).Append(" (").Append(intervention.Motive).Append(")\n")
            .Append("    ").Append(explained.Summary).Append("\n\n")
            .Append("# ").Append(message.Title).Append('\n')
            .Append(message.Body).Append('\n')
            .Append(string.Concat(message.Items.Select(item =>
                $"* {item.Title}\n{string.Concat(item.Angles.Select(angle => $"  - {angle}\n"))}{Choices("  ", item.Choices)}")))
            .Append(string.Concat(new[] { message.Reaction, message.Nudge, message.Reach, message.DraftOffer }.Where(line => line is not null).Select(line => line + "\n")))
            .Append(Choices("", message.Choices))
            .Append(string.Concat(message.Hints.Select(hint => $"({hint})\n")))
            .Append(message.StopLine).Append('\n')
            .Append("    ? ").Append(notice.WhyYou).Append("\n    ? ").Append(notice.WhyNow).Append("\n    ? ").Append(notice.DataUsed)
            .Append("\n    ? ").Append(notice.HowToStop).Append("\n\n")
            .ToString();
    }

    private static string Choices(string margin, ValueList<RenderedChoice> choices) =>
        choices.IsEmpty ? "" : $"{margin}[ {string.Join(" · ", choices.Select(choice => choice.Label))} ]\n";

    private static void IsAsApproved(string file, IEnumerable<string> parts)
    {
        var actual = string.Concat(parts).TrimEnd('\n') + "\n";
#if !ENGINE_NETSTANDARD
        if (Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1")
        {
            File.WriteAllText(PathOf(file), actual);
            return;
        }
#else
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1", "The net10.0 build writes the approved file.");
#endif
        Assert.Equal(Approved(file), actual);
    }

    private static string Approved(string file)
    {
        using var stream = typeof(GoldenTextTests).Assembly.GetManifestResourceStream("Golden/" + file);
        Assert.True(stream is not null, $"{file} is not approved yet: ADVOCACY_APPROVE=1 dotnet test, read it, and commit it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string PathOf(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden", file);
}
