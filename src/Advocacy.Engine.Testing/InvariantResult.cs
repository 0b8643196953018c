namespace Advocacy.Engine.Testing;

/// <summary>What came of the check of one law.</summary>
/// <param name="Invariant">The law that was checked.</param>
/// <param name="Status">What came of it.</param>
/// <param name="Cases">How many cases were tried.</param>
/// <param name="Meaningful">How many of them put the law to the test: in the others what it speaks of did not come up.</param>
public sealed record InvariantResult(Invariant Invariant, InvariantStatus Status, int Cases, int Meaningful)
{
    /// <summary>What broke it; none where nothing did.</summary>
    public Counterexample? Counterexample { get; init; }

    /// <summary>Why it is not promised; none where it is.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it keeps a report from holding: it is broken, or nothing put it to the test.</summary>
    public bool Fails => Status is InvariantStatus.Broken or InvariantStatus.Untested;
}
