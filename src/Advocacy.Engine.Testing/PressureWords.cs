using System;
using System.Text.RegularExpressions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Testing;

/// <summary>
/// The words of guilt, threat, loss, shame, false urgency and countdown that no text for employees has (INV-23), in Dutch and English. A list
/// finds what is plainly wrong; that a text is warm a person has to read.
/// </summary>
public static class PressureWords
{
    private static readonly ValueList<string> Dutch =
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

    private static readonly ValueList<string> English =
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

    private static readonly Regex DutchList = ListOf(Dutch);

    private static readonly Regex EnglishList = ListOf(English);

    /// <summary>Whether there is a list for a language: Dutch or English, of any region.</summary>
    public static bool Knows(Language language) => Find(language) is not null;

    /// <summary>The first words in a text that press; none where it has none, or where there is no list for the language.</summary>
    /// <param name="text">The text; what it names in braces is not read.</param>
    /// <param name="language">The language of the text.</param>
    public static string? In(string text, Language language)
    {
        var found = Find(language)?.Match(Regex.Replace(Given.NotNull(text), @"\{[^{}]*\}", string.Empty));
        return found is { Success: true } ? found.Value : null;
    }

    private static Regex? Find(Language language) => language.Code switch
    {
        "nl" => DutchList,
        "en" => EnglishList,
        var code when code.StartsWith("nl-", StringComparison.Ordinal) => DutchList,
        var code when code.StartsWith("en-", StringComparison.Ordinal) => EnglishList,
        _ => null,
    };

    private static Regex ListOf(ValueList<string> words) =>
        new(@"\b(?:" + string.Join("|", words) + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
