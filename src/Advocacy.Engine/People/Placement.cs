using Advocacy.Engine.Facts;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Where a person works, with what follows from it.</summary>
/// <param name="Fact">What was reported.</param>
/// <param name="Zone">The zone it names; none for an unknown one.</param>
/// <param name="Context">The context a habit lives in there: team and department.</param>
internal sealed record Placement(Placed Fact, DateTimeZone? Zone, string Context)
{
    internal static Placement Of(Placed fact, DateTimeZone? zone) => new(fact, zone, fact.Team?.Value + "|" + fact.Department?.Value);
}
