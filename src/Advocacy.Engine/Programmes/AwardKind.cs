namespace Advocacy.Engine.Programmes;

/// <summary>How the winner of an award is found.</summary>
public enum AwardKind
{
    /// <summary>Whose act had the most responses of their own network.</summary>
    MostShared,

    /// <summary>Drawn from everybody who contributed something, one ticket each.</summary>
    Raffle,

    /// <summary>Whose act colleagues voted for the most.</summary>
    PeerChosen,

    /// <summary>Drawn from everybody who contributed something, and told to nobody in advance.</summary>
    Surprise,
}
