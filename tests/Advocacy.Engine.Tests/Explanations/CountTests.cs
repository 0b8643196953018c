using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>
/// Every text, filled with none, one and two: beside 1 stands nothing that stands elsewhere for more than one, beside 0 and 2 nothing that
/// stands for one. What stands for which is read from the texts that have both; of verbs some are known beforehand.
/// </summary>
public class CountTests
{
    private static readonly string[] s_oneVerbs = ["is", "was", "comes", "kan", "komt", "hoort", "plaatste", "meedoet"];

    private static readonly string[] s_manyVerbs = ["are", "were", "come", "zijn", "waren", "kunnen", "komen", "horen", "plaatsten", "meedoen"];

    /// <summary>After these it is another number's, as in "2 a day".</summary>
    private static readonly string[] s_links = ["a", "per", "of", "in", "or", "van", "uit", "it"];

    /// <summary>What counts something, by name; a text fills the rest with words.</summary>
    private static readonly string[] s_counts = ["count", "people", "days", "needed", "amount", "acts", "prompts", "returns", "least", "most", "used", "contacts", "population", "potential", "retention", "current", "longest"];

    private static readonly string[] s_texts = ["0", "1", "2"];

    private static readonly int[] s_numbers = [0, 1, 2];

    public static TheoryData<string> Languages => [.. Samples.Packs.Select(pack => pack.Language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_FilledWithNoneOneAndTwo_HaveTheFormThatGoesWithIt(string language)
    {
        var pack = Samples.Packs.Single(pack => pack.Language.Code == language);
        var (one, many) = Forms(pack);
        Assert.InRange(many.Count, 25, 200);
        var wrong = new List<string>();
        foreach (var (key, number, text) in Filled(pack).Concat(Told(pack)))
        {
            wrong.AddRange(Beside(text, number, word => one.Contains(word) || many.Contains(word)).Where((number == "1" ? many : one).Contains).Select(word => $"{key}: '{word}' in '{text}'"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Distinct()));
    }

    [Theory]
    [InlineData("{count:day|days}", "1", "day")]
    [InlineData("{count:day|days}", "0", "days")]
    [InlineData("{count:day|days}", "2", "days")]
    [InlineData("{count:day|days}", "1.5", "days")]
    [InlineData("{count:day|days}", "11", "days")]
    [InlineData("{count:day|days}", "1 day", "day")]
    [InlineData("{count} {count:is|are}", "1", "1 is")]
    public void Fill_TwoForms_TakesTheFirstForOne(string text, string value, string expected)
    {
        Assert.Equal(["count"], Template.PlaceholdersOf(text));
        Assert.Equal(expected, Template.Fill(text, _ => value));
    }

    [Theory]
    [InlineData("{count:}")]
    [InlineData("{count:days}")]
    [InlineData("{count:a|b|c}")]
    [InlineData("{:day|days}")]
    public void Fill_NotTwoForms_IsMalformed(string text) => Assert.Null(Template.PlaceholdersOf(text));

    /// <summary>Each text by itself; what has another one for one is never filled with one.</summary>
    private static IEnumerable<(string Key, string Number, string Text)> Filled(TextPack pack) =>
        from key in TextKeys.All
        from number in s_texts
        where key.Name != "format.times" || number == "0" // There are words of their own for once and twice.
        where key.Name.EndsWith(".one", StringComparison.Ordinal) ? number == "1" : number != "1" || pack[key.Name + ".one"] is null
        select (key.Name, number, Template.Fill(pack[key.Name]!, name => s_counts.Contains(name) ? number : "…"));

    /// <summary>Numbers of policies come with what they count.</summary>
    private static IEnumerable<(string Key, string Number, string Text)> Told(TextPack pack) =>
        from parameter in Policy.Parameters
        where parameter.Kind is RuleParameterKind.Number or RuleParameterKind.Whole
        from number in s_numbers
        where parameter.Allows(number)
        from section in parameter.With(Policy.Default, number).Summarise(pack).Sections
        from line in section.Lines
        where line.Path == parameter.Name
        select (parameter.Name, number.ToString(System.Globalization.CultureInfo.InvariantCulture), line.Text);

    /// <summary>The verbs right before a number, and the noun right after it, or after one word more.</summary>
    private static IEnumerable<string> Beside(string text, string number, Func<string, bool> isForm)
    {
        foreach (Match found in Regex.Matches(text, $@"(?:(?<before>\p{{L}}+) )?(?:(?<before>\p{{L}}+) )?(?<![\p{{L}}\d.,:-]){number}(?![\d.,:%-])(?: (?<after>\p{{L}}+))?(?: (?<after>\p{{L}}+))?"))
        {
            foreach (var word in Words(found, "before").Where(word => s_manyVerbs.Contains(word, StringComparer.Ordinal)))
                yield return word;

            foreach (var word in Words(found, "after").TakeWhile(word => !s_links.Contains(word, StringComparer.Ordinal)).Where(isForm).Where(word => !s_manyVerbs.Contains(word, StringComparer.Ordinal)).Take(1))
                yield return word;
        }

        static IEnumerable<string> Words(Match found, string group) => found.Groups[group].Captures.Select(capture => capture.Value);
    }

    /// <summary>Words that stand for one, and for many, wherever a text has a form for each.</summary>
    private static (HashSet<string> One, HashSet<string> Many) Forms(TextPack pack)
    {
        var pairs = new List<(string One, string Many)>();
        foreach (var entry in pack.Entries)
        {
            pairs.AddRange(Regex.Matches(entry.Text, @"\{\w+:([^|}]*)\|([^}]*)\}").Select(forms => (forms.Groups[1].Value, forms.Groups[2].Value)));
            if (pack[entry.Key + ".one"] is { } single)
                pairs.Add((single, entry.Text));
        }

        var words = pairs.Where(pair => !pair.Many.Contains(',', StringComparison.Ordinal)).SelectMany(pair => pair.One.Split(' ').Zip(pair.Many.Split(' '))).Where(pair => pair.First != pair.Second).ToList();
        return ([.. words.Select(pair => pair.First).Except(s_oneVerbs)], [.. words.Select(pair => pair.Second).Except(s_manyVerbs), .. s_manyVerbs]);
    }
}
