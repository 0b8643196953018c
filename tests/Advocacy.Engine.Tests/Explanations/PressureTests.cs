using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>No guilt, threat, loss, shame, false urgency or countdown in any shipped text.</summary>
public class PressureTests
{
    private static readonly string[] Sentences =
        ["reason.", "missing.", "notice.", "thanks.", "outcome.", "hint.", "rhythm.", "prompt-kind.", "summary.", "stop-line", "holding.", "advice.", "question.", "impact."];

    [Fact]
    public void INV_23_ShippedTexts_HoldNoPressure() => Found.Nothing(Samples.Packs.SelectMany(pack => Pressing(pack)));

    [Theory]
    [InlineData("nl", "Dit is je laatste kans om mee te doen.")]
    [InlineData("nl", "Je hebt deze week al twee keer niet gereageerd.")]
    [InlineData("nl", "Haast je, nog 2 dagen!")]
    [InlineData("nl", "Je moet alleen nog even klikken.")]
    [InlineData("nl", "Zo verlies je je ritme.")]
    [InlineData("nl", "Mis niet wat je collega’s delen.")]
    [InlineData("nl", "Meedoen is verplicht.")]
    [InlineData("en", "Last chance to join in.")]
    [InlineData("en", "Don’t miss this one.")]
    [InlineData("en", "You haven’t shared anything this week.")]
    [InlineData("en", "Your streak will end tonight.")]
    [InlineData("en", "Only two left.")]
    [InlineData("en", "Everyone else has shared it.")]
    [InlineData("en", "You have to post this today.")]
    [InlineData("en", "You will lose your rhythm.")]
    public void INV_23_Pressing_TextsThatPress_AreFound(string language, string text)
    {
        var pack = language == "nl" ? TextPack.Dutch : TextPack.English;
        Assert.NotEmpty(Pressing(pack.With("stop-line", text)));
        Assert.NotEmpty(Pressing(pack.With("intervention.tiny-step.body", text)));
    }

    /// <summary>What only sounds like a word of the list.</summary>
    [Theory]
    [InlineData("nl", "Het gemoedelijke ontmoeten, zonder haasje-over.")]
    [InlineData("en", "You don’t have to. A mustard-coloured blossom.")]
    public void Pressing_OtherWords_AreNotFound(string language, string text) =>
        Found.Nothing(Pressing((language == "nl" ? TextPack.Dutch : TextPack.English).With("stop-line", text)));

    [Fact]
    public void INV_23_Motive_OfEveryShippedIntervention_IsHopeAcceptanceOrPleasure() => Found.Nothing(
        from intervention in Catalogue.Interventions
        where intervention.Motive is not (Factor.Hope or Factor.Acceptance or Factor.Pleasure)
        select intervention.Id.Value);

    /// <summary>Every text rests on a principle of influence (M25), and none on scarcity.</summary>
    [Fact]
    public void INV_23_Principle_OfEveryShippedIntervention_IsKnownAndNotScarcity()
    {
        Found.Nothing(
            from intervention in Catalogue.Interventions
            where !Enum.IsDefined(intervention.Principle) || intervention.Principle == InfluencePrinciple.Scarcity
            select intervention.Id.Value);
        Assert.Equal(Enum.GetValues<InfluencePrinciple>().Except([InfluencePrinciple.Scarcity]), Catalogue.Interventions.Select(one => one.Principle).Distinct().Order());
    }

    [Fact]
    public void INV_23_Validate_ScarcityOfAHost_IsAProblem()
    {
        var scarce = Policy.Default with { Interventions = Policy.Default.Interventions.With(0, Policy.Default.Interventions[0] with { Principle = InfluencePrinciple.Scarcity }) };
        Assert.Equal(["interventions.colleague-story.principle"], PolicyValidation.Validate(scarce).Select(problem => problem.Path));
    }

    [Fact]
    public void INV_23_ShippedTexts_AreWellFormed() => Found.Nothing(Samples.Packs.SelectMany(pack => Malformed(pack)));

    [Theory]
    [InlineData("stop-line", "Stop altijd")]
    [InlineData("stop-line", "Stop altijd! En nu!")]
    [InlineData("stop-line", "Stop  altijd.")]
    [InlineData("stop-line", " Stop altijd.")]
    [InlineData("stop-line", "Stop altijd...")]
    [InlineData("stop-line", "Stop 'altijd'.")]
    [InlineData("stop-line", "STOP nu.")]
    [InlineData("intervention.tiny-step.title", "Een stapje.")]
    [InlineData("intervention.tiny-step.title", "Een titel die zo lang is dat hij in geen enkel bericht meer op één regel past")]
    [InlineData("intervention.tiny-step.body", "Van je collega’s deelt 80 procent.")]
    public void Malformed_BadTexts_AreFound(string key, string text) => Assert.NotEmpty(Malformed(TextPack.Dutch.With(key, text)));

    private static IEnumerable<string> Pressing(TextPack pack) =>
        from entry in pack.Entries
        let word = PressureWords.In(entry.Text, pack.Language)
        where word is not null
        select $"{entry.Key} in {pack.Language}: “{word}”";

    private static IEnumerable<string> Malformed(TextPack pack) =>
        from entry in pack.Entries
        from fault in FaultsOf(entry)
        select $"{entry.Key} in {pack.Language} {fault}: {entry.Text}";

    private static IEnumerable<string> FaultsOf(TextEntry entry)
    {
        var (key, text) = (entry.Key, entry.Text);
        var isTitle = key.EndsWith(".title", StringComparison.Ordinal) || key == "holding.title";
        var isSentence = !isTitle && (key.EndsWith(".body", StringComparison.Ordinal) || Sentences.Any(family => key.StartsWith(family, StringComparison.Ordinal)));
        if (text != text.Trim() || text.Contains("  ", StringComparison.Ordinal))
            yield return "has blanks too many";

        if (text.Contains('\'') || text.Contains('"') || text.Contains("...", StringComparison.Ordinal))
            yield return "has the typography of code";

        if (isSentence && !Regex.IsMatch(text, "[.!?]’?$"))
            yield return "does not end";

        if (isTitle && Regex.IsMatch(text, "[.!]$"))
            yield return "ends like a sentence";

        if (Exclamations(text) > 1)
            yield return "shouts";

        // Laws are known by their letters.
        if (!key.StartsWith("advice-source.", StringComparison.Ordinal) && Regex.IsMatch(WithoutPlaceholders(text).Replace("UTC", "", StringComparison.Ordinal).Replace("AI", "", StringComparison.Ordinal), @"\p{Lu}{2,}"))
            yield return "is in capitals";

        if (text.Length > (isTitle ? 60 : 600))
            yield return "is too long";

        if ((key.StartsWith("intervention.", StringComparison.Ordinal) || key.StartsWith("generic.", StringComparison.Ordinal)) && Regex.IsMatch(text, "[0-9%]"))
            yield return "holds a number nobody supplied";
    }

    /// <summary>What is quoted is somebody's own enthusiasm.</summary>
    private static int Exclamations(string text) => Regex.Replace(text, "‘[^’]*’", "").Count(character => character == '!');

    private static string WithoutPlaceholders(string text) => Regex.Replace(text, @"\{[^{}]*\}", "");
}
