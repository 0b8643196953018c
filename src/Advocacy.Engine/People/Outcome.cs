using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Something that came about, or was taken back. Hosts upsert it by its id.</summary>
/// <param name="Id">A function of person, kind and subject.</param>
/// <param name="Kind">What came about.</param>
/// <param name="Subject">Which: the phase, the number, the how-manieth time.</param>
/// <param name="IsTakenBack">Whether it no longer holds.</param>
public sealed record Outcome(OutcomeId Id, OutcomeKind Kind, string Subject, bool IsTakenBack)
{
    /// <summary>Of what, where something was granted or expired.</summary>
    public Currency? Currency { get; init; }

    /// <summary>How much, where something was granted or expired; another amount under the same id replaces it.</summary>
    public long Amount { get; init; }

    /// <summary>When what was granted is final; until then it is as if it had never been when its fact is taken back.</summary>
    public Instant? FinalFrom { get; init; }

    internal static Outcome Of(PersonId person, OutcomeKind kind, string subject) =>
        new(new(Fingerprint.HexOf(person.Value + "\n" + kind + "\n" + subject)), kind, subject, false);
}
