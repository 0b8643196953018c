using Advocacy.Engine.Decisions;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>People whose hours are open at the same moments: one zone, the same hours, the same groups as far as those have holidays of their own.</summary>
/// <param name="Zone">The zone; none if unknown.</param>
/// <param name="Hours">The hours in which they may be reached.</param>
/// <param name="Team">The team they are of, if it is known.</param>
/// <param name="Department">The department they are of, if it is known.</param>
/// <param name="Unit">The unit they are of, if it is known.</param>
internal sealed record HoursClass(DateTimeZone? Zone, WorkingHours Hours, GroupId? Team, GroupId? Department, GroupId? Unit)
{
    /// <summary>What keeps the engine from coming by at a moment, as far as hours do.</summary>
    internal Hindrances ClosedAt(Instant now, Situation situation)
    {
        if (Zone is null)
        {
            return Hindrances.UnknownZone;
        }

        var openings = new Openings(Hours, Zone, date => situation.IsHoliday(date, Team, Department, Unit));
        return openings.At(now) is not null ? Hindrances.None
            : openings.Next(now) is null ? Hindrances.NeverOpen
            : Hindrances.OutsideHours;
    }

    /// <summary>The same for everybody whose groups have no holidays.</summary>
    internal HoursClass WithoutGroups => Team is null && Department is null && Unit is null ? this : this with { Team = null, Department = null, Unit = null };

    /// <summary>Whether a holiday is for one of the groups alone.</summary>
    internal bool HasOwnHoliday(Situation situation)
    {
        foreach (var holiday in situation.Holidays)
        {
            if (holiday.Group is { } group && (group == Team || group == Department || group == Unit))
            {
                return true;
            }
        }

        return false;
    }
}
