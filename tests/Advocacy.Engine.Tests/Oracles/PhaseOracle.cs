using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>
/// The phase by counting again, from the whole list, whatever was seen, said, done and acknowledged. Practice is the sum of the own acts,
/// each halved for every so many weeks in which an offer reached the person since.
/// </summary>
internal static class PhaseOracle
{
    internal static PhaseReading At(Told told, Instant now)
    {
        var rules = told.Policy.Phases;
        var lessons = told.Messages.SelectMany(message => message.LessonsBy(now)).ToList();
        var stories = told.Of<StorySeen>().Count() + lessons.Where(lesson => lesson.Lesson == Lesson.Story).Sum(lesson => lesson.Weight);
        var examples = told.Of<ExampleSeen>().Count() + told.Of<WorkshopAttended>().Count()
            + lessons.Where(lesson => lesson.Lesson == Lesson.Example).Sum(lesson => lesson.Weight);
        var knowsWhy = told.Of<UnderstoodWhy>().Any();
        var confidence = told.Of<ConfidenceReported>().Select(reported => reported.Confidence.Value).DefaultIfEmpty().Max();
        var answeredWhy = told.Of<Enrolled>().Any(enrolled => enrolled.KnowsWhy == true);
        var answeredConfidence = told.Last<Enrolled>(enrolled => enrolled.Confidence is not null)?.Confidence?.Value ?? 0;
        var practice = Practised(told, now);

        var hasActed = practice.Acts > 0;
        var knows = hasActed || knowsWhy || answeredWhy || stories >= rules.StoriesToKnow;
        var can = hasActed || examples >= rules.ExamplesToApply || Math.Max(confidence, answeredConfidence) >= rules.ConfidenceToApply;
        var phase = !knows ? Phase.Information : !can ? Phase.Application : practice.IsConsolidated ? Phase.Consolidation : Phase.Confirmation;
        return practice with { Phase = phase, Stories = stories, Examples = examples, KnowsWhy = knowsWhy, Confidence = confidence };
    }

    /// <summary>
    /// Consolidated at the entry evidence, of which enough is acknowledged or there are so many acts that none need be; no longer
    /// consolidated below a share of it after weeks with an offer and without an act.
    /// </summary>
    private static PhaseReading Practised(Told told, Instant now)
    {
        var rules = told.Policy.Phases;
        var (acknowledged, isConsolidated, times) = (0, false, 0);
        List<LocalDate> weeks = [];
        List<int> acts = [];
        foreach (var (_, _, fact, offer) in Happenings(told, now))
        {
            switch (fact)
            {
                case null when weeks.Count > 0 && WeekOf(told, offer!.Value) <= weeks[^1]:
                    continue;
                case null:
                    weeks.Add(WeekOf(told, offer!.Value));
                    break;
                case Acted or IdeaProposed:
                    acts.Add(weeks.Count);
                    break;
                default:
                    acknowledged++;
                    break;
            }

            var practice = Practice(acts, weeks.Count, rules);
            if (!isConsolidated && practice >= rules.ActsToConsolidate && (acknowledged >= rules.Acknowledgements || acts.Count >= rules.ActsWithoutAnswer))
            {
                (isConsolidated, times) = (true, times + 1);
            }
            else if (isConsolidated && weeks.Count - acts[^1] >= rules.LapseGraceWeeks && practice < rules.LapseShare * rules.ActsToConsolidate)
            {
                isConsolidated = false;
            }
        }

        return new()
        {
            Acts = acts.Count,
            Acknowledgements = acknowledged,
            OfferedWeeks = weeks.Count,
            Practice = Practice(acts, weeks.Count, rules),
            IsConsolidated = isConsolidated,
            Consolidations = times,
        };
    }

    private static double Practice(List<int> acts, int weeks, PhaseRules rules) =>
        acts.Sum(weeksBefore => Math.Pow(0.5, (weeks - weeksBefore) / rules.PracticeHalfLifeWeeks));

    /// <summary>The week in which an offer reached the person.</summary>
    private static LocalDate WeekOf(Told told, Instant at) => WallCalendar.MondayOf(WallCalendar.DateAt(at, told.ZoneAt(at)));

    /// <summary>
    /// Acts, acknowledgements, and offers when the time to answer them is over, in the order in which they come about: an offer before what
    /// happens at that very instant.
    /// </summary>
    private static IEnumerable<(Instant At, int Place, Fact? Fact, Instant? Offer)> Happenings(Told told, Instant now)
    {
        var facts = told.Facts
            .Where(fact => fact is Acted or IdeaProposed or PeerThanked or RecognitionGiven or FeedbackReceived or FeedbackLapsed or NetworkResponded)
            .Select((fact, place) => (fact.At, Place: place + 1, Fact: (Fact?)fact, Offer: (Instant?)null));
        var offers = told.Messages
            .Where(message => message.SettlesAt <= now && message.IsOffer)
            .Select(message => (At: message.SettlesAt, Place: 0, Fact: (Fact?)null, Offer: (Instant?)message.WhenSettled.At));
        return facts.Concat(offers).OrderBy(happening => happening.At).ThenBy(happening => happening.Place);
    }
}
