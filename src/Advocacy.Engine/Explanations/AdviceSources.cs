using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>
/// Sources and laws of advice that have a name in every language; names of papers, and of our own marks, are the same in all.
/// </summary>
internal static class AdviceSources
{
    internal const string Family = "advice-source";

    private static readonly ValueList<(string Name, string Member)> Worded =
    [
        ("AI Act 50", "ai-act-50"),
        ("Directive 2003/88/EC, article 3", "working-time-directive-3"),
        ("GDPR 7", "gdpr-7"),
        ("Thom et al. 2012, on removing points", "removing-points"),
        ("Works Councils Act (WOR), article 27", "works-councils-act-27"),
        ("advertising codes", "advertising-codes"),
    ];

    internal static ValueList<string> Members { get; } = ValueList.From(Worded.Select(static source => source.Member));

    /// <summary>A source in the words of a pack; as it is where it is the same in every language.</summary>
    internal static string In(TextPack pack, string source)
    {
        var known = Worded.Where(one => one.Name == source);
        return known.IsEmpty ? source : new Wording(pack, new(null, null)).Say(Family + "." + known[0].Member);
    }
}
