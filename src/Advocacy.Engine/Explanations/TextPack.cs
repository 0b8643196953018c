using System;
using System.Collections.Generic;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>The texts of one language. Hosts begin with one that ships, or with an empty one, and put their own texts over it.</summary>
public sealed record TextPack
{
    private TextPack(Language language, ValueList<TextEntry> entries) => (Language, Entries) = (language, entries);

    /// <summary>Dutch, informal.</summary>
    public static TextPack Dutch { get; } = Empty(Language.Dutch).With(DutchTexts.All());

    /// <summary>English: also what is fallen back on.</summary>
    public static TextPack English { get; } = Empty(Language.English).With(EnglishTexts.All());

    /// <summary>The language of the texts.</summary>
    public Language Language { get; }

    /// <summary>The texts, in the ordinal order of their keys.</summary>
    public ValueList<TextEntry> Entries { get; }

    /// <summary>A pack without texts, to be filled by a host.</summary>
    public static TextPack Empty(Language language) => new(language, []);

    /// <summary>The text under a key; none where there is none.</summary>
    public string? this[string key]
    {
        get
        {
            var place = PlaceOf(Guard.NotNull(key));
            return place < 0 ? null : Entries[place].Text;
        }
    }

    /// <summary>The pack with another text under a key. Nothing is checked: see <see cref="Validate"/>.</summary>
    public TextPack With(string key, string text)
    {
        Guard.NotNull(text);
        var place = PlaceOf(Guard.NotNull(key));
        return new(Language, place < 0 ? Entries.Insert(~place, new(key, text)) : Entries.With(place, new(key, text)));
    }

    /// <summary>The pack with other texts; of two with one key the last counts. Nothing is checked: see <see cref="Validate"/>.</summary>
    public TextPack With(IEnumerable<TextEntry> texts)
    {
        var all = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            all[entry.Key] = entry;
        }

        foreach (var entry in Guard.NotNull(texts))
        {
            all[Guard.NotNull(entry.Key)] = new(entry.Key, Guard.NotNull(entry.Text));
        }

        var sorted = new List<TextEntry>(all.Values);
        sorted.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return new(Language, ValueList.From(sorted));
    }

    /// <summary>
    /// Everything that is wrong with the pack: missing and unknown keys, placeholders that differ, texts that are empty, malformed or
    /// too long.
    /// </summary>
    /// <param name="policy">Where given, a text for an intervention or a way of sharing that it lacks is unknown too.</param>
    public ValueList<Problem> Validate(Policy? policy = null) => ValueList.From(TextCheck.Of(this, policy));

    private int PlaceOf(string key)
    {
        var (low, high) = (0, Entries.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Entries[middle].Key, key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
