using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What each hindrance belongs to, and what ends it where time does not. They lie in the order of the gates.</summary>
internal static class Hindering
{
    /// <summary>The first of some; nothing of nothing.</summary>
    internal static Hindrances First(Hindrances some) => some & (Hindrances)(-(int)some);

    /// <summary>All but the first of some.</summary>
    internal static Hindrances AfterFirst(Hindrances some) => some & (Hindrances)((int)some - 1);

    /// <summary>All that can close a gate.</summary>
    internal static Hindrances Of(Gate gate) => gate switch
    {
        Gate.Stop => Hindrances.Stopped,
        Gate.Consent => Hindrances.NotEnrolled | Hindrances.Restricted,
        Gate.Availability => Hindrances.Away | Hindrances.Paused | Hindrances.Muted | Hindrances.Snoozed | Hindrances.Busy,
        Gate.QuietTime => Hindrances.UnknownZone | Hindrances.OutsideHours | Hindrances.NeverOpen,
        Gate.Rest => Hindrances.WeekCap | Hindrances.DayCap | Hindrances.UnderWay | Hindrances.Cooldown | Hindrances.RestAfterAct | Hindrances.Silent | Hindrances.NotDue,
        Gate.Climate => Hindrances.ClimateTooCold,
        Gate.Phase => Hindrances.NothingSuits,
        Gate.Fogg => Hindrances.BelowLine,
        Gate.Novelty => Hindrances.AllResting,
        Gate.Chance => Hindrances.ChanceSilent,
        Gate.Channel => Hindrances.Unreachable,
        _ => Hindrances.None,
    };

    /// <summary>The first gate that some close: the decisive one.</summary>
    internal static Gate FirstGate(Hindrances some)
    {
        var gate = Gate.Stop;
        while ((some & Of(gate)) == Hindrances.None && gate < Gate.Slot)
        {
            gate++;
        }

        return gate;
    }

    /// <summary>What one is found to close, and what opens that: an instant, else a fact or host action.</summary>
    internal static Finding Closed(Hindrances one, Reason reason, Instant? end) =>
        new(FirstGate(one), false, reason, end, end is null ? MissingFor(one) : null);

    /// <summary>The fact or host action that ends one, where time does not.</summary>
    internal static Missing MissingFor(Hindrances one) => one switch
    {
        Hindrances.KillSwitch => Missing.KillSwitchReleased,
        Hindrances.Incident => Missing.IncidentEnded,
        Hindrances.NotEnrolled => Missing.Enrolment,
        Hindrances.Restricted => Missing.RestrictionLifted,
        Hindrances.Away or Hindrances.Paused or Hindrances.Muted or Hindrances.Snoozed => Missing.Resumption,
        Hindrances.Busy => Missing.FreeMoment,
        Hindrances.UnknownZone => Missing.Placement,
        Hindrances.OutsideHours or Hindrances.NeverOpen or Hindrances.ChanceSilent => Missing.WorkingHours,
        Hindrances.ClimateTooCold => Missing.Climate,
        Hindrances.BelowLine => Missing.Groundwork,
        Hindrances.Unreachable => Missing.Channel,
        _ => Missing.Material,
    };
}
