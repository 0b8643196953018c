using System;

namespace Advocacy.Engine.Content;

/// <summary>Something a person says a draft has in it; declared, never read from the text. Hosts add their own.</summary>
public readonly record struct DraftFeature
{
    private readonly string? text;

    /// <summary>Names one; hosts may add their own.</summary>
    /// <param name="value">1 to 60 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public DraftFeature(string value) => text = Values.Text.Name(value, nameof(value));

    /// <summary>Something the person did or saw.</summary>
    public static DraftFeature OwnExperience { get; } = new("own-experience");

    /// <summary>The person's own words and tone.</summary>
    public static DraftFeature OwnWords { get; } = new("own-words");

    /// <summary>Thanks or credit to colleagues.</summary>
    public static DraftFeature ThanksToColleagues { get; } = new("thanks-to-colleagues");

    /// <summary>Something the person learned, also from what went wrong.</summary>
    public static DraftFeature SomethingLearned { get; } = new("something-learned");

    /// <summary>Something that is not solved yet.</summary>
    public static DraftFeature Dilemma { get; } = new("dilemma");

    /// <summary>A look at the daily work.</summary>
    public static DraftFeature BehindTheScenes { get; } = new("behind-the-scenes");

    /// <summary>A question to whoever reads it.</summary>
    public static DraftFeature QuestionToReaders { get; } = new("question-to-readers");

    /// <summary>The person's own opinion, on the organisation too.</summary>
    public static DraftFeature OwnOpinion { get; } = new("own-opinion");

    /// <summary>A photo of the work without people who can be recognised.</summary>
    public static DraftFeature PhotoOfWork { get; } = new("photo-of-work");

    /// <summary>A place that is open.</summary>
    public static DraftFeature Vacancy { get; } = new("vacancy");

    /// <summary>News that is public already.</summary>
    public static DraftFeature PublicNews { get; } = new("public-news");

    /// <summary>Other people by name, or so that they can be recognised.</summary>
    public static DraftFeature OtherPeople { get; } = new("other-people");

    /// <summary>A client or partner by name.</summary>
    public static DraftFeature ClientByName { get; } = new("client-by-name");

    /// <summary>Figures that are not public.</summary>
    public static DraftFeature InternalFigures { get; } = new("internal-figures");

    /// <summary>Work that is not announced yet.</summary>
    public static DraftFeature UnannouncedWork { get; } = new("unannounced-work");

    /// <summary>Something confidential: the only thing, with what is under embargo, that is not to be told at all.</summary>
    public static DraftFeature Confidential { get; } = new("confidential");

    /// <summary>The text itself; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
