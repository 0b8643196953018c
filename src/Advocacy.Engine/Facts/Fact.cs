using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Facts;

/// <summary>
/// Something that has happened, reported by the host. The set of facts is closed; facts may arrive late, twice and in any
/// order. Of two facts with one id and different bodies the second is a conflict (INV-15).
/// </summary>
public abstract record Fact
{
    private protected Fact()
    {
    }

    /// <summary>Names the fact; the same id always means the same fact.</summary>
    public required FactId Id { get; init; }

    /// <summary>Whom it is about.</summary>
    public required PersonId Person { get; init; }

    /// <summary>When it happened, or for a correction or leave, when it was reported. Years 1900 to 2200.</summary>
    public required Instant At { get; init; }

    /// <summary>Its place among facts of one instant: causes before what they bring about.</summary>
    internal abstract int Rank { get; }
}

/// <summary>
/// A fact that goes on holding until another of its kind replaces it: the last one by instant counts, on a tie the
/// protective one, then the larger id. It is never too late.
/// </summary>
public abstract record StandingFact : Fact
{
    private protected StandingFact()
    {
    }

    /// <summary>Whether it protects the person: such a fact cannot be retracted.</summary>
    public virtual bool IsProtective => false;

    /// <summary>Whether what held before it still matters after it is replaced: pauses, placements and the consent to rewards make up a history.</summary>
    internal virtual bool MakesHistory => false;

    /// <summary>Which register holds it: facts of one kind, and for consents of one form or channel.</summary>
    internal abstract string Register { get; }

    /// <summary>Whether one register holds it and another; no two kinds share one.</summary>
    internal bool SharesRegisterWith(StandingFact other) =>
        GetType() == other.GetType() && string.Equals(Register, other.Register, System.StringComparison.Ordinal);

    /// <inheritdoc/>
    internal sealed override int Rank => IsProtective ? 1 : 0;
}

/// <summary>A fact that happens at an instant and enters the history.</summary>
public abstract record EventFact : Fact
{
    private protected EventFact()
    {
    }
}
