using System.Collections.Generic;
using Advocacy.Engine.Learning.Simulation;

namespace Advocacy.Sample.Simulating;

/// <summary>The scenario that is to be run.</summary>
/// <param name="Scenario">As it was asked for.</param>
/// <param name="LeftOut">What of it lies after the last week, in words.</param>
internal sealed record Chosen(Scenario Scenario, IReadOnlyList<string> LeftOut);
