using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What a fact did to a person's state.</summary>
/// <param name="State">The new state; the old one where nothing changed.</param>
/// <param name="Verdict">What became of the fact.</param>
/// <param name="Outcomes">
/// What it brought about or took back, the time up to it included: what <see cref="Viewer.Due"/> told already is told again under the same
/// id. For a duplicate, what still rests on it.
/// </param>
public sealed record Evolution(PersonState State, Verdict Verdict, ValueList<Outcome> Outcomes)
{
    /// <summary>
    /// The own act to thank for at once, in the same contact (M33): newly taken in, of somebody who is enrolled. It is no message and counts
    /// under no cap.
    /// </summary>
    public FactId? Thanks { get; init; }

    /// <summary>Whether the person restricted what is held: outcomes are to be stored and shown to nobody until that is lifted (GDPR article 18).</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>
    /// When the engine is to be asked again; none as long as nothing but a new fact can change the answer. It is worked out when it is first
    /// read.
    /// </summary>
    public Instant? NextDue
    {
        get => Due.Value;
        init => Due = new(value);
    }

    /// <summary>The same, as it is held.</summary>
    internal View<Instant?> Due { get; init; } = Never;

    private static View<Instant?> Never { get; } = new(default(Instant?));
}
