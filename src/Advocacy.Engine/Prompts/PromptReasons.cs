using Advocacy.Engine.Values;

namespace Advocacy.Engine.Prompts;

/// <summary>The reasons this room can give.</summary>
public static class PromptReasons
{
    /// <summary>The organisation stopped the engine.</summary>
    public static ReasonCode KillSwitch { get; } = new("stop.kill-switch", []);

    /// <summary>The organisation paused the engine because of an incident.</summary>
    public static ReasonCode Incident { get; } = new("stop.incident", []);

    /// <summary>Nothing stops the engine.</summary>
    public static ReasonCode Running { get; } = new("stop.none", []);

    /// <summary>The person enrolled, with a notice.</summary>
    public static ReasonCode Enrolled { get; } = new("consent.enrolled", [Datum.Date("since"), Datum.Text("notice")]);

    /// <summary>The person has not enrolled.</summary>
    public static ReasonCode NotEnrolled { get; } = new("consent.not-enrolled", []);

    /// <summary>The person opted out.</summary>
    public static ReasonCode OptedOut { get; } = new("consent.opted-out", [Datum.Date("since")]);

    /// <summary>The person objected.</summary>
    public static ReasonCode Objected { get; } = new("consent.objected", [Datum.Date("since")]);

    /// <summary>The person's work for the organisation ended.</summary>
    public static ReasonCode Departed { get; } = new("consent.departed", [Datum.Date("since")]);

    /// <summary>The person asked that what is held is kept and not used.</summary>
    public static ReasonCode Restricted { get; } = new("consent.restricted", [Datum.Date("since")]);

    /// <summary>The person is there.</summary>
    public static ReasonCode Available { get; } = new("available.yes", []);

    /// <summary>The person is away.</summary>
    public static ReasonCode Away { get; } = new("available.away", [Datum.Instant("until")]);

    /// <summary>The person paused everything.</summary>
    public static ReasonCode Paused { get; } = new("available.paused", [Datum.Date("since")]);

    /// <summary>The person wants no messages of the engine's own accord.</summary>
    public static ReasonCode Muted { get; } = new("available.muted", [Datum.Date("since")]);

    /// <summary>The person snoozed the engine.</summary>
    public static ReasonCode Snoozed { get; } = new("available.snoozed", [Datum.Instant("until")]);

    /// <summary>The person is busy at this moment.</summary>
    public static ReasonCode Busy { get; } = new("available.busy", []);

    /// <summary>It is within the person's hours.</summary>
    public static ReasonCode WithinHours { get; } = new("quiet.within-hours", [Datum.Instant("until")]);

    /// <summary>It is outside the person's hours, or a free day.</summary>
    public static ReasonCode OutsideHours { get; } = new("quiet.outside-hours", [Datum.Instant("opens")]);

    /// <summary>The person's hours never open.</summary>
    public static ReasonCode NeverOpen { get; } = new("quiet.never-open", []);

    /// <summary>The person's zone is not known.</summary>
    public static ReasonCode UnknownZone { get; } = new("quiet.unknown-zone", [Datum.Text("zone")]);

    /// <summary>There is room under the caps.</summary>
    public static ReasonCode UnderCaps { get; } = new("rest.under-caps", [Datum.Number("used"), Datum.Number("most")]);

    /// <summary>The cap on messages in a week is reached.</summary>
    public static ReasonCode WeekCap { get; } = new("rest.week-cap", [Datum.Number("used"), Datum.Number("most")]);

    /// <summary>The cap on messages in a day is reached.</summary>
    public static ReasonCode DayCap { get; } = new("rest.day-cap", [Datum.Number("most")]);

    /// <summary>Another message is on its way to the person.</summary>
    public static ReasonCode UnderWay { get; } = new("rest.under-way", [Datum.Instant("time")]);

    /// <summary>The last message is too short a time ago.</summary>
    public static ReasonCode Cooldown { get; } = new("rest.cooldown", [Datum.Instant("until")]);

    /// <summary>The person shared something just now.</summary>
    public static ReasonCode RestAfterAct { get; } = new("rest.after-act", [Datum.Date("acted")]);

    /// <summary>The next message is due later.</summary>
    public static ReasonCode NotDue { get; } = new("rest.not-due", [Datum.Date("due"), Datum.Number("weeks")]);

    /// <summary>An occasion takes the place of the week's message, as the person wants.</summary>
    public static ReasonCode OccasionAtOnce { get; } = new("rest.occasion-at-once", []);

    /// <summary>The engine comes by less often because messages were seen and not answered.</summary>
    public static ReasonCode BackedOff { get; } = new("rest.backed-off", [Datum.Number("ignored"), Datum.Number("weeks"), Datum.Date("due")]);

    /// <summary>The engine fell silent because messages were seen and not answered.</summary>
    public static ReasonCode Silent { get; } = new("rest.silent", [Datum.Number("ignored"), Datum.Date("asks")]);

    /// <summary>Everything that suits was offered lately.</summary>
    public static ReasonCode AllResting { get; } = new("rest.all-offered-lately", [Datum.Date("free")]);

    /// <summary>Through what the person is reached.</summary>
    public static ReasonCode Reachable { get; } = new("channel.reachable", [Datum.Text("channel")]);

    /// <summary>No channel is allowed and works.</summary>
    public static ReasonCode Unreachable { get; } = new("channel.unreachable", []);

    /// <summary>Why this moment.</summary>
    public static ReasonCode Slot { get; } = new("slot.chosen", [Datum.Instant("time"), Datum.Text("basis")]);

    /// <summary>The person asked, so only enrolment, the kill switch, confidentiality and embargo apply.</summary>
    public static ReasonCode Asked { get; } = new("pull.asked", []);
}
