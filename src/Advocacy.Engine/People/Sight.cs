using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>A state at a moment with what it was read from.</summary>
/// <param name="View">The state, read.</param>
/// <param name="Standing">The registers, read.</param>
/// <param name="Progress">What the events amount to, advanced to the moment.</param>
/// <param name="Zone">The zone the person's days are counted in.</param>
internal sealed record Sight(PersonView View, Standing Standing, Progress Progress, DateTimeZone Zone);
