using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>
/// Two months of a host that decides for everybody and plans feedback several times a day, with people who act, answer, close, fall ill,
/// mute and leave; all that was sent to anybody is written down.
/// </summary>
internal sealed class ExpertMonths
{
    private static readonly LocalDate FirstDay = new(2026, 9, 28);
    private static readonly LocalDate[] s_holidays = [new(2026, 10, 7), new(2026, 11, 2)];

    private readonly Random random;
    private readonly AdvocacyEngine engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);
    private readonly Surroundings around = new(new(Policy.Default), DateTimeZoneProviders.Tzdb);
    private readonly Dictionary<PersonId, PersonState> states = [];
    private readonly List<(Prompt Prompt, bool IsHandled)> outbox = [];
    private readonly List<Fact> facts = [];
    private readonly List<Fact> waiting = [];

    internal ExpertMonths(int seed)
    {
        random = new(seed);
        Situation = Situation.Ordinary with { ClimateElsewhere = Readiness.Go, Holidays = ValueList.From(s_holidays.Select(date => new Holiday(date))) };
        for (var number = 1; number <= 6; number++)
        {
            var isExpert = number <= 3;
            var worker = new Worker($"p-{number}")
            {
                IsExpert = isExpert,
                Agrees = number != 4,
                Team = "team-" + (number % 2),
                Hours = isExpert ? Hours(random.Next(4)) : null,
            };
            Workers.Add(worker);
            states[worker.Person] = PersonState.Empty(worker.Person);
            foreach (var fact in worker.Facts)
                Take(fact);
        }

        for (var date = FirstDay; date < FirstDay.PlusWeeks(8); date = date.PlusDays(1))
            Live(date);
    }

    internal Situation Situation { get; }

    internal List<Worker> Workers { get; } = [];

    internal List<FeedbackRequest> Requests { get; } = [];

    internal List<FeedbackPlan> Plans { get; } = [];

    internal IReadOnlyList<Fact> Facts => facts;

    /// <summary>What the engine sent or scheduled of its own accord, but for what was withheld.</summary>
    internal IEnumerable<Scheduled> MessagesTo(PersonId person)
    {
        var withheld = facts.OfType<Expired>().Select(fact => fact.Decision).ToHashSet();
        return facts.OfType<Scheduled>().Where(fact => fact.Person == person && fact.IsProactive && !withheld.Contains(fact.Decision))
            .GroupBy(fact => fact.Decision).Select(group => group.Last());
    }

    internal static LocalDate DateOf(Instant at) => at.InZone(Company.Amsterdam).Date;

    /// <summary>Whether somebody works at an instant, by the clock on the wall.</summary>
    internal static bool IsAtWork(Worker worker, Instant at)
    {
        var hours = worker.Hours ?? WorkingHours.Office;
        var local = at.InZone(Company.Amsterdam).LocalDateTime;
        var day = hours.IsOvernight && local.TimeOfDay < hours.End ? local.Date.PlusDays(-1) : local.Date;
        var isWithin = hours.IsOvernight ? local.TimeOfDay >= hours.Start || local.TimeOfDay < hours.End : local.TimeOfDay >= hours.Start && local.TimeOfDay < hours.End;
        return isWithin && hours.Days.Includes(day.DayOfWeek) && !s_holidays.Contains(day);
    }

    private static WorkingHours? Hours(int draw) => draw switch
    {
        0 => new(WorkingDays.Weekdays, new(22, 0), new(6, 0)),
        1 => new(WorkingDays.Monday | WorkingDays.Wednesday | WorkingDays.Thursday, new(8, 0), new(13, 0)),
        _ => null,
    };

    private void Live(LocalDate date)
    {
        foreach (var hour in new[] { 1, 4, 9, 10, 12, 14, 16, 22, 23 })
        {
            var now = date.At(new LocalTime(hour, random.Next(60))).InZoneLeniently(Company.Amsterdam).ToInstant();
            Deliver(now);
            foreach (var worker in Workers)
                Happen(worker, now);

            // The host decides before or after it plans, as it happens.
            if (random.Next(2) == 0)
                PlanAt(now);

            foreach (var worker in Workers)
                DecideAt(worker, now);

            PlanAt(now + Duration.FromMinutes(1));
        }
    }

    private void Deliver(Instant now)
    {
        for (var i = 0; i < outbox.Count; i++)
        {
            var (prompt, isHandled) = outbox[i];
            if (isHandled || prompt.DeliverAt > now)
                continue;

            outbox[i] = (prompt, true);
            var holds = engine.StillValid(prompt, states[prompt.Person], Situation, Moment.Ordinary, prompt.DeliverAt > Newest(prompt.Person) ? prompt.DeliverAt : now).Holds;
            Take(holds
                ? new Sent { Id = NextId(), Person = prompt.Person, At = prompt.DeliverAt, Decision = prompt.Id }
                : new Expired { Id = NextId(), Person = prompt.Person, At = now, Decision = prompt.Id });
        }
    }

    private void Happen(Worker worker, Instant now)
    {
        switch (random.Next(120))
        {
            case < 4 when !worker.IsExpert || random.Next(4) == 0:
                Take(new Acted { Id = NextId(), Person = worker.Person, At = now, Kind = ActKind.Post });
                break;
            case 4 when worker.IsExpert:
                Take(new Away { Id = NextId(), Person = worker.Person, At = now, From = now, To = now + Duration.FromDays(random.Next(1, 6)) });
                break;
            case 5 when worker.IsExpert && random.Next(4) == 0:
                Take(new Muted { Id = NextId(), Person = worker.Person, At = now, Until = now + Duration.FromDays(random.Next(2, 15)) });
                break;
            case 6 when random.Next(12) == 0:
                Take(new OptedOut { Id = NextId(), Person = worker.Person, At = now });
                break;
            case 7 when random.Next(3) == 0 && facts.OfType<Acted>().LastOrDefault(act => act.Person == worker.Person) is { } act:
                Take(new Retracted { Id = NextId(), Person = worker.Person, At = now, Target = act.Id });
                break;
        }

        if (Plans.Count > 0 && random.Next(12) == 0 && Plans[^1].ShownTo(worker.Person) is [var shown, ..])
        {
            if (random.Next(4) > 0)
            {
                Take(new FeedbackReceived { Id = NextId(), Person = shown.Owner, At = now, Act = shown.Act });
                Take(new FeedbackGiven { Id = NextId(), Person = worker.Person, At = now, Decision = shown.Decision });
            }
            else
            {
                Take(new Dismissed { Id = NextId(), Person = worker.Person, At = now, Decision = shown.Decision });
            }
        }
    }

    private void DecideAt(Worker worker, Instant now)
    {
        var decision = engine.Decide(states[worker.Person], Situation, Moment.Ordinary, now);
        if (decision is Prompt prompt)
        {
            Take(prompt.AsScheduled());
            if (!outbox.Any(one => one.Prompt.Id == prompt.Id && one.IsHandled))
            {
                outbox.RemoveAll(one => one.Prompt.Id == prompt.Id);
                outbox.Add((prompt, false));
            }
        }
    }

    private void PlanAt(Instant now)
    {
        var plan = Experts.Plan(Requests, waiting, Participants.Of(states.Values, now, around), ExpertPanel.Of(states.Values, Situation, now, around));
        Plans.Add(plan);
        foreach (var step in plan.Steps)
        {
            if (step is AskExpert ask)
            {
                Requests.Add(ask.Request);
                Take(ask.AsRequested());
                Take(ask.AsScheduled());
                Take(new Sent { Id = NextId(), Person = ask.Request.Expert, At = now, Decision = ask.Request.Decision });
            }
            else if (step is GiveThanks thanks)
            {
                Take(thanks.AsLapsed());
            }
        }
    }

    private Instant Newest(PersonId person) => facts.Where(fact => fact.Person == person).Max(fact => fact.At);

    private void Take(Fact fact)
    {
        var evolution = engine.Evolve(states[fact.Person], fact, fact.At);
        if (evolution.Verdict is not (Accepted or Duplicate or PartlyRetracted))
            throw new InvalidOperationException(fact + " is " + evolution.Verdict);

        states[fact.Person] = evolution.State;
        facts.Add(fact);
        if (fact is Acted or Retracted or FeedbackReceived or FeedbackLapsed)
            waiting.Add(fact);
    }

    private FactId NextId() => new("f-" + facts.Count.ToString("D5", CultureInfo.InvariantCulture));
}
