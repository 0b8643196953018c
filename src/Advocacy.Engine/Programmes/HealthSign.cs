namespace Advocacy.Engine.Programmes;

/// <summary>How programmes go wrong (M23).</summary>
public enum HealthSign
{
    /// <summary>Much content, and little that comes back: a library and hope.</summary>
    ContentOnly,

    /// <summary>People who were there from the beginning act far less than in their first four weeks.</summary>
    Ebb,

    /// <summary>A few do most of it, more than chance explains.</summary>
    SmallGroup,

    /// <summary>Many invitations for few acts, or many people who chose quiet.</summary>
    OverPrompting,

    /// <summary>Mostly copied, hardly adapted.</summary>
    CopyHeavy,

    /// <summary>Hardly any act gets feedback or thanks of a colleague.</summary>
    NoFeedback,

    /// <summary>Hardly anybody heard a leader tell why.</summary>
    LeaderAbsent,
}
