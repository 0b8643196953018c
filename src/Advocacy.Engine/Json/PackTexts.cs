using System;
using System.Collections.Generic;

namespace Advocacy.Engine.Json;

/// <summary>The texts that have places: the words that stand in every state, and after them those said so far.</summary>
internal sealed class PackTexts
{
    private readonly List<string> said = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>The text at a place; none where none is.</summary>
    internal string? At(long place) =>
        place < 0 || place >= PackWords.Count + said.Count ? null
        : place < PackWords.Count ? PackWords.At((int)place)
        : said[(int)place - PackWords.Count];

    /// <summary>The place of a text; −1 where it has none.</summary>
    internal int PlaceOf(string? text) =>
        text is null ? -1
        : places.TryGetValue(text, out var place) ? place
        : PackWords.PlaceOf(text);

    /// <summary>Gives a text that has none the next place.</summary>
    internal int Say(string text)
    {
        var place = PackWords.Count + said.Count;
        said.Add(text);
        places[text] = place;
        return place;
    }
}
