using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// A text that an AI suggested (M24): the host fills it, the engine keeps none of it. It is only a suggestion, labelled as such, until the
/// person has read it, made it their own and said that it is right.
/// </summary>
public sealed record Draft
{
    private Draft(DraftRequest request, string text, bool isConfirmed) => (Request, Text, IsConfirmed) = (request, text, isConfirmed);

    /// <summary>What was asked for.</summary>
    public DraftRequest Request { get; }

    /// <summary>The words as they are now.</summary>
    public string Text { get; }

    /// <summary>Whether the person confirmed these very words; only then may they be shared.</summary>
    public bool IsConfirmed { get; }

    /// <summary>A suggestion; it is not confirmed.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="text">The words that the AI suggests.</param>
    public static Draft Suggested(DraftRequest request, string text) => new(Guard.NotNull(request), Guard.NotNull(text), false);

    /// <summary>The draft with words of the person; it has to be confirmed again.</summary>
    /// <param name="text">The words.</param>
    public Draft Edited(string text) => new(Request, Guard.NotNull(text), false);

    /// <summary>The draft as the person confirms it.</summary>
    /// <param name="by">Who confirms it.</param>
    /// <exception cref="ArgumentException">Somebody else than the person confirms it.</exception>
    public Draft ConfirmedBy(PersonId by) =>
        by == Request.Person ? new(Request, Text, true) : throw new ArgumentException("Only the person confirms a draft.", nameof(by));
}
