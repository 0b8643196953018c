namespace Advocacy.Engine.Testing;

/// <summary>The first case that broke a law, made as small as could be found.</summary>
/// <param name="Case">The case, a line for each thing in it.</param>
/// <param name="Because">What is wrong with it.</param>
/// <param name="Shrinks">How many times it was made smaller.</param>
/// <param name="Replay">Draws it again: see <see cref="Invariants.Replay(string, Policies.Policy, Explanations.TextPacks)"/>.</param>
public sealed record Counterexample(string Case, string Because, int Shrinks, string Replay);
