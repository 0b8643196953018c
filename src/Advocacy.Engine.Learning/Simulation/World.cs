using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>A scenario made ready for use: what is the same for everybody on each day, whatever the policy.</summary>
internal sealed class World
{
    // So many days before and after, so that every zone's days are there.
    private const int Margin = 2;
    private const int DaysOnOffer = 28;
    private const int LessonsOnOffer = 6;

    private readonly ValueList<Situation> situations;
    private readonly Instant firstSituation;
    private readonly HashSet<LocalDate> holidays = [];

    internal World(Scenario scenario, ulong seed, IDateTimeZoneProvider zones)
    {
        (Scenario, Seed, Zones, Days) = (scenario, seed, zones, scenario.Weeks * 7);
        foreach (var happens in scenario.Events)
        {
            if (happens is ScenarioEvent.Holidays days)
            {
                holidays.UnionWith(days.Dates);
            }
        }

        firstSituation = StartOf(-Margin);
        situations = ValueList.From(SituationsOf(scenario));
    }

    internal Scenario Scenario { get; }

    internal ulong Seed { get; }

    internal IDateTimeZoneProvider Zones { get; }

    internal int Days { get; }

    /// <summary>The first instant after all.</summary>
    internal Instant End => StartOf(Days);

    internal LocalDate DateOf(int day) => Scenario.Start.PlusDays(day);

    internal int DayOf(LocalDate date) => LocalDays.NumberOf(date) - LocalDays.NumberOf(Scenario.Start);

    internal bool IsHoliday(LocalDate date) => holidays.Contains(date);

    /// <summary>What is the same for everybody at an instant.</summary>
    internal Situation SituationAt(Instant instant)
    {
        var place = (int)Math.Floor((instant - firstSituation).TotalDays);
        return situations[Math.Min(Math.Max(place, 0), situations.Count - 1)];
    }

    /// <summary>A way of sharing as it truly is, whatever a policy says of it.</summary>
    internal ActOption TruthOf(ActOption said)
    {
        foreach (var option in Scenario.Options)
        {
            if (option.Id == said.Id)
            {
                return option;
            }
        }

        throw new ArgumentException("The scenario does not say what '" + said.Id + "' demands.", nameof(said));
    }

    private Instant StartOf(int day) => Scenario.Start.PlusDays(day).AtMidnight().InUtc().ToInstant();

    private IEnumerable<Situation> SituationsOf(Scenario scenario)
    {
        var (usual, offers, offersWeek) = (Situation.Ordinary with { Holidays = HolidaysOf() }, default(ValueList<Offer>), -1);
        for (var day = -Margin; day < Days + Margin; day++)
        {
            var week = Math.Min(Math.Max(day, 0) / 7, scenario.Weeks - 1);
            if (week != offersWeek)
            {
                (offers, offersWeek) = (OffersIn(week), week);
            }

            yield return usual with { Offers = offers, ClimateElsewhere = ClimateIn(week), Incident = IncidentOn(day) };
        }
    }

    private ValueList<Holiday> HolidaysOf()
    {
        var dates = new List<Holiday>();
        foreach (var happens in Scenario.Events)
        {
            if (happens is ScenarioEvent.Holidays days)
            {
                foreach (var date in days.Dates)
                {
                    dates.Add(new(date));
                }
            }
        }

        return ValueList.From(dates);
    }

    private Readiness ClimateIn(int week)
    {
        var readiness = Scenario.Climate;
        foreach (var happens in Scenario.Events)
        {
            readiness = happens is ScenarioEvent.Climate climate && climate.Week <= week + 1 ? climate.Readiness : readiness;
        }

        return readiness;
    }

    private IncidentPause? IncidentOn(int day)
    {
        foreach (var happens in Scenario.Events)
        {
            if (happens is ScenarioEvent.Incident incident && (incident.Week - 1) * 7 is var from && day >= from && day < from + incident.Days)
            {
                return new(StartOf(from + incident.Days));
            }
        }

        return null;
    }

    /// <summary>What was made in the weeks up to one and is still on offer.</summary>
    private ValueList<Offer> OffersIn(int week)
    {
        var offers = new List<Offer>();
        var (stories, examples, items, occasions) = (new List<Offer>(), new List<Offer>(), new List<Offer>(), new List<Offer>());
        var (owedStories, owedExamples, owedItems, owedOccasions) = (0.0, 0.0, 0.0, 0.0);
        for (var made = 0; made <= week; made++)
        {
            var supply = SupplyIn(made);
            owedStories = Make(stories, OfferKind.Story, "story", made, owedStories + supply.Stories);
            owedExamples = Make(examples, OfferKind.Example, "example", made, owedExamples + supply.Examples);
            owedItems = Make(items, OfferKind.Item, "item", made, owedItems + supply.Items);
            owedOccasions = Make(occasions, OfferKind.Occasion, "occasion", made, owedOccasions + supply.Occasions);
        }

        var today = StartOf(week * 7);
        offers.AddRange(stories.GetRange(Math.Max(0, stories.Count - LessonsOnOffer), Math.Min(LessonsOnOffer, stories.Count)));
        offers.AddRange(examples.GetRange(Math.Max(0, examples.Count - LessonsOnOffer), Math.Min(LessonsOnOffer, examples.Count)));
        offers.AddRange(items.FindAll(offer => offer.ExpiresAt > today));
        offers.AddRange(occasions.FindAll(offer => offer.ExpiresAt > today));
        return ValueList.From(offers);
    }

    private ContentSupply SupplyIn(int week)
    {
        var content = Scenario.Supply;
        foreach (var happens in Scenario.Events)
        {
            content = happens is ScenarioEvent.Supply supply && supply.Week <= week + 1 ? supply.Content : content;
        }

        return content;
    }

    /// <summary>Makes whole offers of what is owed, and says what is left.</summary>
    private double Make(List<Offer> made, OfferKind kind, string name, int week, double owed)
    {
        for (; owed >= 1; owed--)
        {
            var at = StartOf(week * 7);
            var isForAWhile = kind is OfferKind.Item or OfferKind.Occasion;
            made.Add(new()
            {
                Id = new(name + "-" + (made.Count + 1).ToString("D4", CultureInfo.InvariantCulture)),
                Kind = kind,
                Title = name + " " + (made.Count + 1).ToString(CultureInfo.InvariantCulture),
                Angles = ["What surprised me", "What I learned"],
                Perspective = made.Count % 2 == 0 ? Perspective.Success : Perspective.Dilemma,
                InvitesReaction = made.Count % 3 == 0,
                Occasion = kind == OfferKind.Occasion ? OccasionKind.ProjectDelivered : null,
                HappenedAt = at,
                ExpiresAt = isForAWhile ? at + Duration.FromDays(DaysOnOffer) : null,
            });
        }

        return owed;
    }
}
