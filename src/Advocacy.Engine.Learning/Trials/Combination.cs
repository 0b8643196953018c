using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>A weighted sum of the effects of a model, such as the effect of a prompt at one value of a moderator.</summary>
/// <param name="Name">How the estimate names it.</param>
/// <param name="Weights">One weight for the prompt and each moderator, in this order.</param>
public sealed record Combination(string Name, ValueList<double> Weights);
