using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>Something the engine could do for a person now. How motivation and ability carry it is worked out where it is asked.</summary>
/// <param name="Pool">What could be done.</param>
/// <param name="Move">The intervention, made ready.</param>
/// <param name="Riding">The content that would ride in it; none where it needs none.</param>
/// <param name="FreeFrom">The first date on which it was not offered too lately.</param>
/// <param name="DaysSinceUse">Local dates since it, or what leads in it, was last offered; none if never.</param>
internal sealed record Candidate(Pool Pool, Move Move, Riding? Riding, LocalDate FreeFrom, int? DaysSinceUse)
{
    private const double WorthWithoutContent = 0.5;

    /// <summary>The intervention.</summary>
    internal Intervention Intervention => Move.Intervention;

    /// <summary>The way of sharing it would suggest; none where it asks for no act.</summary>
    internal ActOption? Option => Carrying.Option;

    /// <summary>How person and option fit.</summary>
    internal Fit Fit => Carrying.Fit;

    /// <summary>How they fit with the intervention's lifts.</summary>
    internal Fit Lifted => Carrying.Lifted;

    /// <summary>The content that goes first; none where it needs none.</summary>
    internal Offer? Lead => Riding?.Lead.Offer;

    /// <summary>What decides its place.</summary>
    internal Ranked Rank => new(Riding?.Lead.Worth ?? WorthWithoutContent, DaysSinceUse, Move.Weight, Intervention.Id.Value);

    private Carrying Carrying => Pool.CarryingOf(Move, Lead);

    /// <summary>Whether a way of sharing is for what goes first.</summary>
    internal static bool IsFor(ActOption option, Offer? lead) => option.OnlyFor is not { } kind || kind == lead?.Occasion;

    /// <summary>Whether motivation and ability carry it as they carry another: it asks for an act, lifts the same and can suggest the same.</summary>
    internal bool IsCarriedLike(Candidate other) => Move.Kin == other.Move.Kin && Intervention.Ask == other.Intervention.Ask && Lead?.Occasion == other.Lead?.Occasion;

    /// <summary>Whether it can work: what asks for no act always can.</summary>
    internal bool CanWork => !Intervention.AsksForAct || Carrying is { Option: not null, Lifted.IsAboveLine: true };

    /// <summary>Whether it teaches.</summary>
    internal bool Teaches => Intervention.Lesson != Lesson.None;
}
