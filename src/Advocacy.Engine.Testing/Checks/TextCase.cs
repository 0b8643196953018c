using Advocacy.Engine.Explanations;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What a pack has under a key.</summary>
/// <param name="Pack">The pack it is in.</param>
/// <param name="Key">The key it has there.</param>
internal sealed record TextCase(TextPack Pack, string Key)
{
    internal string? Text => Pack[Key];

    public override string ToString() => $"{Key} in {Pack.Language}: {Text}";
}
