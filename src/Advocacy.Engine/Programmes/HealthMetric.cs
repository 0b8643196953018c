namespace Advocacy.Engine.Programmes;

/// <summary>What is measured of a programme.</summary>
public enum HealthMetric
{
    /// <summary>Of the last four weeks of everybody who was there, the share with an act.</summary>
    Active,

    /// <summary>The Gini coefficient of acts over those who take part: 0 all alike, toward 1 all by one.</summary>
    Gini,

    /// <summary>The share of all acts by the tenth who did the most.</summary>
    TopTenth,

    /// <summary>Of what was adapted or copied, the share that was adapted.</summary>
    AdaptRatio,

    /// <summary>Invitations for each act, prompted or not.</summary>
    PromptsPerAct,

    /// <summary>The share of people who chose quiet, as it stood at the end of the last week.</summary>
    MuteRate,

    /// <summary>Responses of own networks and comments on others, for each act that is no comment.</summary>
    DialogueRatio,

    /// <summary>The share of acts of more than a week ago with feedback or thanks of a colleague.</summary>
    Feedback,

    /// <summary>After how many days acts get their first feedback or thanks: the median.</summary>
    FeedbackDays,

    /// <summary>The share of acts told in person or to one friend: told a friend, tipped a job.</summary>
    Offline,

    /// <summary>Acts, responses, thanks and feedback for each message with content.</summary>
    Returns,

    /// <summary>The share of people who heard a leader tell why.</summary>
    Led,
}
