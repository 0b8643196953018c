using System.Runtime.InteropServices;
using Advocacy.Engine.Decisions;

namespace Advocacy.Engine.Populations;

/// <summary>A <see cref="Stance"/> in 8 bytes: the channel is a place in a list of the roster that gave it.</summary>
[StructLayout(LayoutKind.Sequential, Size = 8)]
public readonly record struct PackedStance
{
    private readonly Hindrances closed;
    private readonly byte limiting;
    private readonly sbyte channel;
    private readonly bool isStale;

    internal PackedStance(Hindrances closed, byte limiting, sbyte channel, bool isStale) =>
        (this.closed, this.limiting, this.channel, this.isStale) = (closed, limiting, channel, isStale);

    /// <summary>What keeps the engine from coming by: of the gates up to <see cref="Gate.Rest"/>, and of <see cref="Gate.Channel"/>.</summary>
    public Hindrances Closed => closed;

    /// <summary>What limits the person most.</summary>
    public LimitingFactor Limiting => (LimitingFactor)limiting;

    /// <summary>The place of the channel in <see cref="Roster.Channels"/>; −1 where the person is reached through none.</summary>
    public int ChannelPlace => channel;

    /// <summary>Whether what was set no longer says what is so at that moment: the rest is then as of before.</summary>
    public bool IsStale => isStale;
}
