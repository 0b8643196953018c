using System;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Random scenarios: a history, a situation with offers, climate and holidays, a moment, and an instant after the last event.</summary>
internal static class Scenarios
{
    internal static Arbitrary<Scenario> Any(bool enrolled = false, bool mayStop = false, bool? asked = null, bool young = false) => Arb.From(
        Histories.Any(days: 60, withRetractions: false, enrolled: enrolled).Generator.Zip(Gen.Choose(0, int.MaxValue))
            .Select(pair => Build(young ? Young(pair.Item1) : pair.Item1, pair.Item2, mayStop, asked)),
        scenario => Shrinking.Of(scenario, enrolled));

    private static Scenario Build(History history, int seed, bool mayStop, bool? asked)
    {
        var random = new Random(seed);
        return new(history, Situation(random, history.End, mayStop), Moment(random, asked), Later(random, history.End));
    }

    /// <summary>A situation around an instant, with up to four offers, a climate, now and then a holiday or a channel that does not work.</summary>
    internal static Situation Situation(Random random, Instant around, bool mayStop) => new()
    {
        Offers = ValueList.From(Enumerable.Range(0, random.Next(5)).Select(i => Offer(random, i, around))),
        ClimateElsewhere = (Readiness)random.Next(3),
        Holidays = random.Next(3) == 0 ? [new(around.InUtc().Date.PlusDays(random.Next(9)))] : [],
        ChannelsDown = random.Next(6) == 0 ? [Channel.Teams] : [],
        IsStopped = mayStop && random.Next(3) == 0,
        Incident = mayStop && random.Next(3) == 0 ? new(random.Next(2) == 0 ? null : around + Duration.FromDays(random.Next(20))) : null,
    };

    internal static Moment Moment(Random random, bool? asked) => new()
    {
        IsAsked = asked ?? random.Next(4) == 0,
        IsBusy = random.Next(20) == 0,
        MinutesFree = random.Next(3) == 0 ? random.Next(30) : null,
    };

    /// <summary>Some weeks on; mostly in office hours, when the engine may take the initiative.</summary>
    private static Instant Later(Random random, Instant end)
    {
        var date = end.InUtc().Date.PlusDays(random.Next(1, 42));
        var likely = random.Next(4) > 0;
        var time = likely ? new LocalTime(random.Next(8, 15), random.Next(60)) : new LocalTime(random.Next(24), random.Next(60));
        return date.At(time).InUtc().ToInstant();
    }

    /// <summary>Nothing that leaves the first phases at once.</summary>
    private static History Young(History history) => history with
    {
        Facts = [.. history.Facts
            .Where(fact => fact is not (Acted or IdeaProposed or ConfidenceReported or UnderstoodWhy or Chose or Scheduled or Sent))
            .Select(fact => fact is Enrolled enrolled ? enrolled with { KnowsWhy = null, Confidence = null } : fact)],
    };

    internal static Offer Offer(Random random, int number, Instant around) => new()
    {
        Id = new("c-" + number.ToString(CultureInfo.InvariantCulture)),
        Kind = (OfferKind)random.Next(4),
        Title = "Offer",
        Team = random.Next(2) == 0 ? new GroupId("team-a") : null,
        IsConfidential = random.Next(5) == 0,
        EmbargoUntil = random.Next(5) == 0 ? around + Duration.FromHours(random.Next(500)) : null,
        ExpiresAt = random.Next(3) == 0 ? around + Duration.FromHours(random.Next(500)) : null,
        Perspective = (Perspective)random.Next(3),
        InvitesReaction = random.Next(3) == 0,
        HappenedAt = random.Next(2) == 0 ? around - Duration.FromHours(random.Next(300)) : null,
        UpTo = random.Next(5) == 0 ? (Proximity)random.Next(3) : Proximity.Organisation,
        IsForParticipants = random.Next(12) == 0,
    };
}
