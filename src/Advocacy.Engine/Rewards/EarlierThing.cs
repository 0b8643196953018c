namespace Advocacy.Engine.Rewards;

/// <summary>Something of which only the first is granted, and was.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Thing">The way of sharing; empty where it is the rule itself.</param>
public sealed record EarlierThing(string Rule, string Thing);
