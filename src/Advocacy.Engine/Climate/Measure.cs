namespace Advocacy.Engine.Climate;

/// <summary>What is measured of a unit's climate: five measures of readiness (M21), and the four foundations (M19).</summary>
public enum Measure
{
    /// <summary>Engagement with the work: predicts sharing best.</summary>
    Engagement,

    /// <summary>Social connectedness: informed, transparent, a community; the strongest human factor.</summary>
    Connectedness,

    /// <summary>Well-being of use: ease, autonomy, experience and time saved where people share.</summary>
    WellBeingOfUse,

    /// <summary>What people think of the brand: predicts sharing least.</summary>
    Brand,

    /// <summary>Whether it is safe to speak here: without it, no advocacy.</summary>
    Safety,

    /// <summary>Foundation: the vision is shared, decisions are explained, leaders tell it consistently.</summary>
    Direction,

    /// <summary>Foundation: what strategy means for team and person, dilemmas too.</summary>
    Relevance,

    /// <summary>Foundation: what, when and how are free.</summary>
    Autonomy,

    /// <summary>Foundation: light guidelines, leaders' example, authenticity over perfection.</summary>
    TrustAndSafety,
}
