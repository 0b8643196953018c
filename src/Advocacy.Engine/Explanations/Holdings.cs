using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>All that is held of one person, in words for that person: the answer to "what do you hold about me?" (GDPR 15).</summary>
public sealed record Holdings
{
    /// <summary>The language it is in.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether English stood in: for the whole where the language has no pack, or for a text the pack lacks.</summary>
    public bool IsFallback { get; init; }

    /// <summary>The title above it all.</summary>
    public required string Title { get; init; }

    /// <summary>The parts that have something to tell, in the order of their kinds. Never empty.</summary>
    public required ValueList<HeldPart> Parts { get; init; }
}

/// <summary>One part of what is held of a person, in words.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">The same in a few words.</param>
/// <param name="Sentences">What is held; never empty.</param>
public sealed record HeldPart(HeldKind Kind, string Title, ValueList<string> Sentences);
