using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Something that time alone brings about: a lapse, the end of a rhythm.</summary>
/// <param name="At">When it comes about.</param>
/// <param name="Outcome">What comes about.</param>
public sealed record DueOutcome(Instant At, Outcome Outcome);
