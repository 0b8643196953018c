using Advocacy.Engine.Policies;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>Policies in force together, and what was built from them. Never changes; another one takes its place.</summary>
/// <param name="Timeline">Which policy is in force when.</param>
/// <param name="RollOut">A policy that is rolled out.</param>
/// <param name="Engine">The engine of both.</param>
/// <param name="Shadow">A policy beside both.</param>
internal sealed record InForce(PolicyTimeline Timeline, RollOut? RollOut, IAdvocacyEngine Engine, ShadowPolicy? Shadow);
