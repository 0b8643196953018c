using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>A policy in plain words, for a works council or whoever else approves it: all in which it differs from the default, and what people want to know of any.</summary>
public sealed record PolicySummary
{
    /// <summary>The language it is in.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether English stood in: for the whole where the language has no pack, or for a text the pack lacks.</summary>
    public bool IsFallback { get; init; }

    /// <summary>The title above it all.</summary>
    public required string Title { get; init; }

    /// <summary>The rooms that have something to tell, in order. Never empty.</summary>
    public required ValueList<SummarySection> Sections { get; init; }
}

/// <summary>What a policy says about one room, in words.</summary>
/// <param name="Room">The room, as it stands in documents.</param>
/// <param name="Title">The same in a few words.</param>
/// <param name="Lines">What it says; never empty.</param>
public sealed record SummarySection(string Room, string Title, ValueList<SummaryLine> Lines);

/// <summary>One thing a policy says, in words.</summary>
/// <param name="Path">Where it stands in the policy.</param>
/// <param name="Change">How it stands to the default.</param>
/// <param name="Text">The sentence, which names it with its value.</param>
public sealed record SummaryLine(string Path, PolicyChange Change, string Text);
