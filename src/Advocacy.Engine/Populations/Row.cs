using System.Runtime.InteropServices;

namespace Advocacy.Engine.Populations;

/// <summary>
/// What is so for one person over a stretch of time in which nothing changes but that the person's hours open, once, and that the slot goes by:
/// one line of a cache.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Row
{
    /// <summary>The stretch: the first instant.</summary>
    internal long From { get; init; }

    /// <summary>The stretch: the first instant after it.</summary>
    internal long To { get; init; }

    /// <summary>From when on the person's hours are open; the first instant of the stretch where they are from the start, or never within it.</summary>
    internal long Opens { get; init; }

    /// <summary>When the engine is to be asked again, from when hours are open.</summary>
    internal long Due { get; init; }

    /// <summary>The answer when hours open.</summary>
    internal PackedAnswer WhenOpen { get; init; }

    /// <summary>Whether the engine is to be asked again when hours open, whatever keeps the person from being invited then.</summary>
    internal bool IsAskedWhenOpen { get; init; }

    /// <summary>Whether the row says what is so at an instant.</summary>
    internal bool Holds(long now) => now >= From && now < To;

    /// <summary>When the engine is to be asked again, as of an instant: at once where the row does not hold.</summary>
    internal long NextDue(long now) => !Holds(now) ? now : now < Opens && (IsAskedWhenOpen || WhenOpen.WaitsForNothing) ? Opens : Due;

    /// <summary>The answer at an instant of the stretch.</summary>
    internal PackedAnswer At(long now) => now < Opens ? WhenOpen.BeforeHours(Opens) : WhenOpen.At(now);
}
