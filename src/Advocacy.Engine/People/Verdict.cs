using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>What became of a fact.</summary>
public abstract record Verdict
{
    private protected Verdict()
    {
    }
}

/// <summary>It was taken in.</summary>
public sealed record Accepted : Verdict;

/// <summary>It was known already: nothing changed; the outcomes that rest on it are repeated.</summary>
public sealed record Duplicate : Verdict;

/// <summary>Another fact with its id is held: nothing changed (INV-15).</summary>
/// <param name="Held">The id both bear.</param>
public sealed record Conflict(FactId Held) : Verdict;

/// <summary>It is older than the horizon: nothing changed. A replay of all facts takes it in.</summary>
public sealed record TooLate : Verdict;

/// <summary>It would rewrite what the checkpoint stands for: nothing changed. Replay all facts of the person.</summary>
public sealed record NeedsReplay : Verdict;

/// <summary>What it takes back is older than the horizon: earnings are taken back, rhythm and phase stay.</summary>
public sealed record PartlyRetracted : Verdict;

/// <summary>It is held but has no effect: what it takes back protects the person, is itself a correction, or is a standing fact of long ago.</summary>
/// <param name="Problem">What is wrong with it, and what would be right.</param>
public sealed record WithoutEffect(Problem Problem) : Verdict;

/// <summary>It cannot be right: nothing changed.</summary>
/// <param name="Problem">What is wrong with it, and what would be right.</param>
public sealed record Rejected(Problem Problem) : Verdict;
