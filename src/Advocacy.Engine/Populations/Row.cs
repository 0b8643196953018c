using System.Runtime.InteropServices;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;

namespace Advocacy.Engine.Populations;

/// <summary>
/// What is so for one person over a stretch of time in which nothing changes but that the person's hours open, once, and that the slot goes by:
/// one line of a cache.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Row
{
    private const int AsksAtOpening = 1 << 7;

    private readonly byte kind;

    /// <summary>How likely the answer is within hours.</summary>
    internal double Probability { get; init; }

    /// <summary>The stretch: the first instant.</summary>
    internal long From { get; init; }

    /// <summary>The stretch: the first instant after it.</summary>
    internal long To { get; init; }

    /// <summary>From when on the person's hours are open; the first instant of the stretch where they are from the start, or never within it.</summary>
    internal long Opens { get; init; }

    /// <summary>Of a prompt: the slot if it lies ahead when hours open.</summary>
    internal long Slot { get; init; }

    /// <summary>Of a wait within hours: the first instant at which no gate is closed by time.</summary>
    internal long Until { get; init; }

    /// <summary>When the engine is to be asked again, from when hours are open.</summary>
    internal long Due { get; init; }

    /// <summary>What keeps the person from being invited within hours.</summary>
    internal Hindrances Closed { get; init; }

    /// <summary>Of a prompt: the place of the intervention.</summary>
    internal short Intervention { get; init; }

    /// <summary>Of a prompt: its kind.</summary>
    internal PromptKind Kind { get => (PromptKind)(kind & ~AsksAtOpening); init => kind = (byte)((kind & AsksAtOpening) | (int)value); }

    /// <summary>Whether the engine is to be asked again when hours open.</summary>
    internal bool IsAskedWhenOpen { get => (kind & AsksAtOpening) != 0; init => kind = (byte)((kind & ~AsksAtOpening) | (value ? AsksAtOpening : 0)); }

    /// <summary>Of a prompt: the place of the channel.</summary>
    internal sbyte Channel { get; init; }

    /// <summary>Whether the row says what is so at an instant.</summary>
    internal bool Holds(long now) => now >= From && now < To;

    /// <summary>Whether nothing but hours, and chance, keeps the person from being invited.</summary>
    private bool WaitsForHoursAlone => (Closed & ~Hindrances.ChanceSilent) == Hindrances.None;

    /// <summary>When the engine is to be asked again, as of an instant: at once where the row does not hold.</summary>
    internal long NextDue(long now) => !Holds(now) ? now : now < Opens && IsAskedWhenOpen ? Opens : Due;

    /// <summary>The answer at an instant of the stretch.</summary>
    internal PackedAnswer At(long now) =>
        now < Opens ? new((Closed & ~Hindrances.ChanceSilent) | Hindrances.OutsideHours, WaitsForHoursAlone ? Opens : Until, 1)
        : Closed != Hindrances.None ? new(Closed, Until, Probability)
        : new(Hindrances.None, Slot > now ? Slot : now, Probability, Intervention, Kind, Channel);
}
