namespace Advocacy.Engine.Behavior;

/// <summary>The principle of influence a text rests on (M25; Cialdini, Influence, 2021).</summary>
public enum InfluencePrinciple
{
    /// <summary>People like to give back, and something is given first.</summary>
    Reciprocity,

    /// <summary>People like to act as they have begun, and as they chose.</summary>
    Commitment,

    /// <summary>People look at what others like them do.</summary>
    SocialProof,

    /// <summary>People listen to whom they know and like.</summary>
    Liking,

    /// <summary>People listen to who knows.</summary>
    Authority,

    /// <summary>People want what there is little of. Never used: it would be false urgency (INV-23).</summary>
    Scarcity,

    /// <summary>People do something for those they belong with.</summary>
    Unity,
}
