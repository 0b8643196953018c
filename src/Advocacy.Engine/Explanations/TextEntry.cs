namespace Advocacy.Engine.Explanations;

/// <summary>One text under its key.</summary>
/// <param name="Key">The key: see <see cref="TextKeys"/>.</param>
/// <param name="Text">The text, with named placeholders such as <c>{until}</c>.</param>
public readonly record struct TextEntry(string Key, string Text);
