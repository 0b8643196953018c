namespace Advocacy.Engine.Values;

/// <summary>What a person may agree to, each on its own.</summary>
public enum ConsentForm
{
    /// <summary>Being named in thanks and shout-outs.</summary>
    Recognition,

    /// <summary>Appearing on boards and in leagues.</summary>
    Leaderboard,

    /// <summary>Receiving points, badges and awards.</summary>
    Rewards,

    /// <summary>Being randomised so that the organisation learns what helps.</summary>
    Learning,

    /// <summary>Showing an act to an expert who gives feedback.</summary>
    Feedback,

    /// <summary>One's story told inside the organisation.</summary>
    StoryInside,

    /// <summary>One's story told outside the organisation.</summary>
    StoryOutside,

    /// <summary>Being offered drafts made by software.</summary>
    AiDrafts,

    /// <summary>Being paired with a willing colleague now and then.</summary>
    Pairing,
}
