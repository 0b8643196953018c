using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Something that time alone brings about: a lapse, the end of a rhythm.</summary>
/// <param name="At">When.</param>
/// <param name="Outcome">What.</param>
public sealed record DueOutcome(Instant At, Outcome Outcome);
