using System;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// What keeps the engine from inviting a person, as a set: everything that closes a gate, in the order in which it is told. The reasons of
/// a wait, compactly.
/// </summary>
[Flags]
public enum Hindrances
{
    /// <summary>Nothing keeps it.</summary>
    None = 0,

    /// <summary>The organisation stopped the engine.</summary>
    KillSwitch = 1 << 0,

    /// <summary>The organisation paused the engine because of an incident.</summary>
    Incident = 1 << 1,

    /// <summary>The person is not enrolled.</summary>
    NotEnrolled = 1 << 2,

    /// <summary>The person asked that what is held is kept and not used.</summary>
    Restricted = 1 << 3,

    /// <summary>The person is away.</summary>
    Away = 1 << 4,

    /// <summary>The person paused everything.</summary>
    Paused = 1 << 5,

    /// <summary>The person wants no messages of the engine's own accord.</summary>
    Muted = 1 << 6,

    /// <summary>The person snoozed the engine.</summary>
    Snoozed = 1 << 7,

    /// <summary>The person is busy at this moment.</summary>
    Busy = 1 << 8,

    /// <summary>The person's zone is not known.</summary>
    UnknownZone = 1 << 9,

    /// <summary>It is outside the person's hours, or a free day.</summary>
    OutsideHours = 1 << 10,

    /// <summary>The person's hours never open.</summary>
    NeverOpen = 1 << 11,

    /// <summary>The cap on messages in a week is reached.</summary>
    WeekCap = 1 << 12,

    /// <summary>The cap on messages in a day is reached.</summary>
    DayCap = 1 << 13,

    /// <summary>Another message is on its way to the person.</summary>
    UnderWay = 1 << 14,

    /// <summary>The last message is too short a time ago.</summary>
    Cooldown = 1 << 15,

    /// <summary>The person shared something just now.</summary>
    RestAfterAct = 1 << 16,

    /// <summary>The engine fell silent because messages were seen and not answered.</summary>
    Silent = 1 << 17,

    /// <summary>The next message is due later.</summary>
    NotDue = 1 << 18,

    /// <summary>Something suits the phase, and the climate does not allow it yet.</summary>
    ClimateTooCold = 1 << 19,

    /// <summary>Nothing at hand suits the phase.</summary>
    NothingSuits = 1 << 20,

    /// <summary>Motivation and ability do not carry the person over the action line, whatever helps.</summary>
    BelowLine = 1 << 21,

    /// <summary>All that suits was offered lately; for who asked, nothing is at hand.</summary>
    AllResting = 1 << 22,

    /// <summary>Chance chose silence.</summary>
    ChanceSilent = 1 << 23,

    /// <summary>No channel is allowed and works.</summary>
    Unreachable = 1 << 24,

    /// <summary>What the organisation itself stopped or paused.</summary>
    Stopped = KillSwitch | Incident,
}
