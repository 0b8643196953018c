using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>Something that is known about policies like this one.</summary>
/// <param name="Code">The stable code, <c>AE9</c> and three digits; it never changes its meaning.</param>
/// <param name="Step">Where it belongs in the order of work (M31).</param>
/// <param name="Reason">What it says, as a kind of reason; its words come from there.</param>
/// <param name="Effect">How strong the effect was that a study found; none where it gives no figure.</param>
/// <param name="Source">Who says so, as in <c>docs/sources.md</c>.</param>
/// <param name="Law">The law or article concerned; none where there is none.</param>
/// <param name="When">When it is given, in a few words.</param>
public sealed record AdviceKind(string Code, AdviceStep Step, ReasonCode Reason, EffectSize? Effect, string Source, string? Law, string When);
