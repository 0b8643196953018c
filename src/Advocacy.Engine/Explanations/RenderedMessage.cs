using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>A message as a person reads it. The host lays it out and sends it; the engine never does.</summary>
public sealed record RenderedMessage
{
    /// <summary>The language it is in.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether English stood in: for the whole where the language has no pack, or for a text the pack lacks.</summary>
    public bool IsFallback { get; init; }

    /// <summary>The title, at most 60 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The text, at most 600 characters.</summary>
    public required string Body { get; init; }

    /// <summary>The content that rides in it, the most relevant first.</summary>
    public ValueList<OfferedItem> Items { get; init; }

    /// <summary>
    /// What the person can choose, in this order and none preselected; under each item of an overview, else under the text. Empty where
    /// nothing is asked.
    /// </summary>
    public ValueList<RenderedChoice> Choices { get; init; }

    /// <summary>How to get less, or nothing, in a line.</summary>
    public required string StopLine { get; init; }

    /// <summary>Hints to go with what is shared: that the text is the employer's, that there is a reward.</summary>
    public ValueList<string> Hints { get; init; }
}

/// <summary>One thing a person can choose.</summary>
/// <param name="Id">Names it in every language: <c>adapt</c>, <c>copy</c>, <c>skip</c>, <c>answer</c>, <c>keep</c>, <c>less</c>, <c>stop</c>, or a way of sharing of the policy.</param>
/// <param name="Label">The words on it.</param>
/// <param name="Choice">Which of the three choices it is, where it is one: what to report back.</param>
public sealed record RenderedChoice(string Id, string Label, Choice? Choice = null);
