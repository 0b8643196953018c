using System;
using System.Collections.Generic;
using System.Text;

namespace Advocacy.Sample.Input;

/// <summary>
/// Kinds of columns the engine must never take in (INV-07), found by the column's own name, in English and Dutch. Short words must
/// stand by themselves (<c>Age</c>, not <c>Agency</c>), long ones may be part of a word (<c>MonthlyIncome</c>, <c>monthlyincome</c>).
/// </summary>
internal static class ForbiddenColumns
{
    private static readonly Kind[] Kinds =
    [
        new("a name", ["surname", "firstname", "lastname", "fullname", "username", "voornaam", "achternaam", "initials", "voorletters"], ["name", "naam"]),
        new("an address or contact", ["email", "telephone", "telefoon", "postcode", "zipcode", "woonplaats", "contactlist", "contacts"], ["mail", "phone", "mobile", "mobiel", "address", "adres"]),
        new("an identity number", ["passport", "paspoort", "burgerservice", "nationalid", "socialsecurity"], ["ssn", "bsn"]),
        new("gender", ["gender", "geslacht", "pronoun"], ["sex", "sexe", "male", "female", "transgender"]),
        new("age or birth date", ["birth", "geboorte", "leeftijd"], ["age", "dob", "over18", "geboren"]),
        new("health or absence reasons", ["health", "gezondheid", "medical", "medisch", "illness", "disabilit", "sickness", "pregnan", "zwanger", "verzuim", "handicap", "arbeidsongeschikt"], ["sick", "ziek", "ziekte"]),
        new("marital or family status", ["marital", "familystatus", "burgerlijke", "gezinssituatie", "spouse", "children", "kinderen", "gehuwd"], ["married"]),
        new("ethnicity, belief or orientation", ["ethnic", "etnisch", "nationalit", "religio", "godsdienst", "sexualorientation", "tradeunion", "vakbond", "politic", "geaardheid"], ["race", "ras", "faith"]),
        new("salary or income", ["salary", "salaris", "income", "inkomen", "payroll", "compensation", "uurloon", "stockoption", "bonus", "tarief"], ["wage", "wages", "pay", "rate", "loon", "hike", "schaal"]),
        new("an appraisal or rating", ["performance", "appraisal", "beoordeling", "evaluation", "functionering", "prestatie"], ["rating", "ratings", "review", "reviews", "score"]),
        new("a contract type", ["contract", "employmenttype", "dienstverband"], []),
        new("satisfaction", ["satisfaction", "tevredenheid"], [], MayBeSummed: true),
        new("mood or personality", ["sentiment", "personality", "persoonlijkheid", "emotion"], ["mood", "stemming", "attrition"]),
        new("the text of a post", ["posttext", "messagebody", "berichttekst"], []),
    ];

    /// <summary>Words that make a name one of a group, which is no person's.</summary>
    private static readonly HashSet<string> Groups = ["team", "department", "dept", "afdeling", "unit", "group", "division", "org", "organisation", "organization", "business", "zone", "timezone", "location", "site"];

    /// <summary>The kind a column is of that must not be read; none if it may.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="isSummed">Whether only sums over many people are made of it, of which nobody is told who is in them.</param>
    public static string? KindOf(string column, bool isSummed = false)
    {
        var words = WordsOf(column);
        var joined = string.Concat(words);
        foreach (var kind in Kinds)
        {
            if (isSummed && kind.MayBeSummed)
            {
                continue;
            }

            if (Array.Exists(kind.Parts, part => joined.Contains(part, StringComparison.Ordinal)) || HasWord(words, kind.Words))
            {
                return kind.Name;
            }
        }

        return IsPersonsName(joined) ? Kinds[0].Name : null;
    }

    private static bool HasWord(List<string> words, string[] forbidden)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isGroupName = words[i] is "name" or "naam" && i > 0 && Groups.Contains(words[i - 1]);
            if (!isGroupName && Array.IndexOf(forbidden, words[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names glued together without capitals, such as <c>employeename</c>.</summary>
    private static bool IsPersonsName(string joined)
    {
        foreach (var ending in new[] { "name", "naam" })
        {
            if (joined.EndsWith(ending, StringComparison.Ordinal))
            {
                var before = joined[..^ending.Length];
                return before.Length == 0 || !Ends(before);
            }
        }

        return false;

        static bool Ends(string text)
        {
            foreach (var group in Groups)
            {
                if (text.EndsWith(group, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The words of a column's name in lower case: parted by case, spaces, underscores and other signs.</summary>
    private static List<string> WordsOf(string column)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < column.Length; i++)
        {
            var character = column[i];
            var begins = char.IsUpper(character) && i > 0 && (char.IsLower(column[i - 1]) || (i + 1 < column.Length && char.IsLower(column[i + 1])));
            if ((begins || !char.IsLetterOrDigit(character)) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (char.IsLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>A kind of column.</summary>
    /// <param name="Name">What it is, in words.</param>
    /// <param name="Parts">What gives it away anywhere in the name.</param>
    /// <param name="Words">What gives it away as a word of its own.</param>
    /// <param name="MayBeSummed">Whether it may be read where only sums are made of it: what people answered about their work.</param>
    private sealed record Kind(string Name, string[] Parts, string[] Words, bool MayBeSummed = false);
}
