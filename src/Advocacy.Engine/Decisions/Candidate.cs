using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>Something the engine could do for a person now.</summary>
/// <param name="Move">The intervention.</param>
/// <param name="Shelved">The content that would ride in it, the most relevant first.</param>
/// <param name="Option">The way of sharing it would suggest; none where it asks for no act.</param>
/// <param name="Fit">How person and option fit.</param>
/// <param name="Lifted">How they fit with the intervention's lifts.</param>
/// <param name="FreeFrom">The first date on which it was not offered too lately.</param>
/// <param name="Rank">What decides its place.</param>
internal sealed record Candidate(
    Move Move, ValueList<ShelvedOffer> Shelved, ActOption? Option, Fit Fit, Fit Lifted, LocalDate FreeFrom, Ranked Rank)
{
    /// <summary>The intervention.</summary>
    internal Intervention Intervention => Move.Intervention;

    /// <summary>The content that goes first; none where it needs none.</summary>
    internal Offer? Lead => Shelved.IsEmpty ? null : Shelved[0].Offer;

    /// <summary>Whether a way of sharing is for what goes first.</summary>
    internal static bool IsFor(ActOption option, Offer? lead) => option.OnlyFor is not { } kind || kind == lead?.Occasion;

    /// <summary>Whether motivation and ability carry it as they carry another: it asks for an act, lifts the same and can suggest the same.</summary>
    internal bool IsCarriedLike(Candidate other) => Move.Kin == other.Move.Kin && Intervention.Ask == other.Intervention.Ask && Lead?.Occasion == other.Lead?.Occasion;

    /// <summary>Whether it can work: what asks for no act always can.</summary>
    internal bool CanWork => !Intervention.AsksForAct || (Option is not null && Lifted.IsAboveLine);
}
