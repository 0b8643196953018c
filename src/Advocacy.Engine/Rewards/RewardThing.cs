namespace Advocacy.Engine.Rewards;

/// <summary>What counts as one thing under a rule: it grants once for each in a period.</summary>
public enum RewardThing
{
    /// <summary>What the act is about; an act that names nothing is a thing of its own.</summary>
    Content,

    /// <summary>Every fact is one.</summary>
    Fact,

    /// <summary>The way of sharing: once for the first of its kind.</summary>
    Kind,

    /// <summary>The person's local date: once a date.</summary>
    Date,

    /// <summary>The rule itself: once.</summary>
    Rule,
}
