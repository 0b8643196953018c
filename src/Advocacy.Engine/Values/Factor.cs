namespace Advocacy.Engine.Values;

/// <summary>
/// What behaviour hangs on in Fogg's model (2009): three drivers of motivation, of which only the pleasant side counts
/// (fear, pain and rejection are not drivers), and six links of ability, of which the scarcest decides.
/// </summary>
public enum Factor
{
    /// <summary>Driver: it matters, and it helps my own work and network.</summary>
    Hope,

    /// <summary>Driver: it is wanted and appreciated.</summary>
    Acceptance,

    /// <summary>Driver: enjoyment and pride.</summary>
    Pleasure,

    /// <summary>Link: the time it takes.</summary>
    Time,

    /// <summary>Link: what it costs.</summary>
    Money,

    /// <summary>Link: the bodily effort.</summary>
    PhysicalEffort,

    /// <summary>Link: the thinking it takes (Fogg's brain cycles).</summary>
    MentalEffort,

    /// <summary>Link: going against what seems normal or allowed here (social deviance).</summary>
    SocialDeviance,

    /// <summary>Link: fitting into what one does anyway (non-routine).</summary>
    Routine,
}
