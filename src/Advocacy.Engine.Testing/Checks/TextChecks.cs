using System.Linq;
using System.Text.RegularExpressions;
using Advocacy.Engine.Explanations;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What every text obeys, tried on all of them.</summary>
internal static class TextChecks
{
    internal static ICheckGroup Group { get; } = new CheckGroup<TextCase, (Subject Subject, TextCase Text)>(
        new TextCases(),
        static (subject, text) => (subject, text),
        [
            new(
                new("INV-23", "No text presses.", "Every text of every pack, held against the words of guilt, threat, loss, shame, urgency and countdown in Dutch or English; a pack in another language says nothing."),
                static one => Pressing(one.Text)),
            new(
                new("INV-42", "Every reason has a text in every language, with the same placeholders.", "Every key of the catalogue in every pack: there, naming what it must and nothing else, well formed, and no text of something the policy lacks."),
                static one => Parity(one.Subject, one.Text)),
        ]);

    private static Answer Pressing(TextCase one) =>
        one.Text is not { } text || !PressureWords.Knows(one.Pack.Language) ? Answer.Nothing
        : PressureWords.In(text, one.Pack.Language) is { } word ? Answer.Broken($"“{word}”")
        : Answer.Holds;

    private static Answer Parity(Subject subject, TextCase one)
    {
        var key = TextKeys.Find(one.Key);
        if (one.Text is not { } text)
        {
            return Answer.Broken("there is no text");
        }

        var named = Regex.Matches(text, @"\{([^{}:]*)(?::[^{}|]*\|[^{}|]*)?\}").Cast<Match>().Select(match => match.Groups[1].Value).ToList();
        if (key?.Placeholders.FirstOrDefault(name => !named.Contains(name)) is { } missing)
        {
            return Answer.Broken($"{{{missing}}} is not named");
        }

        if (key is not null && named.FirstOrDefault(name => !key.Placeholders.Contains(name) && !key.LeftOut.Contains(name)) is { } unknown)
        {
            return Answer.Broken($"there is nothing for {{{unknown}}}");
        }

        return subject.ProblemOf(one.Pack, one.Key) is { } problem ? Answer.Broken($"{problem}") : Answer.Holds;
    }
}
