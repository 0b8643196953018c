using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Learning.Tests.Simulation;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Logs;

public class LearningLogTests
{
    /// <summary>The same rows by hand, from all facts of a life for each of its points.</summary>
    [Fact]
    public void Rows_OfATrial_AreWhatCanBeReadFromFactsByHand()
    {
        var rows = LoggedLives.Rows.ToLookup(row => row.Person);
        foreach (var life in LoggedLives.All)
        {
            var expected = ByHand(life).ToArray();
            Assert.Equal(expected, rows[life.Person.Id.Value]);
            Assert.Equal(expected, life.Points);
        }

        Assert.True(LoggedLives.Rows.Count(row => row.IsRandomised) > 400, $"{LoggedLives.Rows.Count(row => row.IsRandomised)}");
        Assert.Contains(LoggedLives.Rows, row => row is { IsRandomised: true, Choice: null, Acted: true });
        Assert.Contains(LoggedLives.Rows, row => row is { IsRandomised: true, IsPrompted: true, Adapted: true });
        Assert.Contains(LoggedLives.Rows, row => row.Skipped);
        Assert.Contains(LoggedLives.Rows, row => row.IsWarmUp);
        Assert.Contains(LoggedLives.Rows, row => row.RecentPrompts > 0);
    }

    [Fact]
    public void INV_27_Rows_OfDraws_HaveTheProbabilitiesOfTheDraw()
    {
        var draws = LoggedLives.All.SelectMany(life => life.Decisions).Where(decision => decision.Randomisation.IsRandomised)
            .GroupBy(decision => (decision.Person.Value, decision.Point.Date)).ToDictionary(same => same.Key, same => same.First().Randomisation);
        foreach (var row in LoggedLives.Rows.Where(row => row.IsRandomised))
        {
            var draw = draws[(row.Person, row.Date)];
            Assert.Equal((draw.Arms, draw.Silence, draw.Drawn, draw.Probability, draw.Seed), (row.Arms, row.Silence, row.Choice, row.Probability, row.Seed));
            Assert.InRange(row.PromptProbability, 0.1, 0.8);
        }
    }

    [Fact]
    public void INV_21_Rows_OnlyOfWhoAgreedThenAndStillDoes_AreThere()
    {
        var life = LoggedLives.All.First(life => life.Points.Count(point => point.IsPrompted) > 5);
        var given = life.Facts.OfType<ConsentGiven>().Single(fact => fact.Form == ConsentForm.Learning);
        var middle = life.Points[life.Points.Count / 2].At;
        var all = life.Points.Count;
        Assert.True(life.Points.All(row => row.At >= given.At) && life.Decisions.Any(decision => decision.At < given.At));

        Assert.Empty(Rows(life, life.Facts.Where(fact => fact != given)));
        Assert.Empty(Rows(life, life.Facts.Append(new ConsentWithdrawn { Id = new("w"), Person = given.Person, At = middle, Form = ConsentForm.Learning })));
        Assert.Empty(Rows(life, life.Facts.Append(new ConsentWithdrawn { Id = new("w"), Person = given.Person, At = LoggedLives.Until + Duration.FromDays(9), Form = ConsentForm.Learning })));
        Assert.Empty(Rows(life, life.Facts.Append(new Objected { Id = new("w"), Person = given.Person, At = middle })));
        Assert.Empty(Rows(life, life.Facts.Append(new Retracted { Id = new("w"), Person = given.Person, At = middle, Target = given.Id })));
        Assert.Equal(all, Rows(life, life.Facts.Append(new ConsentWithdrawn { Id = new("w"), Person = given.Person, At = middle, Form = ConsentForm.Rewards })).Length);

        // Agreed to anew: what was before stays left out.
        Fact[] anew = [new ConsentWithdrawn { Id = new("w"), Person = given.Person, At = middle, Form = ConsentForm.Learning }, given with { Id = new("again"), At = middle + Duration.FromDays(1) }];
        var after = Rows(life, life.Facts.Concat(anew));
        Assert.Equal(life.Points.Where(row => row.At >= middle + Duration.FromDays(1)).Select(row => row.At), after.Select(row => row.At));
        Assert.Equal(1, after[0].Week);

        // Restricted: nothing may be made of what is held; lifted, it may again.
        Fact[] restricted = [new Restricted { Id = new("r"), Person = given.Person, At = middle }];
        Assert.Empty(Rows(life, life.Facts.Concat(restricted)));
        Assert.NotEmpty(Rows(life, [.. life.Facts, .. restricted, new RestrictionLifted { Id = new("l"), Person = given.Person, At = middle + Duration.FromDays(2) }]));
    }

    [Fact]
    public void INV_21_Rows_UnderAPolicyThatDoesNotLearn_AreLeftOut()
    {
        var (learning, middle) = (SimulatedScenarios.Learning, LoggedLives.Until - Duration.FromDays(40));
        Assert.Equal(LoggedLives.Rows, Under(new(learning)));
        Assert.Empty(Under(new(learning with { Mechanisms = new() })));
        Assert.Empty(Under(new(learning with { Agreement = null })));
        var half = Under(new([new(Instant.MinValue, Advocacy.Engine.Policies.Policy.Default), new(middle, learning)]));
        Assert.Equal(InOrder(LoggedLives.Rows.Where(row => row.At >= middle)), InOrder(half));
        Assert.InRange(half.Count, 1, LoggedLives.Rows.Count - 1);

        static ValueList<LogRow> Under(Advocacy.Engine.Policies.PolicyTimeline policies) => ValueList.From(
            LearningLog.Rows(LoggedLives.Decisions, LoggedLives.Facts, LoggedLives.Until, SimulatedScenarios.Zones, new() { Policies = policies }));
    }

    [Fact]
    public void INV_39_Rows_BeforeOptingOut_StayAndSaySo()
    {
        var life = LoggedLives.All.First(life => life.Points.Count(point => point.IsPrompted) > 5 && !life.Facts.Any(fact => fact is OptedOut));
        var prompted = life.Points.Where(point => point.IsPrompted).ElementAt(3);
        var left = Rows(life, life.Facts.Append(new OptedOut { Id = new("w"), Person = life.Person.Id, At = prompted.At + Duration.FromHours(1) }));
        Assert.Equal(life.Points.Where(point => point.At <= prompted.At).Select(point => point.At), left.Select(row => row.At));
        Assert.True(left[^1].OptedOut);
        Assert.Equal(new(left[^1].Acted, left[^1].Muted, OptedOut: true), left[^1].Outcome);
    }

    [Fact]
    public void Rows_RetractedOutcomes_AreAsIfTheyHadNeverBeen()
    {
        var life = LoggedLives.All.First(life => life.Points.Any(point => point.Acted) && life.Facts.Count(fact => fact is Acted) < 5);
        var retractions = life.Facts.OfType<Acted>().Select((act, place) => new Retracted { Id = new("r-" + place), Person = act.Person, At = act.At + Duration.FromDays(1), Target = act.Id });
        Assert.DoesNotContain(Rows(life, life.Facts.Concat(retractions)), row => row.Acted);

        // What was sent goes on having been sent.
        var plans = life.Facts.OfType<Scheduled>().Select((plan, place) => new Retracted { Id = new("r-" + place), Person = plan.Person, At = plan.At, Target = plan.Id });
        Assert.Equal(life.Points, Rows(life, life.Facts.Concat(plans)));
    }

    [Fact]
    public void Rows_WhatHappenedBeforeOrAtTheDecision_DidNotComeOfIt()
    {
        var life = LoggedLives.All.First(life => life.Points.Any(point => point.IsRandomised && !point.Acted));
        var row = life.Points.First(point => point.IsRandomised && !point.Acted);
        Assert.False(Acted(Duration.Zero));
        Assert.True(Acted(Duration.Epsilon));
        var end = SimulatedScenarios.Zones[life.Person.Zone].AtStartOfDay(row.Date.PlusDays(3)).ToInstant() - row.At;
        Assert.True(Acted(end - Duration.Epsilon));
        Assert.False(Acted(end));

        bool Acted(Duration after)
        {
            var act = new Acted { Id = new("act"), Person = life.Person.Id, At = row.At + after, Kind = ActKind.Post };
            return Rows(life, life.Facts.Append(act)).Single(again => again.At == row.At).Acted;
        }
    }

    [Fact]
    public void Rows_FactsInAnyOrderAndTwice_AreTheSame()
    {
        var facts = LoggedLives.Facts.Concat(LoggedLives.Facts).ToArray();
        new Random(4).Shuffle(facts);
        Assert.Equal(LoggedLives.Rows, ValueList.From(LearningLog.Rows(LoggedLives.Decisions, facts, LoggedLives.Until, SimulatedScenarios.Zones)));
    }

    /// <summary>Asked every hour: the first draw stands, whatever is answered after it; without one the first prompt, else the last wait.</summary>
    [Fact]
    public void Rows_AskedAgain_HaveWhatStood()
    {
        var life = LoggedLives.All.First(life => life.Points.Count(point => point is { IsRandomised: true, Choice: null }) > 2 && life.Points.Any(point => point.IsPrompted));
        var drawn = life.Decisions.First(decision => decision is Wait && decision.Randomisation.IsRandomised && decision.Point.Place == 0);
        var closed = life.Decisions.OfType<Wait>().Last(decision => life.Points.Any(point => point.At == decision.At && point.IsRandomised)) with { Randomisation = Randomisation.None };
        var later = drawn with { At = drawn.At + Duration.FromHours(2), Randomisation = Randomisation.None };
        var prompt = life.Decisions.OfType<Prompt>().First() with { Id = closed.Id, Point = closed.Point, Randomisation = Randomisation.None };

        Assert.Equal([drawn.At], Stood(drawn, later));
        Assert.Equal([drawn.At], Stood(later with { At = drawn.At - Duration.FromMinutes(5) }, drawn, later));
        Assert.Equal([closed.At + Duration.FromMinutes(3)], Stood(closed, closed with { At = closed.At + Duration.FromMinutes(3) }));
        Assert.Equal([closed.At + Duration.FromMinutes(2)], Stood(closed, prompt with { At = closed.At + Duration.FromMinutes(2) }, prompt with { At = closed.At + Duration.FromMinutes(4) }, closed with { At = closed.At + Duration.FromMinutes(6) }));
        Assert.Empty(Stood(drawn with { Point = DecisionPoint.Quiet(drawn.Point.Date) }, drawn with { Point = new(drawn.Point.Date, 600) }));

        IEnumerable<Instant> Stood(params Decision[] decisions) => LearningLog.Rows(decisions, life.Facts, LoggedLives.Until, SimulatedScenarios.Zones).Select(row => row.At);
    }

    [Fact]
    public void Extract_Summary_CountsWhatWasHandedOut()
    {
        var rows = new List<LogRow>();
        var early = LoggedLives.Until - Duration.FromDays(20);
        var summary = LearningLog.Extract(LoggedLives.Decisions, LoggedLives.Facts, early, SimulatedScenarios.Zones, rows.Add);
        Assert.Equal((rows.Count, rows.Select(row => row.Person).Distinct().Count()), (summary.Rows, summary.People));
        Assert.Equal((rows.Count(row => row.IsRandomised), rows.Count(row => row.IsPrompted)), (summary.Randomised, summary.Prompted));
        Assert.Equal((rows.Min(row => row.Date), rows.Max(row => row.Date)), (summary.First, summary.Last));
        Assert.Equal(summary with { Unfinished = 0 }, LearningLog.Summarise(rows));
        Assert.True(summary.Unfinished > 0);
        Assert.All(rows, row => Assert.True(row.At < early - Duration.FromDays(2)));
        Assert.Equal(Sha256(string.Concat(rows.Select(row => LogLines.Write(row) + "\n"))), summary.Digest);
    }

    [Fact]
    public void INV_19_Rows_BeforeRetention_HaveNoInfluence()
    {
        var rules = new LogRules { RetentionDays = 30 };
        var rows = LearningLog.Rows(LoggedLives.Decisions, LoggedLives.Facts, LoggedLives.Until, SimulatedScenarios.Zones, rules).ToArray();
        Assert.Equal(InOrder(LoggedLives.Rows.Where(row => row.At >= LoggedLives.Until - Duration.FromDays(30))), InOrder(rows));
        Assert.InRange(rows.Length, 1, LoggedLives.Rows.Count - 1);
    }

    [Fact]
    public void Pseudonyms_StandForOnePersonEach_AndTellNobody()
    {
        var pseudonyms = new Pseudonyms("a secret of some length");
        var rows = LearningLog.Rows(LoggedLives.Decisions, LoggedLives.Facts, LoggedLives.Until, SimulatedScenarios.Zones, null, pseudonyms).ToArray();
        Assert.Equal(LoggedLives.Rows.Select(row => row with { Person = pseudonyms.Of(new(row.Person)) }), rows);
        Assert.Equal(LoggedLives.Rows.Select(row => row.Person).Distinct().Count(), rows.Select(row => row.Person).Distinct().Count());
        Assert.NotEqual(pseudonyms.Of(new("anna")), new Pseudonyms("another secret as long").Of(new("anna")));
        Assert.Throws<ArgumentException>(() => new Pseudonyms("short"));

        // RFC 4231 has no text keys of this length: the HMAC of "key" and "The quick brown fox …" is the one in every textbook.
        Assert.Equal("f7bc83f430538424b13298e6aa6fb143", Hmac("key", "The quick brown fox jumps over the lazy dog"));
        Assert.Equal(Hmac("a secret of some length", "anna"), pseudonyms.Of(new("anna")));
    }

    private static LogRow[] Rows(SimulatedLife life, IEnumerable<Fact> facts) =>
        [.. LearningLog.Rows(life.Decisions, facts, LoggedLives.Until, SimulatedScenarios.Zones)];

    private static IEnumerable<LogRow> ByHand(SimulatedLife life)
    {
        var zone = SimulatedScenarios.Zones[life.Person.Zone];
        if (life.Facts.OfType<ConsentGiven>().SingleOrDefault(fact => fact.Form == ConsentForm.Learning) is not { } given)
            yield break;

        var left = life.Facts.OfType<OptedOut>().Select(fact => fact.At).Append(Instant.MaxValue).Min();
        var points = life.Decisions
            .Where(decision => decision.Point.Place == 0 && decision.At >= given.At && decision.At < left)
            .GroupBy(decision => decision.Point.Date);
        foreach (var point in points)
        {
            var stood = point.FirstOrDefault(decision => decision.Randomisation.IsRandomised) ?? point.FirstOrDefault(decision => decision is Prompt) ?? point.Last();
            var today = DateOf(stood.At);
            if (zone.AtStartOfDay(today.PlusDays(3)).ToInstant() > LoggedLives.Until)
                continue;

            var after = life.Facts.Where(fact => fact.At > stood.At && DateOf(fact.At) < today.PlusDays(3)).ToArray();
            var draw = stood.Randomisation;
            var silent = stood is Wait;
            yield return new()
            {
                Person = life.Person.Id.Value,
                Date = point.Key,
                At = stood.At,
                IsAvailable = stood.Findings.All(finding => finding.IsOpen || finding.Gate == Gate.Chance),
                Arms = draw.Arms,
                Silence = draw.Silence,
                Choice = silent ? null : ((Prompt)stood).Intervention,
                Probability = draw.IsRandomised ? silent ? draw.Silence : draw.Arms.Single(arm => arm.Intervention == ((Prompt)stood).Intervention).Probability : 1,
                IsWarmUp = draw.IsWarmUp,
                Seed = draw.IsRandomised ? 1UL : 0,
                Policy = "learning@1",
                Reason = stood.Findings.FirstOrDefault(finding => !finding.IsOpen, stood.Findings[^1]).Reason.Code.Name,
                Phase = stood.Judgement.Phase,
                Motivation = stood.Judgement.Fit.Motivation,
                Ability = stood.Judgement.Fit.Ability,
                HabitStrength = stood.Judgement.HabitStrength,
                Climate = stood.Judgement.Climate,
                Week = 1 + (Period.DaysBetween(DateOf(given.At), today) / 7),
                RecentPrompts = life.Facts.OfType<Scheduled>().Count(plan => plan.IsProactive && plan.At < stood.At && DateOf(plan.At) >= today.PlusDays(-7)),
                Acted = after.Any(fact => fact is Acted),
                Kinds = [.. after.OfType<Acted>().Select(act => act.Kind).Distinct().OrderBy(kind => kind.Value, StringComparer.Ordinal)],
                Adapted = after.Any(fact => fact is Chose { Choice: Choice.Adapt }),
                Copied = after.Any(fact => fact is Chose { Choice: Choice.Copy }),
                Skipped = after.Any(fact => fact is Chose { Choice: Choice.Skip }),
                Dismissed = after.Any(fact => fact is Dismissed),
                Snoozed = after.Any(fact => fact is Snoozed),
                Muted = after.Any(fact => fact is Muted or Paused),
                OptedOut = after.Any(fact => fact is OptedOut),
            };
        }

        LocalDate DateOf(Instant at) => at.InZone(zone).Date;
    }

    private static IEnumerable<LogRow> InOrder(IEnumerable<LogRow> rows) => rows.OrderBy(row => row.Person, StringComparer.Ordinal).ThenBy(row => row.At);

    private static string Sha256(string text) => Hex(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private static string Hmac(string key, string text) =>
        Hex(System.Security.Cryptography.HMACSHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key), System.Text.Encoding.UTF8.GetBytes(text)))[..32];

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
