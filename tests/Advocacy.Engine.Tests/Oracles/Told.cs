using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.TimeZones;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>The full list of what was told of a person, in canonical order; nothing is folded and nothing forgotten.</summary>
internal sealed class Told
{
    private readonly Dictionary<FactId, Instant> takenBack = [];
    private readonly Dictionary<FactId, int> places = [];

    internal Told(IEnumerable<Fact> facts, Policy policy)
    {
        Policy = policy;
        All = [.. facts.Order(FactOrder.Canonical)];
        for (var place = 0; place < All.Count; place++)
        {
            places[All[place].Id] = place;
            if (All[place] is Retracted retracted)
            {
                _ = takenBack.TryAdd(retracted.Target, retracted.At);
            }
        }

        Facts = [.. All.Where(fact => !IsTakenBack(fact))];
        Messages = Message.AllIn(this);
    }

    internal Policy Policy { get; }

    /// <summary>Everything, also what was taken back.</summary>
    internal IReadOnlyList<Fact> All { get; }

    /// <summary>What was not taken back.</summary>
    internal IReadOnlyList<Fact> Facts { get; }

    internal IReadOnlyList<Message> Messages { get; }

    /// <summary>
    /// Whether a fact is as if it had never been: taken back within the horizon after it happened. What protects the person, and a
    /// retraction, cannot be.
    /// </summary>
    internal bool IsTakenBack(Fact fact) =>
        fact is not (OptedOut or Objected or Departed or Restricted or ConsentWithdrawn or ChannelWithdrawn or Paused or Muted or Retracted)
        && takenBack.TryGetValue(fact.Id, out var at)
        && at <= fact.At + Duration.FromDays(Policy.History.HorizonDays);

    internal IEnumerable<T> Of<T>()
        where T : Fact => Facts.OfType<T>();

    internal T? Last<T>(Func<T, bool>? isMeant = null)
        where T : Fact => Of<T>().LastOrDefault(isMeant ?? (_ => true));

    /// <summary>Whether one fact comes after another in the order; any does where there is no other.</summary>
    internal bool IsAfter(Fact one, Fact? other) => other is null || places[one.Id] > places[other.Id];

    /// <summary>The placement in force at an instant.</summary>
    internal Placed? PlacedAt(Instant at) => Last<Placed>(placed => placed.At <= at);

    /// <summary>The zone the person's days are counted in: UTC where none is known.</summary>
    internal DateTimeZone ZoneAt(Instant at)
    {
        if (PlacedAt(at)?.Zone is not { } id)
        {
            return DateTimeZone.Utc;
        }

        var tzdbId = TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(id, out var mapped) ? mapped : id;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(tzdbId) ?? DateTimeZone.Utc;
    }

    /// <summary>The person's date when a fact happened.</summary>
    internal LocalDate DateOf(Fact fact) => WallCalendar.DateAt(fact.At, ZoneAt(fact.At));

    /// <summary>The days on which the person works by a placement; those of the policy where it names none.</summary>
    internal WorkingDays DaysOf(Placed? placed) => (placed?.Pattern ?? Policy.Prompts.Hours).Days;
}
