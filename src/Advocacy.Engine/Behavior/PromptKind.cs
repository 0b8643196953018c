namespace Advocacy.Engine.Behavior;

/// <summary>Fogg's three kinds of prompt (2009), lightest first.</summary>
public enum PromptKind
{
    /// <summary>Only reminds: motivation and ability are there.</summary>
    Signal,

    /// <summary>Makes it easier: lifts ability.</summary>
    Facilitator,

    /// <summary>Gives a reason: lifts motivation.</summary>
    Spark,
}
