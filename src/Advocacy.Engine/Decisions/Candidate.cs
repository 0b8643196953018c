using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>Something the engine could do for a person now.</summary>
/// <param name="Intervention">The intervention.</param>
/// <param name="Offers">The content that would ride in it, the most relevant first.</param>
/// <param name="Option">The way of sharing it would suggest; none where it asks for no act.</param>
/// <param name="Fit">How person and option fit.</param>
/// <param name="Lifted">How they fit with the intervention's lifts.</param>
/// <param name="FreeFrom">The first date on which it was not offered too lately.</param>
/// <param name="Rank">What decides its place.</param>
internal sealed record Candidate(
    Intervention Intervention, ValueList<Offer> Offers, ActOption? Option, Fit Fit, Fit Lifted, LocalDate FreeFrom, Ranked Rank)
{
    /// <summary>The content that goes first; none where it needs none.</summary>
    internal Offer? Lead => Offers.IsEmpty ? null : Offers[0];

    /// <summary>Whether it can work: what asks for no act always can.</summary>
    internal bool CanWork => !Intervention.AsksForAct || (Option is not null && Lifted.IsAboveLine);
}
