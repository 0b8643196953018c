using Advocacy.Engine.Policies;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>A policy and the week from which it is in force.</summary>
/// <param name="FromWeek">The first week, counted from 1.</param>
/// <param name="Policy">The policy in force from then on.</param>
public sealed record PolicyWeeks(int FromWeek, Policy Policy);
