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
    private static readonly string[] Dutch =
    [
        "laatste kans", "mis (het|dit|niet)", "mis je", "gemist", "misloopt?", "mislopen", "haast", "haasten", "schiet op", "wees snel", "snel zijn",
        "nog maar", "nog slechts", "bijna (weg|voorbij|afgelopen)", "op is op", "te laat", "nu of nooit", "nog [0-9]+ (dag|dagen|uur|minuten)", "aftellen",
        "je hebt\\b[^.!?]*\\b(niet|geen)", "je deed\\b[^.!?]*\\b(niet|niets)", "reageerde niet", "negeerde?", "genegeerd",
        "verlies", "verliest", "verliezen", "verloren", "kwijt", "kwijtraken", "verbroken", "achterstand", "achterblijven", "achterloopt",
        "schande", "schaam(te)?", "schuld", "schuldig", "teleurgesteld", "teleurstelling", "teleurstellen", "jammer", "helaas", "spijt",
        "moet", "moeten", "moest", "behoor(t|en)? te", "dien(t|en)? te", "verplicht", "verplichting", "vereist", "verwacht(en)?", "deadline", "uiterlijk",
        "dringend", "urgent", "onmiddellijk", "waarschuwing", "straf", "gevaar", "mislukt", "falen", "gefaald", "vergeet", "vergeten",
        "iedereen (doet|deelt|behalve)", "alle anderen", "(als|de) enige", "rekenen op", "laat ons niet", "streak", "target", "quotum", "taak", "opdracht",
    ];

    private static readonly string[] English =
    [
        "last chance", "don[’']t miss", "miss(ed|ing)? out", "missed", "missing", "hurry", "rush", "act now", "now or never", "too late", "running out",
        "only [a-z0-9]+ left", "(hours|days|minutes) left", "almost (gone|over)", "ends soon", "countdown", "final", "limited",
        "you haven[’']t", "you have not", "you didn[’']t", "you still have", "ignored?", "ignoring", "no response",
        "lose", "loses", "losing", "lost", "loss", "streak", "broken", "falling behind", "left behind", "behind on",
        "shame", "ashamed", "guilt", "guilty", "disappoint(ed|ing|ment)?", "sorry", "regret", "unfortunately", "sadly",
        "must", "(?<!don[’']t )have to", "has to", "need to", "should", "ought to", "supposed to", "required?", "requirement", "mandatory", "obliged", "obligation",
        "expected?", "deadline", "overdue", "due", "urgent(ly)?", "immediately", "asap", "warning", "danger", "penalty", "fail(ed|ing|ure)?", "forget", "forgotten",
        "everyone else", "everybody else", "all your colleagues", "the only one", "count(ing)? on you", "don[’']t let", "target", "quota", "task", "assignment",
    ];

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

    private static IEnumerable<string> Pressing(TextPack pack)
    {
        var words = pack.Language == Language.Dutch ? Dutch : English;
        var list = new Regex($@"\b(?:{string.Join('|', words)})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return from entry in pack.Entries
               from match in list.Matches(WithoutPlaceholders(entry.Text))
               select $"{entry.Key} in {pack.Language}: “{match.Value}”";
    }

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

        if (Regex.IsMatch(WithoutPlaceholders(text).Replace("UTC", "", StringComparison.Ordinal).Replace("AI", "", StringComparison.Ordinal), @"\p{Lu}{2,}"))
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
