using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>The packs at hand, one a language.</summary>
/// <param name="All">The packs; of two in one language the last counts.</param>
public sealed record TextPacks(ValueList<TextPack> All)
{
    /// <summary>Dutch and English.</summary>
    public static TextPacks Shipped { get; } = new([TextPack.Dutch, TextPack.English]);

    /// <summary>These packs and another, which replaces one in the same language.</summary>
    public TextPacks With(TextPack pack)
    {
        Guard.NotNull(pack);
        return new(All.Where(held => held.Language != pack.Language).Add(pack));
    }

    /// <summary>The pack of a language; that of <c>nl</c> serves <c>nl-BE</c> too. English where there is none.</summary>
    public TextPack For(Language language) => Find(language.Code) ?? Find(Stem(language.Code)) ?? Find(Language.English.Code) ?? TextPack.English;

    /// <summary>Whether there is a pack of a language.</summary>
    public bool Has(Language language) => (Find(language.Code) ?? Find(Stem(language.Code))) is not null;

    private static string Stem(string code)
    {
        var end = code.IndexOf('-');
        return end < 0 ? code : code.Substring(0, end);
    }

    private TextPack? Find(string code)
    {
        for (var i = All.Count - 1; i >= 0; i--)
        {
            if (string.Equals(All[i].Language.Code, code, StringComparison.Ordinal))
            {
                return All[i];
            }
        }

        return null;
    }
}
