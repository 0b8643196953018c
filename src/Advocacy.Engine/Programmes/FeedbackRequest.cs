using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// That an expert was asked about an act. The host keeps it, never changes it, and erases it with either person: neither person's state
/// names the other (INV-17). Whether it still stands follows from all else.
/// </summary>
/// <param name="Act">The fact of the act.</param>
/// <param name="Owner">Whose act it is.</param>
/// <param name="Expert">Who was asked, never the owner.</param>
/// <param name="AskedAt">When the expert was asked.</param>
public sealed record FeedbackRequest(FactId Act, PersonId Owner, PersonId Expert, Instant AskedAt)
{
    /// <summary>Whether it is about a person, as whose act it is or as who was asked.</summary>
    public bool Holds(PersonId person) => Owner == person || Expert == person;

    /// <summary>
    /// The message to the expert, by which it is scheduled, answered and found again. It follows from who was asked and when, and so tells
    /// nothing of whose act it was.
    /// </summary>
    public DecisionId Decision => new("f-" + Fingerprint.HexOf(Expert.Value + "\n" + InstantPattern.ExtendedIso.Format(AskedAt)));
}
