using Advocacy.Engine.Decisions;

namespace Advocacy.Engine.Populations;

/// <summary>A <see cref="Stance"/> in 8 bytes: the channel is a place in a list of the roster that gave it.</summary>
public readonly record struct PackedStance
{
    internal const int LimitingShift = 32;
    internal const int ChannelShift = 40;
    internal const ulong Stale = 1UL << 48;
    internal const ulong NoChannel = ((ulong)byte.MaxValue << ChannelShift) | (ulong)Hindrances.Unreachable;

    private readonly ulong bits;

    internal PackedStance(ulong bits) => this.bits = bits;

    /// <summary>What keeps the engine from coming by: of the gates up to <see cref="Gate.Rest"/>, and of <see cref="Gate.Channel"/>.</summary>
    public Hindrances Closed => (Hindrances)(uint)bits;

    /// <summary>What limits the person most.</summary>
    public LimitingFactor Limiting => (LimitingFactor)(byte)(bits >> LimitingShift);

    /// <summary>The place of the channel in <see cref="Roster.Channels"/>; −1 where the person is reached through none.</summary>
    public int ChannelPlace => (sbyte)(byte)(bits >> ChannelShift);

    /// <summary>Whether what was set no longer says what is so at that moment: the rest is then as of before.</summary>
    public bool IsStale => (bits & Stale) != 0;
}
