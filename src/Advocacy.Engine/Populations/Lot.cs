using System.Runtime.InteropServices;
using Advocacy.Engine.Decisions;

namespace Advocacy.Engine.Populations;

/// <summary>What is so for one person until an instant, but for motivation and ability: 32 bytes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Lot
{
    /// <summary>The first instant at which it may be otherwise.</summary>
    internal long Until { get; init; }

    /// <summary>When the least time after the last message is over.</summary>
    internal long Cooled { get; init; }

    /// <summary>What keeps the engine from coming by, but for what is the same for everybody, hours, the cap of a week and a message just now.</summary>
    internal Hindrances Closed { get; init; }

    /// <summary>The place of the class of hours.</summary>
    internal int Hours { get; init; }

    /// <summary>The place of the list of channels.</summary>
    internal short Channels { get; init; }

    /// <summary>How many messages count under the cap of a week.</summary>
    internal byte Used { get; init; }

    /// <summary>How many messages may: the cap of a week.</summary>
    internal byte Most { get; init; }
}
