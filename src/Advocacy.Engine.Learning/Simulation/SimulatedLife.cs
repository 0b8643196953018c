using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>All that happened to one simulated person under one policy, as a host would have stored it.</summary>
/// <param name="Person">Who they truly are.</param>
/// <param name="Policy">The name of the policy.</param>
/// <param name="Facts">Every fact that was reported, in the order in which it was.</param>
/// <param name="Decisions">Every decision, in the order in which it was made.</param>
/// <param name="Points">The log of it, if the person agreed to learning: a row for each decision point whose outcomes were seen.</param>
public sealed record SimulatedLife(
    SimulatedPerson Person, string Policy, ValueList<Fact> Facts, ValueList<Decision> Decisions, ValueList<LogRow> Points);
