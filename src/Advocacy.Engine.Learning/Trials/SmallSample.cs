namespace Advocacy.Engine.Learning.Trials;

/// <summary>Whether standard errors are corrected for few people (Mancl and DeRouen 2001).</summary>
public enum SmallSample
{
    /// <summary>As the estimators were published: of WCLS up to 50 people, of EMEE always.</summary>
    AsPublished,

    /// <summary>However many people there are.</summary>
    Always,

    /// <summary>However few people there are.</summary>
    Never,
}
