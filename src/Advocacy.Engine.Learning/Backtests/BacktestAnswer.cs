using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>A decision, in short.</summary>
/// <param name="Intervention">What was decided on; none for silence.</param>
/// <param name="Option">The way of sharing it suggests, by its id in the policy; none where it asks for none.</param>
/// <param name="Channel">Through what it is delivered; none for silence.</param>
/// <param name="Gate">The decisive gate.</param>
/// <param name="Reason">The reason that decided.</param>
public sealed record BacktestAnswer(InterventionId? Intervention, string? Option, Channel? Channel, Gate Gate, Reason Reason)
{
    internal static BacktestAnswer Of(Decision decision) => decision is Prompt prompt
        ? new(prompt.Intervention, prompt.Option, prompt.Channel, prompt.Decisive.Gate, prompt.Decisive.Reason)
        : new(null, null, null, decision.Decisive.Gate, decision.Decisive.Reason);
}
