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
    public ValueList<RenderedItem> Items { get; init; }

    /// <summary>An invitation to react, in an overview none of whose items is one (M10); else absent.</summary>
    public string? Reaction { get; init; }

    /// <summary>The text of a nudge that rides along; absent: none does.</summary>
    public string? Nudge { get; init; }

    /// <summary>How many contacts it can reach at the most, labelled as potential; for this person only, and absent where it is not known.</summary>
    public string? Reach { get; init; }

    /// <summary>That there can be a suggestion written by an AI, and that nothing is shared before the person made it their own; absent where there is none.</summary>
    public string? DraftOffer { get; init; }

    /// <summary>
    /// What the person can choose under the text, in this order and none preselected. Empty where nothing is asked, and in an overview, where
    /// the choices stand under each item.
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
