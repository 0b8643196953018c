using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>
/// For each number of items up to five, with and without an invitation to react among them, the leads of successes over dilemmas that can
/// be reached. That c items lead by l is bit 11·c + l: no two share one, and one more item moves all of them alike.
/// </summary>
internal readonly struct OverviewLeads
{
    private const int Stride = (2 * Overview.MostEver) + 1;

    // Those of fewer items than any overview holds.
    private const ulong WithRoom = (1UL << ((Stride * Overview.MostEver) - Overview.MostEver)) - 1;

    private readonly ulong plain;
    private readonly ulong inviting;

    private OverviewLeads(ulong plain, ulong inviting) => (this.plain, this.inviting) = (plain, inviting);

    /// <summary>What can be reached before any item is added.</summary>
    internal static OverviewLeads Start { get; } = new(1, 0);

    /// <summary>Nothing that can be reached.</summary>
    internal static OverviewLeads None { get; }

    /// <summary>By how much one item of a perspective moves the lead of successes over dilemmas.</summary>
    internal static int By(Perspective perspective) => perspective switch { Perspective.Success => 1, Perspective.Dilemma => -1, _ => 0 };

    /// <summary>The bit of a lead among those of a number of items.</summary>
    internal static ulong Bit(int count, int lead) => 1UL << (count + lead);

    /// <summary>The leads of a number of items.</summary>
    internal ulong Of(int count, bool isInviting) => Leads(isInviting ? inviting : plain, count);

    /// <summary>What can be reached with one more item.</summary>
    internal OverviewLeads WithOneMore(int by, bool isInviting)
    {
        var (without, with) = (Moved(plain, by), Moved(inviting, by));
        return isInviting ? new(0, without | with) : new(without, with);
    }

    /// <summary>What can be reached in either way.</summary>
    internal OverviewLeads Or(OverviewLeads other) => new(plain | other.plain, inviting | other.inviting);

    private static ulong Leads(ulong bits, int count) => (bits >> ((Stride * count) - count)) & ((1UL << ((2 * count) + 1)) - 1);

    private static ulong Moved(ulong bits, int by) => (bits & WithRoom) << (Stride + by);
}
