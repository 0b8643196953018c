namespace Advocacy.Engine.Values;

/// <summary>Which side of the work content shows: over the weeks both are offered, because only successes are not believed (M10).</summary>
public enum Perspective
{
    /// <summary>Neither in particular.</summary>
    Neutral,

    /// <summary>Something that went well.</summary>
    Success,

    /// <summary>Something that is not solved yet: a doubt, a choice, a lesson.</summary>
    Dilemma,
}
