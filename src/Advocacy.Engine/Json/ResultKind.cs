namespace Advocacy.Engine.Json;

/// <summary>What a result of a programme is, as it concerns one person.</summary>
public enum ResultKind
{
    /// <summary>A place in a league.</summary>
    LeaguePlace,

    /// <summary>An award the person won.</summary>
    Award,

    /// <summary>That an expert was asked about the person's act; not who.</summary>
    FeedbackAsked,

    /// <summary>That the person was asked as an expert; not about whose act.</summary>
    AskedAsExpert,

    /// <summary>That the person was paired; not with whom.</summary>
    Paired,

    /// <summary>That the person was suggested for recognition.</summary>
    Suggested,
}
