namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What came of a decision, a silent one too, in the time in which something can come of it.</summary>
/// <param name="Shared">Whether the person shared.</param>
/// <param name="Muted">Whether the person muted or paused prompts.</param>
/// <param name="OptedOut">Whether the person opted out or objected.</param>
public readonly record struct PromptOutcome(bool Shared = false, bool Muted = false, bool OptedOut = false);
