using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>A text that every language has.</summary>
/// <param name="Name">Stable and dotted, such as <c>reason.rest.not-due</c>.</param>
/// <param name="Placeholders">What every text under it names, in every language.</param>
/// <param name="LeftOut">What comes with it too and the shipped texts leave out on purpose; a host's text may name it.</param>
/// <param name="MostCharacters">How long the text may be.</param>
public sealed record TextKey(string Name, ValueList<string> Placeholders, ValueList<string> LeftOut, int MostCharacters)
{
    /// <summary>The longest title.</summary>
    public const int LongestTitle = 60;

    /// <summary>The longest text of any other kind.</summary>
    public const int LongestText = 600;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
