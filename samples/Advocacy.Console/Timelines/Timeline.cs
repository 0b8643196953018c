using System;
using System.Collections.Generic;
using Advocacy.Engine;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>What came by in somebody's weeks.</summary>
/// <param name="Script">Whose weeks, and what the person does.</param>
/// <param name="From">The first day.</param>
/// <param name="Weeks">How many weeks.</param>
/// <param name="Zone">The person's zone.</param>
/// <param name="Entries">Everything, in order.</param>
/// <param name="Refusals">What the script says that cannot have happened so.</param>
internal sealed record Timeline(
    Script Script, LocalDate From, int Weeks, DateTimeZone Zone, IReadOnlyList<TimelineEntry> Entries, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Plays a script.</summary>
    public static Timeline Play(Script script, LocalDate from, int weeks, Policy policy, ulong seed, IDateTimeZoneProvider zones)
    {
        var zone = new Surroundings(new(policy), zones).ZoneOf(script.Employee.Zone) ?? DateTimeZone.Utc;
        var host = new HostLoop(new AdvocacyEngine(policy, seed, zones), script.Situation, script.Employee.Person);
        Player.Plan(host, script, policy, zone, from);
        return new(script, from, weeks, zone, host.RunUntil(LocalDays.StartOf(from.PlusWeeks(weeks), zone)), host.Refusals);
    }

    /// <summary>The week of an instant, from 1; the end belongs to the last.</summary>
    public int WeekOf(Instant at) => Math.Min(Weeks, (Period.DaysBetween(From, LocalDays.DateAt(at, Zone)) / 7) + 1);
}
