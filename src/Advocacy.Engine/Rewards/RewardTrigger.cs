namespace Advocacy.Engine.Rewards;

/// <summary>On which fact a rule grants.</summary>
public enum RewardTrigger
{
    /// <summary>The person shared something.</summary>
    Act,

    /// <summary>The person proposed an idea, or shared one.</summary>
    Idea,

    /// <summary>The person chose to adapt or to copy; a skip claims nothing.</summary>
    Choice,

    /// <summary>The person took part in an occasion.</summary>
    TookPart,

    /// <summary>Somebody in the person's own network responded to an act.</summary>
    NetworkResponse,

    /// <summary>A colleague thanked the person.</summary>
    PeerThanks,

    /// <summary>A colleague voted for an act.</summary>
    PeerVote,

    /// <summary>An expert gave positive feedback on an act.</summary>
    Feedback,

    /// <summary>The person attended a workshop.</summary>
    Workshop,

    /// <summary>The person read the guideline.</summary>
    Guideline,
}
