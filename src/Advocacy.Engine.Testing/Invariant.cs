namespace Advocacy.Engine.Testing;

/// <summary>A law that can be checked of a host's policy, texts and engine.</summary>
/// <param name="Id">Its id, such as <c>INV-25</c>: see docs/invariants.md.</param>
/// <param name="Name">The law, in a sentence.</param>
/// <param name="How">How it is checked: on what, and what is looked at.</param>
public sealed record Invariant(string Id, string Name, string How);
