using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>Something that came about, or was taken back. Hosts upsert it by its id.</summary>
/// <param name="Id">A function of person, kind and subject.</param>
/// <param name="Kind">What came about.</param>
/// <param name="Subject">Which: the phase, the number, the how-manieth time.</param>
/// <param name="IsTakenBack">Whether it no longer holds.</param>
public sealed record Outcome(OutcomeId Id, OutcomeKind Kind, string Subject, bool IsTakenBack)
{
    internal static Outcome Of(PersonId person, OutcomeKind kind, string subject) =>
        new(new(Fingerprint.HexOf(person.Value + "\n" + kind + "\n" + subject)), kind, subject, false);
}
