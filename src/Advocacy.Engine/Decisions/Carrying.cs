using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>How motivation and ability carry an intervention.</summary>
/// <param name="Occasion">The occasion that leads in it; none where none does.</param>
/// <param name="Option">The way of sharing it would suggest; none where it asks for no act.</param>
/// <param name="Fit">How person and option fit.</param>
/// <param name="Lifted">How they fit with the intervention's lifts.</param>
internal sealed record Carrying(OccasionKind? Occasion, ActOption? Option, Fit Fit, Fit Lifted);
