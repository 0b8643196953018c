using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Explanations;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Every text that a host's packs have or should have; a pack at a time.</summary>
internal sealed class TextCases : ICases<TextCase>
{
    public int MostTries => 0;

    public IEnumerable<string> Places(Subject subject, int cases, ulong seed) =>
        from pack in subject.Texts.All
        from key in KeysOf(pack)
        select pack.Language.Code + "/" + key;

    public TextCase At(Subject subject, string place)
    {
        var parts = place.Split(['/'], 2);
        var pack = subject.Texts.All.LastOrDefault(pack => pack.Language.Code == parts[0]);
        return pack is null || parts.Length < 2 ? throw new FormatException($"'{place}' is no place of a text.") : new(pack, parts[1]);
    }

    public IEnumerable<TextCase> Smaller(TextCase one) => [];

    private static IEnumerable<string> KeysOf(TextPack pack) =>
        TextKeys.All.Select(key => key.Name).Union(pack.Entries.Select(entry => entry.Key), StringComparer.Ordinal);
}
