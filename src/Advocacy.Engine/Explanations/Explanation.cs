using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>A decision in words.</summary>
public sealed record Explanation
{
    /// <summary>The language it is in.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether English stood in: for the whole where the language has no pack, or for a text the pack lacks.</summary>
    public bool IsFallback { get; init; }

    /// <summary>In a sentence or two: what, when and why; or why not, and until when or what ends it.</summary>
    public required string Summary { get; init; }

    /// <summary>What every gate found, in the order in which they decide. Never empty.</summary>
    public required ValueList<ExplainedFinding> Lines { get; init; }

    /// <summary>
    /// What would have turned the answer, in a sentence or two, without a word on how motivated or able the person seems; none for who
    /// does not take part.
    /// </summary>
    public string? Otherwise { get; init; }

    /// <summary>Why me, why now, from which data and how to stop; only where there is a message.</summary>
    public Notice? Notice { get; init; }

    /// <summary>The message; none for a wait.</summary>
    public RenderedMessage? Message { get; init; }
}

/// <summary>What one gate found, in words.</summary>
/// <param name="Gate">The gate that found it.</param>
/// <param name="GateName">What it is about, in a word or two.</param>
/// <param name="Text">What it found, and what opens it where that is not a matter of time.</param>
/// <param name="IsOpen">Whether it leaves the gate open.</param>
/// <param name="IsDecisive">Whether it decided.</param>
public sealed record ExplainedFinding(Gate Gate, string GateName, string Text, bool IsOpen, bool IsDecisive);

/// <summary>What a person may know about a message: in plain words, before asking.</summary>
/// <param name="WhyYou">Why this person.</param>
/// <param name="WhyNow">Why at this moment.</param>
/// <param name="DataUsed">From which data.</param>
/// <param name="HowToStop">How to get less, or nothing.</param>
public sealed record Notice(string WhyYou, string WhyNow, string DataUsed, string HowToStop);
