namespace Advocacy.Engine.Programmes;

/// <summary>What is counted of a programme; of nobody alone.</summary>
internal enum HealthCount
{
    /// <summary>People who take part.</summary>
    People,

    /// <summary>People of whom more is reported than acts and absence.</summary>
    Reported,

    /// <summary>People who chose quiet, as it stood at the end of the last week.</summary>
    Muted,

    /// <summary>People who were there in one of the last four weeks.</summary>
    Around,

    /// <summary>Of people who were there for long enough to compare the first four weeks with the last four, those who acted in the first four.</summary>
    ActiveAtFirst,

    /// <summary>Of those compared, weeks among the first four with an act.</summary>
    FirstActive,

    /// <summary>Of those compared, the first four weeks they were there.</summary>
    FirstWeeks,

    /// <summary>Of those compared, weeks among the last four with an act.</summary>
    LastActive,

    /// <summary>Of those compared, weeks among the last four in which they were there.</summary>
    LastWeeks,

    /// <summary>People who acted.</summary>
    Actors,

    /// <summary>How many acts there were.</summary>
    Acts,

    /// <summary>Acts that are told in person or to one friend.</summary>
    OfflineActs,

    /// <summary>Acts that comment on what somebody else shared.</summary>
    Comments,

    /// <summary>Responses of own networks.</summary>
    Responses,

    /// <summary>People who were invited.</summary>
    Invited,

    /// <summary>How many invitations arrived.</summary>
    Invitations,

    /// <summary>People who were sent content.</summary>
    SentContent,

    /// <summary>Messages with content.</summary>
    ContentMessages,

    /// <summary>Acts, responses, thanks, and feedback of people who were sent content.</summary>
    Returns,

    /// <summary>People who adapted or copied.</summary>
    Choosers,

    /// <summary>What was adapted.</summary>
    Adapted,

    /// <summary>What was copied.</summary>
    Copied,

    /// <summary>People with an act that is old enough to have got feedback.</summary>
    Awaiting,

    /// <summary>Acts that are old enough to have got feedback.</summary>
    RipeActs,

    /// <summary>Of those, acts with feedback or thanks of a colleague.</summary>
    HeardActs,

    /// <summary>People with feedback on an act.</summary>
    Heard,

    /// <summary>People who heard a leader tell why.</summary>
    Led,

    /// <summary>People who take part since before both windows of social proof, which end with the last week.</summary>
    Proof,

    /// <summary>Of those, people who acted in the earlier window.</summary>
    ProofBefore,

    /// <summary>Of those, people who acted in the later window.</summary>
    ProofNow,
}
