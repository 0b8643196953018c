namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What a simulation tells of every week.</summary>
public enum SimulationMetric
{
    /// <summary>The share of those who ever enrolled who are still enrolled.</summary>
    Enrolled,

    /// <summary>The share of those who ever enrolled who acted in the week.</summary>
    ActiveRate,

    /// <summary>Acts of all kinds, a person who ever enrolled.</summary>
    Acts,

    /// <summary>Acts without a prompt, a person who ever enrolled.</summary>
    UnpromptedActs,

    /// <summary>Posts, a person who ever enrolled.</summary>
    Posts,

    /// <summary>Comments, a person who ever enrolled.</summary>
    Comments,

    /// <summary>Photos, a person who ever enrolled.</summary>
    Photos,

    /// <summary>Times told to a friend, a person who ever enrolled.</summary>
    ToldAFriend,

    /// <summary>Jobs tipped, a person who ever enrolled.</summary>
    Referrals,

    /// <summary>Ideas, a person who ever enrolled.</summary>
    Ideas,

    /// <summary>Adapted, of what was adapted or copied.</summary>
    AdaptRatio,

    /// <summary>Skips, a person who ever enrolled.</summary>
    Skips,

    /// <summary>Messages of the engine's own accord, a person who ever enrolled.</summary>
    Prompts,

    /// <summary>The share of those messages that was seen.</summary>
    Seen,

    /// <summary>Answers to who asked, a person who ever enrolled.</summary>
    Asked,

    /// <summary>Times that somebody muted, a person who ever enrolled.</summary>
    Mutes,

    /// <summary>Times that somebody opted out, a person who ever enrolled.</summary>
    OptOuts,

    /// <summary>The share of the enrolled in the phase information.</summary>
    InInformation,

    /// <summary>The share of the enrolled in the phase application.</summary>
    InApplication,

    /// <summary>The share of the enrolled in the phase confirmation.</summary>
    InConfirmation,

    /// <summary>The share of the enrolled in the phase consolidation.</summary>
    InConsolidation,

    /// <summary>How unevenly the acts of the last four weeks are spread over those who ever enrolled: the Gini coefficient.</summary>
    Gini,

    /// <summary>The share that the most active tenth has of the acts of the last four weeks.</summary>
    TopTenth,
}
