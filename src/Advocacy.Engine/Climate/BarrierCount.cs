using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>How many people of a unit named a barrier.</summary>
/// <param name="Barrier">What they named.</param>
/// <param name="Declared">How many gave it as their answer when they were asked what keeps them from sharing.</param>
/// <param name="WithSkips">How many named it with a skip, each counted once however often they did.</param>
public sealed record BarrierCount(Barrier Barrier, long Declared, long WithSkips);
