namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What is counted of every person in every week.</summary>
internal enum Column
{
    /// <summary>1 from the week of enrolling on, also after opting out.</summary>
    Joined,

    /// <summary>1 from the week of enrolling on, up to opting out.</summary>
    Enrolled,

    /// <summary>1 where there was an act.</summary>
    Active,
    Acts,
    Unprompted,
    Posts,
    Comments,
    Photos,
    Told,
    Referrals,
    Ideas,
    Adapted,

    /// <summary>Adapted or copied.</summary>
    Chosen,
    Skipped,
    Prompts,
    Seen,
    Asked,
    Mutes,
    OptOuts,
    Information,
    Application,
    Confirmation,
    Consolidation,
}
