namespace Advocacy.Engine.Decisions;

/// <summary>What came of deciding again from what a decision says it was made from (INV-12).</summary>
/// <param name="Decision">The decision that was verified.</param>
/// <param name="Again">The decision these inputs lead to; none where it was read without its inputs.</param>
public sealed record Verification(Decision Decision, Decision? Again)
{
    /// <summary>Whether both are the same in everything. They are not under another policy, engine or time zone data than it names.</summary>
    public bool Holds => Decision.Equals(Again);
}
