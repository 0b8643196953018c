using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>What is wrong with a pack, all at once.</summary>
internal static class TextCheck
{
    internal static IEnumerable<Problem> Of(TextPack pack, Policy? policy)
    {
        foreach (var key in TextKeys.All)
        {
            if (pack[key.Name] is null)
            {
                yield return new(ProblemCodes.TextMissing, key.Name, string.Empty, "a text in '" + pack.Language.Code + "'");
            }
        }

        foreach (var entry in pack.Entries)
        {
            if (TextKeys.Find(entry.Key) is not { } key || IsOfNobody(entry.Key, policy))
            {
                yield return new(ProblemCodes.TextKeyUnknown, entry.Key, entry.Text, "a key of the catalogue");
                continue;
            }

            foreach (var problem in OfText(key, entry.Text))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> OfText(TextKey key, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return new(ProblemCodes.TextMalformed, key.Name, text, "a text that says something");
        }

        if (text.Length > key.MostCharacters)
        {
            yield return new(
                ProblemCodes.TextTooLong,
                key.Name,
                text.Length.ToString(CultureInfo.InvariantCulture),
                string.Format(CultureInfo.InvariantCulture, "1 to {0} characters", key.MostCharacters));
        }

        if (Template.PlaceholdersOf(text) is not { } named)
        {
            yield return new(ProblemCodes.TextMalformed, key.Name, text, "braces only around the name of a placeholder");
            yield break;
        }

        foreach (var name in named)
        {
            if (!key.Placeholders.Contains(name) && !key.LeftOut.Contains(name))
            {
                yield return new(ProblemCodes.TextPlaceholderMismatch, key.Name, "{" + name + "}", Listed(key));
            }
        }

        foreach (var name in key.Placeholders)
        {
            if (!named.Contains(name))
            {
                yield return new(ProblemCodes.TextPlaceholderMismatch, key.Name, text, "a text that names {" + name + "}");
            }
        }
    }

    private static string Listed(TextKey key) =>
        key.Placeholders.IsEmpty && key.LeftOut.IsEmpty ? "no placeholders"
        : "{" + string.Join("}, {", [.. key.Placeholders, .. key.LeftOut]) + "}";

    /// <summary>Whether a key is about an intervention or a way of sharing that neither ships nor is in the policy.</summary>
    private static bool IsOfNobody(string name, Policy? policy)
    {
        if (policy is null || IsShipped(name))
        {
            return false;
        }

        foreach (var intervention in policy.Interventions)
        {
            if (name == TextKeys.TitleOf(intervention.Id) || name == TextKeys.BodyOf(intervention.Id))
            {
                return false;
            }
        }

        foreach (var option in policy.Options)
        {
            if (name == "option." + option.Id)
            {
                return false;
            }
        }

        return name.StartsWith("intervention.", StringComparison.Ordinal) || name.StartsWith("option.", StringComparison.Ordinal);
    }

    private static bool IsShipped(string name)
    {
        foreach (var key in TextKeys.All)
        {
            if (key.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
